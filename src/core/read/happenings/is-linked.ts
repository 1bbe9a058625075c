import { isHyphen, isJoined } from '../../text/words.ts';
import { LINKING_VERBS } from '../vocabulary/assertion-words.ts';
import { AUXILIARY_VERBS, MID_ADVERBS } from '../vocabulary/clause-openers.ts';
import type { Trigger } from './find-triggers.ts';
import type { ToldWord } from './told-word.ts';

/**
 * Whether a noun is the subject of a verb that tells when or how a happening was that is known already ("The attacks came
 * as …"), and so tells none itself.
 */
export function isLinked(trigger: Trigger, words: readonly ToldWord[]): boolean {
  if (!isDefinite(trigger, words)) return false;
  const tail = words.slice(trigger.to, trigger.to + SUBJECT_TAIL + 1);
  const verb = trigger.to + tail.findIndex((word) => AUXILIARY_VERBS.has(word.key) || LINKING_VERBS.has(word.key));
  if (verb < trigger.to || !words.slice(trigger.to, verb + 1).every(isJoined)) return false;
  const main = words.slice(verb, verb + 4).find((word) => !AUXILIARY_VERBS.has(word.key) && !MID_ADVERBS.has(word.key));
  if (!main || !isJoined(main) || isTimed(main, words) || isIntoForce(main, words)) return false;
  if (LINKING_VERBS.has(main.key)) return true;
  return COPULAS.has(words[verb]?.key ?? '') && !/(?:ed|ing|en)$/u.test(main.key) && !IRREGULAR.has(main.key);
}

/** "The raid comes two days after …": it is told anew by when it was. */
function isTimed(main: ToldWord, words: readonly ToldWord[]): boolean {
  if (!COMING.has(main.key)) return false;
  const at = words.indexOf(main);
  return words.slice(at + 1, at + 5).some((word) => word.key === 'after' || word.key === 'before');
}

/** "The truce came into effect": that it did is what is told. */
function isIntoForce(main: ToldWord, words: readonly ToldWord[]): boolean {
  return COMING.has(main.key) && words[words.indexOf(main) + 1]?.key === 'into';
}

const COMING: ReadonlySet<string> = new Set(['came', 'come', 'comes']);

/** Whether an article that points stands before the noun, adjectives and names between: "the Russia-backed army offensive". */
function isDefinite(trigger: Trigger, words: readonly ToldWord[]): boolean {
  for (let at = trigger.from - 1; at >= Math.max(0, trigger.from - 7); at--) {
    const word = words[at];
    if (!word || DEFINITES.has(word.key)) return word !== undefined;
    if (
      !word.mark &&
      !isHyphen(words[at + 1]?.gap) &&
      !isHyphen(word.gap) &&
      !/(?:ed|al|ic|ous|ive|ern|ian)$/u.test(word.key)
    )
      return false;
  }
  return false;
}

/** Words that may stand between a subject's noun and its verb: "the offensive in the east did not …". */
const SUBJECT_TAIL = 5;
const COPULAS: ReadonlySet<string> = new Set(['is', 'was', 'were', 'are']);
const IRREGULAR: ReadonlySet<string> = new Set('led hit struck made felt heard under held on begun'.split(' '));

const DEFINITES: ReadonlySet<string> = new Set('the this these those'.split(' '));
