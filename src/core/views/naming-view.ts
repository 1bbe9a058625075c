import type { Actor } from '../model/authority.ts';
import type { Speaker, Voice } from '../model/claim.ts';
import type { NameMark } from '../model/mark.ts';
import { contains } from '../model/span.ts';
import { onOneLine } from '../text/on-one-line.ts';
import { type PartyView, speakerViews } from './claim-view.ts';
import { type Corpus, type Mention, mentionsOf } from './corpus.ts';
import { type Named, namedReport, publisherOf } from './named.ts';
import { sentenceAddress } from './sentence-view.ts';

/** Whether words are a name, describe, or are an opponent's. */
export type Manner = 'name' | 'nominal' | 'label';

/** One who speaks of an actor, and the words they use for it. */
export interface NamingRow {
  /** Inner speaker first; empty where a report speaks in its own voice. */
  readonly speakers: readonly PartyView[];
  /** Whose voice that is: the publisher's, or the report's where no publisher is recorded. */
  readonly own?: Named;
  readonly mentions: number;
  readonly words: readonly NamingWord[];
}

/** A form of words, how often it is used, and where it first stands. */
export interface NamingWord {
  readonly text: string;
  readonly manner: Manner;
  readonly mentions: number;
  readonly address: string;
}

/** Who calls an actor what. */
export interface NamingView {
  readonly rows: readonly NamingRow[];
  /** How many more speak of it, each more seldom. */
  readonly more: number;
}

const MOST_ROWS = 40;

/** The words used for an actor, by who uses them: those who speak of it most come first. */
export function namingOf(corpus: Corpus, actor: Actor): NamingView {
  const rows = new Map<string, Naming>();
  for (const mention of mentionsOf(corpus, actor)) {
    const speakers = speakersOf(mention);
    const key = speakers.length > 0 ? chainKey(speakers) : ownKey(mention);
    const row = rows.get(key) ?? { first: mention, speakers, mentions: [] };
    rows.set(key, row);
    row.mentions.push(mention);
  }
  const sorted = [...rows.values()].sort((a, b) => b.mentions.length - a.mentions.length);
  const shown = sorted.slice(0, MOST_ROWS);
  return { rows: shown.map((row) => rowOf(corpus, row)), more: sorted.length - shown.length };
}

interface Naming {
  readonly first: Mention;
  readonly speakers: readonly Speaker[];
  readonly mentions: Mention[];
}

function rowOf(corpus: Corpus, { first, speakers, mentions }: Naming): NamingRow {
  const own = publisherOf(corpus, first.from.report) ?? namedReport(corpus, first.from);
  return {
    speakers: speakerViews(corpus, speakers),
    own: speakers.length > 0 ? undefined : own,
    mentions: mentions.length,
    words: wordsOf(corpus, mentions),
  };
}

/** The forms of words, the most frequent first; capitals at the start of a sentence make no other form. */
function wordsOf(corpus: Corpus, mentions: readonly Mention[]): NamingWord[] {
  const forms = new Map<string, { readonly first: Mention; count: number }>();
  for (const mention of mentions) {
    const text = onOneLine(mention.mark.text);
    const form = forms.get(text) ?? { first: mention, count: 0 };
    forms.set(text, form);
    form.count += 1;
  }
  const words = [...forms].map(([text, { first, count }]) => ({
    text,
    manner: mannerOf(first.mark),
    mentions: count,
    address: sentenceAddress(corpus, first),
  }));
  return words.sort((a, b) => b.mentions - a.mentions);
}

function mannerOf({ label, nominal }: NameMark): Manner {
  return label ? 'label' : nominal ? 'nominal' : 'name';
}

/** Who uses the words of a mention. The words that say who speaks are the report's own, and so is the speaker's name. */
function speakersOf({ from, mark }: Mention): readonly Speaker[] {
  const voice = voiceAt(from.reading.voices, mark.start);
  if (!voice || (voice.frame && contains(voice.frame, mark))) return [];
  return voice.speakers.some(({ span }) => span && contains(span, mark)) ? [] : voice.speakers;
}

/** The voice that covers an offset; voices are in order, so that halving finds it. */
function voiceAt(voices: readonly Voice[], at: number): Voice | undefined {
  let [low, high] = [0, voices.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((voices[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const found = voices[low];
  return found && found.start <= at ? found : undefined;
}

function chainKey(speakers: readonly Speaker[]): string {
  return JSON.stringify(speakers.map(({ entity, text }) => entity ?? onOneLine(text).toLowerCase()));
}

function ownKey({ from: { report } }: Mention): string {
  return report.publisher ?? `report ${report.id}`;
}
