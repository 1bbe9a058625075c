import type { Harm } from '../../model/figure.ts';
import { DISPLACED } from '../vocabulary/flight-words.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { isTied, keyAt } from './counting-text.ts';
import type { HarmPhrase } from './harm-phrase.ts';
import type { Harmed } from './harmed.ts';
import { isHarmedItself } from './is-harmed-itself.ts';
import { breaksClause, type Telling } from './telling.ts';

/** Tolls: "a death toll of 12", "the number of victims has risen to 12", "bringing to 25 the number of dead". */
export function findTolls(telling: Telling): readonly Harmed[] {
  const { it } = telling;
  const found: Harmed[] = [];
  for (let at = 0; at < it.words.length; at++) {
    const toll = tollAt(telling, at);
    const told = toll && (before(telling, at, toll.what) ?? after(telling, toll.from, toll.what));
    if (told) found.push(told);
  }
  return found;
}

interface Toll {
  readonly what: Harm;
  /** Where its number may begin to be looked for. */
  readonly from: number;
}

function tollAt({ it, harmStartsAt }: Telling, at: number): Toll | undefined {
  const word = keyAt(it, at);
  if (word === 'toll' || word === 'tolls')
    return { what: KIND_OF_TOLL.get(keyAt(it, at - 1)) ?? 'killed', from: at + 1 };
  const put = /^(?:put|puts|putting|placed|gave|estimated)$/u.test(keyAt(it, at - 2)) && keyAt(it, at - 1) === 'the';
  const group = put ? harmStartsAt.get(at) : undefined;
  if (group?.forms.has('group')) return { what: group.what, from: group.last + 1 };
  if (word === 'count' && keyAt(it, at - 1) === 'death') return { what: 'killed', from: at + 1 };
  const counted = word === 'number' || word === 'total' ? harmStartsAt.get(at + 1) : undefined;
  if (counted && !counted.forms.has('active')) return { what: counted.what, from: counted.last + 1 };
  if ((word !== 'number' && word !== 'total' && word !== 'count') || keyAt(it, at + 1) !== 'of') return undefined;
  if (DISPLACED.has(keyAt(it, at + 2))) return { what: 'displaced', from: at + 3 };
  const harm = nearestHarm(harmStartsAt, at);
  return harm && { what: harm.what, from: harm.last + 1 };
}

/** The harm of "the number of people killed": the first within a few words. */
function nearestHarm(harmStartsAt: ReadonlyMap<number, HarmPhrase>, from: number): HarmPhrase | undefined {
  for (let at = from + 2; at <= from + FARTHEST_HARM; at++) {
    const harm = harmStartsAt.get(at);
    if (harm && !harm.forms.has('active')) return harm;
  }
  return undefined;
}

const KIND_OF_TOLL: ReadonlyMap<string, Harm> = new Map([
  ['injury', 'wounded'],
  ['injured', 'wounded'],
  ['wounded', 'wounded'],
  ['casualty', 'casualties'],
  ['displacement', 'displaced'],
]);

const FARTHEST_HARM = 7;

/** How far a toll's number may stand from its noun, in words. */
const FARTHEST = 24;

/** What stands right before the number of a toll. */
const LINKS: ReadonlySet<string> = wordSet(`
  to at as of reached reaching reaches reach exceeded exceeds exceeding surpassed surpasses surpassing topped tops passed
  passes hit hits is was be stands stood totaled totalled`);

function after(telling: Telling, from: number, what: Harm): Harmed | undefined {
  const { it, startsAt } = telling;
  for (let at = from; at < from + FARTHEST; at++) {
    if (/[;?!|\n]|\.\s/u.test(it.words[at]?.gap ?? ';')) return undefined;
    const count = startsAt.get(at);
    if (!count || count.form === 'single' || !LINKS.has(keyAt(it, at - 1)) || !isTied(it, at)) continue;
    if (keyAt(it, at - 1) === 'of' && at - 1 !== from) continue;
    if (count.sort === 'thing' || isHarmedItself(telling, count) || count.form === 'rest') continue;
    return { count, what, first: Math.max(from, at - 3), last: count.end, included: false };
  }
  return undefined;
}

/** "to 25 the number of dead", "to 25 the death toll". */
function before({ it, endsAt }: Telling, at: number, what: Harm): Harmed | undefined {
  for (const back of [2, 3]) {
    const count = endsAt.get(at - back);
    if (!count || keyAt(it, count.end + 1) !== 'the' || keyAt(it, count.first - 1) !== 'to') continue;
    return breaksClause(it, at) ? undefined : { count, what, first: count.first, last: count.end, included: false };
  }
  return undefined;
}
