import { isHyphen } from '../../../text/words.ts';
import { wordSet } from '../../vocabulary/word-set.ts';
import type { Candidate, Passage } from '../candidate.ts';
import { joinedBefore } from '../passage.ts';
import { isMilitaryAlone } from '../read-heads.ts';
import { wordsAfter } from '../surroundings.ts';

/**
 * A descriptive word is not always the actor: "pro-regime" is another's side, "opposition to the plan" a feeling, "a health
 * regime" and "the US government" (with no record of that state) something else's.
 */
export function refuseNominals(candidates: readonly Candidate[], passage: Passage): Candidate[] {
  return candidates.filter(({ first, last, senses }) => {
    if (isCompound(passage, last)) return false;
    if (senses.some(({ manner }) => manner !== 'nominal')) return true;
    if (senses.some(({ record }) => record.type === 'actor' && record.kind === 'person'))
      return !isTitle(passage, last);
    return !(isSide(passage, first) || isFeeling(passage, first, last) || isOfOther(passage, first));
  });
}

/** "a Turkish military post": "military" before a noun is no actor, whatever the lexicon lists. */
function isCompound(passage: Passage, last: number): boolean {
  const word = passage.words[last];
  return word?.stem === 'military' && !isMilitaryAlone(passage, word, last);
}

/** "Russian President" right before a person's name is a title of it, even across a comma. */
function isTitle(passage: Passage, last: number): boolean {
  const next = passage.words[last + 1];
  return next?.capital === true && /^,? $/u.test(next.gap) && next.sentence === passage.words[last]?.sentence;
}

/** Whether "pro-" or "anti-" stands before a word. */
export function isSide(passage: Passage, first: number): boolean {
  const before = passage.words[first - 1];
  return before !== undefined && /^(?:pro|anti)$/u.test(before.key) && isHyphen(passage.words[first]?.gap);
}

function isFeeling(passage: Passage, first: number, last: number): boolean {
  const next = wordsAfter(passage, last, 1)[0]?.word.key;
  const before = passage.words[first - 1]?.key ?? '';
  return (
    next === 'to' &&
    last === first &&
    passage.words[first]?.key === 'opposition' &&
    before !== 'the' &&
    !/^(?:against|for|with|by|of|from)$/u.test(before)
  );
}

/** Whether another's adjective or a common noun stands before: "the Chadian government", "a health regime". */
export function isOfOther(passage: Passage, first: number): boolean {
  const before = joinedBefore(passage, first);
  if (!before || before.word.possessive) return false;
  if (before.word.capital)
    return !passage.known.has(before.index) && isAdjective(before.word.key) && !passage.titleCase[before.word.sentence];
  if (OTHERS.has(before.word.key)) return true;
  const article = passage.words[before.index - 1];
  return (
    article !== undefined &&
    /^an?$/u.test(article.key) &&
    !ALLOWED.has(before.word.key) &&
    !isParticiple(before.word.key)
  );
}

function isAdjective(key: string): boolean {
  return /(?:n|i|ish|ese|ch)$/u.test(key) && key.length > 3;
}

function isParticiple(key: string): boolean {
  return /(?:ed|ing|held|backed|er)$/u.test(key);
}

/** Governments beside a state's own, and what a regime in the sense of a set of rules is about. */
const OTHERS = wordSet(`
  local interim transitional provisional caretaker salvation shadow unity provincial municipal regional
  sanctions health inspection diet visa tax trade training monitoring verification legal`);

/** Adjectives that after "a" only praise, weigh or date, and say nothing of whose the noun is: "a key opposition stronghold". */
const ALLOWED = wordSet('former brutal new major key main strategic large small senior single dead pro');
