import { wordSet } from '../vocabulary/word-set.ts';
import type { Trigger } from './find-triggers.ts';
import type { Surroundings } from './surroundings.ts';
import type { ToldWord } from './told-word.ts';

/**
 * Whether a state or its forces did what a noun tells: it stands before the noun or after "by", or an adjective of a people
 * ("Israeli strikes", "US strikes") that no armed group bears stands right before it, or before
 * those under arms ("US forces carried out").
 */
export function isByState({ from, to }: Trigger, { words, clause }: Surroundings): boolean {
  const before = words.slice(Math.max(clause.from, from - REACH), from);
  const by = words[to]?.key === 'by' ? words.slice(to + 1, to + 5) : [];
  if ([...before, ...by].some((word) => word.state)) return true;
  return before.some(
    (word, at) =>
      isOfPeople(word) &&
      (at >= before.length - 2 || before[at + 1]?.armed === true || SERVICES.has(before[at + 1]?.stem ?? '')),
  );
}

function isOfPeople(word: ToldWord): boolean {
  if (!word.capital || word.mark?.type === 'actor') return false;
  return STATES.has(word.key) || /(?:[^aeiou]i|an|ese|ish|nch|ssian)$/u.test(word.key);
}

const REACH = 10;
const SERVICES = wordSet('military navy army air');
const STATES = wordSet('us u.s u.s. uk saudi-led coalition nato');
