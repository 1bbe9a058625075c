import { PERSON_TITLES } from '../vocabulary/actor-words.ts';
import { DIRECTIONS, KIND_NOUNS } from '../vocabulary/place-words.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { Passage } from './candidate.ts';
import { type JoinedWord, opensSentence } from './passage.ts';

/** Whether a capitalised word beside a name may be part of a longer one: no title, day, direction, kind of place, opener. */
export function isPartOfName(passage: Passage, { word, index }: JoinedWord): boolean {
  if (!word.capital || NEVER.has(word.stem) || DIRECTIONS.has(word.key) || KIND_NOUNS.has(word.key)) return false;
  if (PERSON_TITLES.has(word.key)) return false;
  return (
    !opensSentence(passage, index) ||
    !(OPENERS.has(word.key) || CLOSED_WORDS.has(word.key) || /(?:ly|ed|ing|s)$/u.test(word.key))
  );
}

const NEVER: ReadonlySet<string> = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december foreign defense defence interior prime vice i the a an and or of in on at by for from to with
  but as old new greater rural state ministry minister`);

/** Words that begin a sentence and only therefore have a capital. */
const OPENERS: ReadonlySet<string> = wordSet(`
  residents sources activists video people children women men former local neighboring neighbouring senior top`);

/** Articles, prepositions, conjunctions, pronouns, numerals and the like: words of closed classes. */
export const CLOSED_WORDS: ReadonlySet<string> = wordSet(`
  the a an in on at by for from to with but as and or if when while where after before since until although though because
  however meanwhile elsewhere earlier later today yesterday tomorrow then there thus hence also he she it they we you i his
  her its their our this that these those some many most all both each either neither every no not only even now once according about
  around near inside outside across over under between against within during amid besides despite following toward towards
  via what who whose whom why how which than so nor per upon into onto out off up down again still just too very
  one two three four five six seven eight nine ten another other more less several of through without`);
