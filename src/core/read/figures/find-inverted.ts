import type { Count } from './amount.ts';
import { gapBefore, isTied, keyAt } from './counting-text.ts';
import type { HarmPhrase } from './harm-phrase.ts';
import type { Harmed } from './harmed.ts';
import { listedFrom, objectCounts } from './object-counts.ts';
import { breaksClause, type Telling } from './telling.ts';

/**
 * Harm told before those it befell: "Killed in the attack were three policemen", "the dead were two farmers", and in lists
 * "Killed: 12; wounded: 30".
 */
export function findInverted(telling: Telling): readonly Harmed[] {
  return telling.harms
    .filter(({ forms }) => forms.has('group') || forms.has('noun') || forms.has('participle'))
    .flatMap((harm) => invertedAfter(telling, harm).map((count) => toldOf(harm, count)));
}

function toldOf({ what }: HarmPhrase, count: Count): Harmed {
  return { count, what, first: count.first, last: count.end, included: count.partOf };
}

function invertedAfter(telling: Telling, harm: HarmPhrase): readonly Count[] {
  const labelled = labelledBy(telling, harm);
  if (labelled.length > 0) return labelled;
  const verb = verbAfter(telling, harm);
  return verb === undefined ? [] : objectCounts(telling, verb + 1).filter(({ sort }) => sort === 'people');
}

/** "Fatalities: 14", "The dead: a mother and three children". */
function labelledBy(telling: Telling, { first: from, last }: HarmPhrase): readonly Count[] {
  if (telling.endsAt.has(from - 1) && isTied(telling.it, from)) return [];
  const first = telling.startsAt.get(last + 1);
  if (!first || !/^\s?:\s?$/u.test(gapBefore(telling.it, last + 1))) return [];
  return first.sort === 'unsaid' ? [first] : first.sort === 'people' ? listedFrom(telling, first) : [];
}

/** How far the verb may stand from the word of harm that opens the clause: "Killed in the attack on the market were". */
const FARTHEST = 9;

/** The form of "be" that leads to those harmed: right after "the dead", a phrase after "Killed" at the head of its clause. */
function verbAfter(telling: Telling, harm: HarmPhrase): number | undefined {
  const { it } = telling;
  if (harm.forms.has('group') && /^(?:the|those)$/u.test(keyAt(it, harm.first - 1)))
    return BE.test(keyAt(it, harm.last + 1)) ? harm.last + 1 : undefined;
  const first = keyAt(it, harm.first - 1) === 'also' ? harm.first - 1 : harm.first;
  if (!harm.forms.has('participle') || (first > 0 && !breaksClause(it, first))) return undefined;
  for (let at = harm.last + 1; at < harm.last + FARTHEST && !breaksClause(it, at); at++)
    if (BE.test(keyAt(it, at))) return at;
  return undefined;
}

const BE = /^(?:was|were|are|is)$/u;
