import { BE_FORMS } from '../vocabulary/counting-clauses.ts';
import type { Count } from './amount.ts';
import { gapBefore, isTied, keyAt } from './counting-text.ts';
import type { HarmPhrase } from './harm-phrase.ts';
import type { Harmed } from './harmed.ts';
import { isHarmedItself } from './is-harmed-itself.ts';
import { objectCounts } from './object-counts.ts';
import { joinedBefore } from './subject-counts.ts';
import { backOverAuxiliaries, breaksClause, type Telling } from './telling.ts';

/**
 * Those said to be among the harmed: "three children were among the victims", "among the dead were a woman and her child",
 * "the dead included two medics". They are part of another figure.
 */
export function findAmong(telling: Telling): readonly Harmed[] {
  return telling.harms.filter(({ forms }) => forms.has('group')).flatMap((harm) => amongHarm(telling, harm));
}

function amongHarm(telling: Telling, harm: HarmPhrase): readonly Harmed[] {
  const part = partOfHarmed(telling, harm);
  if (part) return [included(part, harm, part.first, part.end)];
  const among = amongBefore(telling, harm);
  const before = among === undefined ? undefined : subjectOf(telling, among);
  if (before)
    return joinedBefore(telling, before).map((count) =>
      included(count, harm, count.first, count === before ? harm.last : count.end),
    );
  const list = listAfter(telling, harm, among !== undefined);
  return list.map((count) => included(count, harm, count.first, count.end));
}

/** "three of the dead were children", "five of those killed", "of those killed, 20 were women". */
function partOfHarmed(telling: Telling, harm: HarmPhrase): Count | undefined {
  const { it, endsAt, startsAt } = telling;
  const whole = endsAt.get(harm.last);
  if (whole?.partOf && whole.first < harm.first) return isHarmedItself(telling, whole) ? undefined : whole;
  const those = keyAt(it, harm.first - 1) === 'those' ? endsAt.get(harm.first - 1) : undefined;
  if (those?.partOf && those.value !== 1) return those;
  const opened = keyAt(it, harm.first - 2) === 'of' && /^(?:the|those)$/u.test(keyAt(it, harm.first - 1));
  const part = opened ? startsAt.get(harm.last + 1) : undefined;
  return part && /^,\s?$/u.test(gapBefore(it, part.first)) && part.sort !== 'thing' ? part : undefined;
}

function included(count: Count, { what }: HarmPhrase, first: number, last: number): Harmed {
  return { count, what, first, last, included: true };
}

/** The index of "among" a few words before: "among the", "among those", "among the three". */
function amongBefore({ it }: Telling, harm: HarmPhrase): number | undefined {
  for (let at = harm.first - 1; at >= 0 && at > harm.first - 6; at--) if (keyAt(it, at) === 'among') return at;
  return undefined;
}

function subjectOf(telling: Telling, among: number): Count | undefined {
  const at = backOverAuxiliaries(telling, among - 1);
  const count = at < among - 1 || isExistential(telling, at) ? telling.endsAt.get(at) : undefined;
  return count && isTied(telling.it, at + 1) && count.sort !== 'thing' ? count : undefined;
}

/** "there were nine people among the dead". */
function isExistential({ it, endsAt }: Telling, at: number): boolean {
  const first = endsAt.get(at)?.first ?? 0;
  return BE_FORMS.has(keyAt(it, first - 1)) && keyAt(it, first - 2) === 'there';
}

/** How far the verb may stand from those it tells of: "among those killed in the market were". */
const FARTHEST = 12;

function listAfter(telling: Telling, harm: HarmPhrase, among: boolean): readonly Count[] {
  const { it } = telling;
  const opened = among || keyAt(it, harm.first - 1) === 'the' || keyAt(it, harm.first - 1) === 'those';
  if (!opened) return [];
  for (let at = harm.last + 1; at < harm.last + FARTHEST; at++) {
    if (breaksClause(it, at)) return [];
    const word = keyAt(it, at);
    if (/^(?:include|includes|included)$/u.test(word) || (among && /^(?:were|was|are|is)$/u.test(word)))
      return objectCounts(telling, at + 1);
  }
  return [];
}
