import { isJoined } from '../../text/words.ts';
import {
  DESCRIBED_HEADS,
  DONE_BEFORE_TO,
  FUTURE_AUXILIARIES,
  NOUN_LEADERS,
  THWARTING,
  UNTOLD_RULERS,
} from '../vocabulary/assertion-words.ts';
import { ASSERTED, type Assertion } from './assertion.ts';
import type { Trigger } from './find-triggers.ts';
import { isLinked } from './is-linked.ts';
import type { Clause } from './split-clauses.ts';
import type { ToldWord } from './told-word.ts';
import { wordsBefore } from './words-before.ts';

/** How a noun tells its happening; `undefined` where it is only described, opposed or feared, or was told before. */
export function nounAssertion(trigger: Trigger, words: readonly ToldWord[], clause: Clause): Assertion | undefined {
  const after = words[trigger.to];
  if (after && isJoined(after) && !after.mark && DESCRIBED_HEADS.has(after.stem)) return undefined;
  if (isLinked(trigger, words)) return undefined;
  if (after && FUTURE_AUXILIARIES.has(after.key) && !isPerceived(words, trigger.to)) return undefined;
  return ruledNounAssertion(trigger, words, clause);
}

/** "gunfire could still be heard": it was there to be heard. */
function isPerceived(words: readonly ToldWord[], at: number): boolean {
  return words.slice(at, at + 5).some((word) => word.key === 'heard' || word.key === 'seen');
}

/** Walks left over articles, adjectives and "of" to the word that rules the noun. */
function ruledNounAssertion(trigger: Trigger, words: readonly ToldWord[], clause: Clause): Assertion | undefined {
  let steps = 0;
  for (let at = trigger.from - 1; at >= clause.from && steps < RULER_REACH; at--, steps++) {
    const word = words[at];
    if (!word || !isJoined(words[at + 1] ?? word)) break;
    if (THWARTING.has(word.key)) return thwartedAssertion(words, at);
    if (word.key === 'denied' || word.key === 'denies' || word.key === 'no') return { modality: 'denied' };
    if (UNTOLD_RULERS.has(word.key)) return undefined;
    if (!NOUN_LEADERS.has(word.key) && !word.mark && !/(?:ed|al|ic|ous|ive|ern|ing|ly|ish)$/u.test(word.key)) break;
  }
  return ASSERTED;
}

/** "repelled an assault"; "able to crush it" and "attempts to confront it", but not "to try to repel it". */
function thwartedAssertion(words: readonly ToldWord[], at: number): Assertion | undefined {
  const outcome = words[at]?.key ?? '';
  if (words[at - 1]?.key !== 'to') return { modality: 'asserted', outcome };
  const before = wordsBefore(words, at - 1, 0).slice(0, 3);
  const made = before.some((word) => DONE_BEFORE_TO.has(word) || word.startsWith('attempt'));
  return made ? { modality: 'asserted', outcome } : undefined;
}

const RULER_REACH = 8;
