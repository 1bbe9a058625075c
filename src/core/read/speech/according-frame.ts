import type { Speaker } from '../../model/claim.ts';
import { COORDINATORS } from '../vocabulary/saying-clauses.ts';
import { holdsNoun, SPEECHLESS_NOUNS } from '../vocabulary/speaker-nouns.ts';
import { TELLING_VERBS } from '../vocabulary/speech-verbs.ts';
import { adjunctsAt } from './adjuncts.ts';
import type { Frame, Manner } from './frame.ts';
import { mannerOf, tellsBefore } from './manner.ts';
import { canHeadSpeaker, type Phrase, phraseAfter } from './phrase.ts';
import { isParted, type SpokenWord } from './spoken-words.ts';
import { type Speaking, whoIs } from './who-is.ts';

/**
 * The frame "according to X", "by X's account" or "by the count of X" that begins at a word; none where X cannot speak
 * ("according to the plan").
 */
export function accordingFrameAt(speaking: Speaking, at: number): Frame | undefined {
  const { told, words } = speaking;
  const opening = openingAt(words, at);
  const speaker = opening && speakerAfter(words, opening.speaker);
  if (!opening || !speaker || isSpeechless(words, speaker)) return undefined;
  const frame = { first: at, last: Math.max(opening.last, speaker.last) };
  const [start, end] = [words[at]?.start ?? 0, words[Math.max(at + 1, opening.speaker - 1)]?.end ?? 0];
  return {
    words: frame,
    at,
    verb: told.text.slice(start, end),
    who: whoIs(speaking, speaker),
    sources: [],
    through: [],
    told: toldAfter(speaking, speaker.last + 1),
    manner: accordingManner(words, frame),
    bounded: false,
  };
}

/** "according to sources who spoke to Reuters": the outlet they told. */
/** Where the speaker begins, and where the words that say so end at the earliest. */
function openingAt(words: readonly SpokenWord[], at: number) {
  if (words[at]?.name) return undefined;
  if (words[at]?.key === 'according' && words[at + 1]?.key === 'to') return { speaker: at + 2, last: at + 2 };
  if (words[at]?.key !== 'by') return undefined;
  if (words[at + 1]?.key === 'the' && RECKONINGS.has(words[at + 2]?.key ?? '') && words[at + 3]?.key === 'of')
    return { speaker: at + 4, last: at + 4 };
  for (let end = at + 1; end < at + LONGEST_OWNER; end++) {
    const owner = words[end];
    if (!owner || (end > at + 1 && isParted(owner))) return undefined;
    if (owner.possessive && RECKONINGS.has(words[end + 1]?.key ?? '')) return { speaker: at + 1, last: end + 1 };
  }
  return undefined;
}

const LONGEST_OWNER = 7;
const RECKONINGS: ReadonlySet<string> = new Set(
  'account accounts count estimate estimates tally reckoning admission'.split(' '),
);

function toldAfter(speaking: Speaking, at: number): readonly Speaker[] {
  const { words } = speaking;
  if (words[at]?.key !== 'who' || isParted(words[at])) return [];
  const telling = TELLING_VERBS.has(words[at + 1]?.key ?? '');
  if (telling) return adjunctsAt(speaking, at + 2, true).through;
  return words[at + 1]?.key === 'spoke' ? adjunctsAt(speaking, at + 2, false).through : [];
}

/** Behind it where it opens the sentence or a clause ("and according to X, …"); else as other frames. */
function accordingManner(words: readonly SpokenWord[], frame: Phrase): Manner {
  const before = words[frame.first - 1];
  if (!tellsBefore(words, frame.first) || (before && COORDINATORS.has(before.key))) return 'after';
  const manner = mannerOf(words, frame, frame.last + 1);
  return manner === 'after' ? 'around' : manner;
}

/** Who speaks, from a word on: a list, and where the noun is what somebody made ("figures compiled by"), its maker. */
export function speakerAfter(words: readonly SpokenWord[], first: number): Phrase | undefined {
  const phrase = phraseAfter(words, first);
  if (!phrase) return undefined;
  const next = words[phrase.last + 1];
  if (next && !isParted(next) && (next.key === 'by' || next.key === 'from')) {
    const maker = phraseAfter(words, phrase.last + 2);
    const head = maker && words[maker.last];
    if (maker && head && canHeadSpeaker(head)) return maker;
  }
  return withList(words, phrase);
}

/** "X and Y", up to a comma or the end. */
function withList(words: readonly SpokenWord[], phrase: Phrase): Phrase {
  const glue = words[phrase.last + 1];
  if (glue?.key !== 'and' || isParted(glue)) return phrase;
  const other = phraseAfter(words, phrase.last + 2);
  const head = other && words[other.last];
  if (!other || !head || !canHeadSpeaker(head)) return phrase;
  const next = words[other.last + 1];
  return !next || isParted(next) ? { first: phrase.first, last: other.last } : phrase;
}

function isSpeechless(words: readonly SpokenWord[], { first, last }: Phrase): boolean {
  const phrase = words.slice(first, last + 1);
  return (
    !phrase.some((word) => word.name?.type === 'actor') && phrase.some((word) => holdsNoun(SPEECHLESS_NOUNS, word.stem))
  );
}
