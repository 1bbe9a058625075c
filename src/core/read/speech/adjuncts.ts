import type { Speaker } from '../../model/claim.ts';
import type { ToldText } from '../told-text.ts';
import { isAdverb, PREPOSITIONS } from '../vocabulary/saying-clauses.ts';
import { holdsNoun, MEDIUM_NOUNS } from '../vocabulary/speaker-nouns.ts';
import { PASSIVE_SPEECH_VERBS } from '../vocabulary/speech-verbs.ts';
import { type Phrase, phraseAfter } from './phrase.ts';
import { isParted, type SpokenWord } from './spoken-words.ts';
import type { Speaking } from './who-is.ts';

/** What stands between a verb of saying and what is said: to whom, when, where, through whom. */
export interface Adjuncts {
  /** The first word after them; the number of words where nothing follows. */
  readonly next: number;
  /** Outlets among them. */
  readonly through: readonly Speaker[];
}

/** Passes over the adjuncts that begin at a word: "to reporters on Monday in remarks carried by the channel". */
export function adjunctsAt(speaking: Speaking, from: number, telling: boolean): Adjuncts {
  const { words } = speaking;
  const through: Speaker[] = [];
  let at = from;
  const addressee = telling ? phraseAfter(words, at) : undefined;
  if (addressee && !isParted(words[at])) {
    through.push(...outlets(speaking, addressee));
    at = addressee.last + 1;
  } else if (telling && OBJECT_PRONOUNS.has(words[at]?.key ?? '')) at++;
  for (let step = 0; step < 8; step++) {
    const phrase = adjunct(speaking.told, words, at);
    if (!phrase) break;
    through.push(...outlets(speaking, phrase));
    at = phrase.last + 1;
  }
  return { next: thatAfterCommas(words, at) ?? at, through };
}

const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(['him', 'her', 'them', 'us', 'me', 'you']);

function adjunct(told: ToldText, words: readonly SpokenWord[], at: number): Phrase | undefined {
  const word = words[at];
  if (!word || (isParted(word) && !/^\s*\(/u.test(word.gap))) return undefined;
  if (word.dated && !word.name) return { first: at, last: at };
  if (word.name) return undefined;
  if (isAdverb(word.key) && !BARE_ADVERBS.has(word.key)) return { first: at, last: at };
  if (words[at + 1]?.dated && DATE_WORDS.has(word.key)) return { first: at, last: at };
  if (carries(words, at)) return withObject(words, at, 2);
  if (!PREPOSITIONS.has(word.key)) return undefined;
  const object = phraseAfter(words, at + 1);
  if (!object || isParted(words[at + 1])) return undefined;
  return isMedium(told, words, object) ? { first: at, last: object.last } : undefined;
}

/** Adverbs that begin what is said rather than tell of the saying. */
const BARE_ADVERBS: ReadonlySet<string> = new Set(['only', 'just', 'all', 'both', 'since', 'so', 'have', 'has', 'had']);
const DATE_WORDS: ReadonlySet<string> = new Set(['on', 'late', 'early', 'in', 'at', 'last', 'earlier', 'this']);

/** "carried by", "published on": the words before tell what carried it. */
function carries(words: readonly SpokenWord[], at: number): boolean {
  const next = words[at + 1]?.key;
  return (
    (PASSIVE_SPEECH_VERBS.has(words[at]?.key ?? '') || CARRIED.has(words[at]?.key ?? '')) &&
    (next === 'by' || next === 'on' || next === 'in')
  );
}

const CARRIED: ReadonlySet<string> = new Set(['posted', 'aired', 'televised', 'printed', 'shared', 'made', 'run']);

function withObject(words: readonly SpokenWord[], at: number, ahead: number): Phrase | undefined {
  const object = phraseAfter(words, at + ahead);
  return object && { first: at, last: object.last };
}

/** Whether a phrase is one in, on or to which something is said: a statement, a network, reporters, an outlet by name. */
function isMedium(told: ToldText, words: readonly SpokenWord[], { first, last }: Phrase): boolean {
  return words.slice(first, last + 1).some((word) => {
    if (word.name) return word.name.entity !== null && told.records.get(word.name.entity)?.kind === 'media';
    return holdsNoun(MEDIUM_NOUNS, word.stem);
  });
}

/** The outlets a phrase names. */
function outlets({ told, words }: Speaking, { first, last }: Phrase): Speaker[] {
  const marks = new Set(words.slice(first, last + 1).map((word) => word.name));
  return [...marks].flatMap((mark): Speaker[] => {
    const record = mark?.entity ? told.records.get(mark.entity) : undefined;
    if (!mark || record?.kind !== 'media') return [];
    return [{ entity: mark.entity, text: mark.text, span: { start: mark.start, end: mark.end } }];
  });
}

/** "announced, through its channel, today, that": what is said begins at a "that" after commas. */
function thatAfterCommas(words: readonly SpokenWord[], at: number): number | undefined {
  if (!words[at]?.gap.includes(',')) return undefined;
  for (let next = at; next < words.length && next - at < 24; next++) {
    if (words[next]?.key === 'that' && words[next]?.gap.includes(',')) return next;
  }
  return undefined;
}
