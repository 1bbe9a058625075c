import { isHyphen, isJoined } from '../../text/words.ts';
import {
  DESCRIBED_HEADS,
  DONE_BEFORE_TO,
  FUTURE_AUXILIARIES,
  NOUN_LEADERS,
  SELDOM,
  THWARTING,
  UNTOLD_RULERS,
} from '../vocabulary/assertion-words.ts';
import { ASSERTED, type Assertion } from './assertion.ts';
import type { Trigger } from './find-triggers.ts';
import { isAnchor } from './is-anchor.ts';
import { isLinked } from './is-linked.ts';
import type { Clause } from './split-clauses.ts';
import type { ToldWord } from './told-word.ts';
import { verbAssertion } from './verb-assertion.ts';
import { wordsBefore } from './words-before.ts';

/** How a noun tells its happening; `undefined` where it is only described, opposed or feared, or was told before. */
export function nounAssertion(trigger: Trigger, words: readonly ToldWord[], clause: Clause): Assertion | undefined {
  const after = words[trigger.to];
  if (after && isJoined(after) && !after.mark && DESCRIBED_HEADS.has(after.stem)) return undefined;
  if (isKindOf(trigger, words) || isLinked(trigger, words) || isAnchor(trigger, words)) return undefined;
  if (after && FUTURE_AUXILIARIES.has(after.key) && !isPerceived(words, trigger.to)) return undefined;
  if (isIntended(trigger, words, clause)) return undefined;
  if (isNegated(trigger, words, clause)) return isNotDone(trigger, words, clause) ? { modality: 'denied' } : undefined;
  return ruledNounAssertion(trigger, words, clause);
}

/** "in anti-militant raids": raids of a sort, not some that were. */
function isKindOf({ from, to }: Trigger, words: readonly ToldWord[]): boolean {
  if (!words[to - 1]?.key.endsWith('s') || !isHyphen(words[from - 1]?.gap)) return false;
  return words[from - 2]?.key === 'anti' || words[from - 2]?.key === 'counter';
}

/** "would bring the school attack before the court": what will or must be done about one. */
function isIntended({ from }: Trigger, words: readonly ToldWord[], clause: Clause): boolean {
  const near = words.slice(Math.max(clause.from, from - 5), from);
  if (near.some((word) => word.key === 'must' || word.key === 'should')) return true;
  const the = words.slice(Math.max(clause.from, from - 3), from).findLastIndex((word) => word.key === 'the');
  if (the < 0) return false;
  return words.slice(clause.from, from).some((word) => FUTURE_AUXILIARIES.has(word.key) && !word.dated);
}

/** "The army has not commented on the strike", "did not say who carried out the attack": named in what was not done. */
function isNegated({ from }: Trigger, words: readonly ToldWord[], clause: Clause): boolean {
  const before = words.slice(clause.from, from);
  const at = before.findLastIndex((word) => SELDOM.has(word.key));
  if (at >= 0 && before[at + 1]?.key !== 'only') return true;
  return before.some((word, index) => word.key === 'no' && SILENCE.has(before[index + 1]?.key ?? ''));
}

/** "had not carried out air strikes": said not to have been done, and not only passed over. */
function isNotDone({ from }: Trigger, words: readonly ToldWord[], clause: Clause): boolean {
  const done = words.slice(Math.max(clause.from, from - 4), from).findLastIndex((word) => LIGHT_PASTS.has(word.key));
  if (done < 0) return false;
  const before = wordsBefore(words, Math.max(clause.from, from - 4) + done, clause.from).slice(0, 2);
  return before.includes('not') || before.includes('never');
}

const LIGHT_PASTS: ReadonlySet<string> = new Set('carried conducted launched made staged'.split(' '));

/** What there was none of: "no comment on the strike", "no group claimed the attack". */
const SILENCE: ReadonlySet<string> = new Set(
  'comment immediate word details indication evidence sign claim group one information independent confirmation'.split(
    ' ',
  ),
);

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
    if (word.key === 'denied' || word.key === 'denies') return { modality: 'denied' };
    if (word.key === 'responsibility' && CLAIMING.has(words[at - 1]?.key ?? '')) return ASSERTED;
    if (word.key === 'no' || UNTOLD_RULERS.has(word.key)) return undefined;
    if (trigger.sense === 'displacement' && ORDERING.has(word.key)) return { modality: 'planned' };
    if (isLightVerb(word)) return verbAssertion({ ...trigger, from: at, to: at + 1, form: 'base' }, words, clause);
    if (
      !NOUN_LEADERS.has(word.key) &&
      !word.mark &&
      !word.capital &&
      !/\p{N}/u.test(word.key) &&
      !PARTICLES.has(word.key) &&
      !/(?:ed|al|ic|ous|ive|ern|ing|ly|ish)$/u.test(word.key)
    )
      break;
  }
  return ASSERTED;
}

/** "claimed responsibility for the attack": who claims it says that it was. */
const CLAIMING: ReadonlySet<string> = new Set(['claimed', 'claims', 'claiming']);

/** "repelled an assault"; "able to crush it" and "attempts to confront it", but not "to try to repel it". */
function thwartedAssertion(words: readonly ToldWord[], at: number): Assertion | undefined {
  const outcome = words[at]?.key ?? '';
  if (words[at - 1]?.key !== 'to') return { modality: 'asserted', outcome };
  const before = wordsBefore(words, at - 1, 0).slice(0, 3);
  const made = before.some((word) => DONE_BEFORE_TO.has(word) || word.startsWith('attempt'));
  return made ? { modality: 'asserted', outcome } : undefined;
}

/** "to carry out attacks", "will launch an offensive": told as its verb is. */
function isLightVerb(word: ToldWord): boolean {
  return LIGHT_BASES.has(word.key);
}

const LIGHT_BASES: ReadonlySet<string> = new Set(
  'launch carry conduct mount stage wage perform commit begin start'.split(' '),
);
/** "ordered the evacuation of 20 villages". */
const ORDERING: ReadonlySet<string> = new Set('ordered orders ordering order'.split(' '));
const PARTICLES: ReadonlySet<string> = new Set(['out', 'up', 'back', 'off']);

const RULER_REACH = 8;
