import type { Claim } from '../model/claim.ts';

/** How a claim's words tie it to what was told before, and in which part of its sentence it is told. */
export interface References {
  /** Set apart from it: "another attack", "other raids", "in a separate incident". */
  readonly fresh: boolean;
  /** Pointing back to it: "the attack", "these clashes". In "the other attack" the new wins. */
  readonly definite: boolean;
  /** How many words that begin another matter ("while", "days after", "which was") stand before it in its sentence. */
  readonly part: number;
}

/** Reads the words of a claim's sentence up to and with those that assert the happening. Linear in their length. */
export function referencesOf(text: string, { start, trigger }: Claim): References {
  const before = wordsIn(text.slice(start, trigger.start));
  const words = [...before, ...wordsIn(text.slice(trigger.start, trigger.end))];
  const near = before.slice(-WORDS_BEFORE);
  const opening = before.slice(0, WORDS_OPENING);
  const fresh = near.some((word) => NEW.has(word)) || opening.some((word) => NEW_OPENING.has(word));
  return {
    fresh,
    definite: !fresh && words.slice(-WORDS_BACK - (words.length - before.length)).some(isNounPointedAt),
    part: before.filter((word, index) => beginsOtherMatter(word, index, words)).length,
  };
}

const WORDS_BEFORE = 3;
const WORDS_OPENING = 3;
const WORDS_BACK = 6;

const NEW: ReadonlySet<string> = new Set(['another', 'other', 'separate', 'different', 'further', 'second', 'third']);

const NEW_OPENING: ReadonlySet<string> = new Set(['another', 'separate', 'separately', 'elsewhere']);

const BACK: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'same', 'such']);

/** What happened, in words that may be pointed back at. */
const HAPPENINGS: ReadonlySet<string> = new Set(
  `attack attacks assault assaults strike strikes airstrike airstrikes raid raids shelling bombardment bombardments bombing
  bombings explosion explosions blast blasts ambush clash clashes battle battles fighting violence confrontations offensive
  campaign operation operations massacre incident incidents siege escalation`.split(/\s+/u),
);

/** A noun of happening with "the" or "these" before it, at most one word between: "the overnight attack". */
function isNounPointedAt(word: string, index: number, words: readonly string[]): boolean {
  return HAPPENINGS.has(word) && words.slice(Math.max(0, index - 2), index).some((it) => BACK.has(it));
}

const SPANS_OF_TIME: ReadonlySet<string> = new Set([
  'hours',
  'days',
  'weeks',
  'months',
  'years',
  'day',
  'week',
  'month',
  'year',
]);

const TURNS: ReadonlySet<string> = new Set(['whereas', 'meanwhile', 'separately', 'elsewhere']);

const PAST: ReadonlySet<string> = new Set(['was', 'were', 'had']);

/** "an offensive, which was accompanied by raids" goes on about the same. */
const COMPANIONS: ReadonlySet<string> = new Set(['accompanied', 'followed', 'preceded', 'supported', 'backed', 'led']);

/** "while the rebels …" but not "while repelling …"; "days after", "a week before"; "which was stormed". */
function beginsOtherMatter(word: string, index: number, words: readonly string[]): boolean {
  const [before = '', next = ''] = [words[index - 1], words[index + 1]];
  if (word === 'while') return !next.endsWith('ing');
  if (word === 'after' || word === 'before') return SPANS_OF_TIME.has(before);
  if (word === 'which') return PAST.has(next) && !COMPANIONS.has(words[index + 2] ?? '');
  return TURNS.has(word);
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
