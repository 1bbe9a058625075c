import { isHyphen } from '../../text/words.ts';
import type { Assertion } from './assertion.ts';
import type { Trigger } from './find-triggers.ts';
import { nounAssertion } from './noun-assertion.ts';
import type { Clause } from './split-clauses.ts';
import type { ToldWord } from './told-word.ts';
import { verbAssertion } from './verb-assertion.ts';

/** How the words of a trigger tell their happening; `undefined` where they only speak of one (wish, purpose, opposition). */
export function assertionOf(trigger: Trigger, words: readonly ToldWord[], clause: Clause): Assertion | undefined {
  if (isHyphen(words[trigger.from]?.gap) || isHyphen(words[trigger.to]?.gap)) return undefined;
  if (isConditional(words, clause) || isAsked(trigger, words)) return undefined;
  return trigger.form ? verbAssertion(trigger, words, clause) : nounAssertion(trigger, words, clause);
}

/** "review whether the strikes met the law". */
function isAsked({ from }: Trigger, words: readonly ToldWord[]): boolean {
  return words.slice(Math.max(0, from - 5), from).some((word) => word.key === 'whether');
}

function isConditional(words: readonly ToldWord[], clause: Clause): boolean {
  const first = words[clause.from]?.key ?? '';
  return first === 'if' || first === 'unless' || (first === 'in' && words[clause.from + 1]?.key === 'case');
}
