import { THWARTING } from '../vocabulary/assertion-words.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { Trigger } from './find-triggers.ts';
import { type Means, meansIn } from './means.ts';
import type { Clause } from './split-clauses.ts';
import type { Surroundings } from './surroundings.ts';
import type { ToldWord } from './told-word.ts';

/** The means named in the clause; of a clause without a subject ("and also targeted"), those told before. */
export function meansAround(
  { from, sense, form }: Trigger,
  { words, clause, previous }: Surroundings,
): ReadonlySet<Means> {
  const near = sense === 'bombardment' && !form ? from - NOUN_REACH : 0;
  const means = meansIn(words, { from: Math.max(near, afterThwarting(from, words, clause)), to: clause.to });
  const bare = previous && JOINING.has(words[clause.from]?.key ?? '') && from - clause.from <= SUBJECTLESS;
  return means.size > 0 || !bare ? means : meansIn(words, { from: 0, to: clause.from });
}

/** "the air force foiled an attack": what beat the attack back is not what it was made with. */
function afterThwarting(at: number, words: readonly ToldWord[], clause: Clause): number {
  const thwarted = words.slice(clause.from, at).findLastIndex((word) => THWARTING.has(word.key));
  return thwarted < 0 ? clause.from : clause.from + thwarted + 1;
}

const JOINING = wordSet('and but then');
/** Words between "and" and its verb where no subject stands there. */
const SUBJECTLESS = 4;
/** How far before it a noun of bombardment has its adjectives. */
const NOUN_REACH = 3;
