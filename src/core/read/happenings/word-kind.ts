import { isJoined } from '../../text/words.ts';
import { NOUN_LEADERS } from '../vocabulary/assertion-words.ts';
import { AUXILIARY_VERBS, MID_ADVERBS } from '../vocabulary/clause-openers.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { ToldWord } from './told-word.ts';

/** Whether a word that may be a noun or a verb ("attacks", "shelling") is a noun where it stands, by its neighbours. */
export function isNounHere(words: readonly ToldWord[], at: number, length: number): boolean {
  const before = words[at - 1];
  const after = words[at + length];
  if (after && isJoined(after) && AUXILIARY_VERBS.has(after.key)) return true;
  if (isVerbLeader(before) || isProgressive(before, words[at])) return false;
  if (isNounLeader(before, words[at])) return true;
  if (after && isJoined(after) && NOUN_FOLLOWERS.has(after.key)) return true;
  if (!before || !words[at] || !isJoined(words[at])) return !takesObject(after);
  return !takesObject(after);
}

/** "has attacked", "to attack", "they attack": what follows is a verb. */
function isVerbLeader(before: ToldWord | undefined): boolean {
  if (!before || before.mark) return false;
  const { key } = before;
  return key === 'to' || PRONOUNS.has(key) || (AUXILIARY_VERBS.has(key) && key.length > 3) || MID_ADVERBS.has(key);
}

/** "are fighting". */
function isProgressive(before: ToldWord | undefined, word: ToldWord | undefined): boolean {
  if (!before || !word || !isJoined(word)) return false;
  return BE_FORMS.has(before.key) && word.key.endsWith('ing');
}

const BE_FORMS: ReadonlySet<string> = wordSet('is are was were been');

/** Whether an article, adjective, preposition or number stands right before a word. */
export function isAfterNounLeader(words: readonly ToldWord[], at: number): boolean {
  return isNounLeader(words[at - 1], words[at]) && words[at - 1]?.key !== 'to';
}

function isNounLeader(before: ToldWord | undefined, word: ToldWord | undefined): boolean {
  if (!before || !word || !isJoined(word)) return false;
  if (before.possessive || /\p{N}/u.test(before.key)) return true;
  if (before.mark || before.key === 'and' || before.key === 'or') return false;
  return (
    NOUN_LEADERS.has(before.key) ||
    before.key === 'no' ||
    PREPOSITIONS.has(before.key) ||
    /(?:ed|al|ic|ous|ive|ern|less|ian)$/u.test(before.key)
  );
}

/** Whether a word may begin the object of an active verb: "attacks the", "raid Kyiv". */
export function takesObject(after: ToldWord | undefined): boolean {
  if (!after || !isJoined(after)) return false;
  return after.mark !== undefined || OBJECT_LEADERS.has(after.key) || /\p{N}/u.test(after.key);
}

const PRONOUNS: ReadonlySet<string> = wordSet('they it he she we who that which i you');
const PREPOSITIONS: ReadonlySet<string> = wordSet(`of in by with from during after before amid following despite under
  on for into over through via without within between since heavy fresh more deadly fierce night several two three four five
  six seven eight nine ten dozens hundreds`);
const NOUN_FOLLOWERS: ReadonlySet<string> = wordSet(`on by against between killed kills kill targeted hit struck left
  continued erupted broke in near that which from carried launched wounded injured destroyed resulted claimed took caused of
  and raged intensified`);
const OBJECT_LEADERS: ReadonlySet<string> = wordSet('the a an its their his her our this these those several');
