import { ORDINALS } from '../vocabulary/number-words.ts';
import type { Count } from './amount.ts';
import { keyAt } from './counting-text.ts';
import { type Harmed, harmed } from './harmed.ts';
import { isHarmedItself } from './is-harmed-itself.ts';
import { pastAuxiliaries, type Telling } from './telling.ts';

/** The counts that runs like "including three children" hold, with the harm of the figure they are part of. */
export function shareHarm(telling: Telling, found: readonly Harmed[]): readonly Harmed[] {
  const taken = new Set(found.map(({ count }) => count));
  const wholes = found.filter(({ included }) => !included).sort((a, b) => a.count.first - b.count.first);
  let next = 0;
  return telling.included.flatMap(({ first, counts }) => {
    while ((wholes[next]?.count.first ?? first) < first) next++;
    const whole = wholes[next - 1];
    return counts.filter((count) => !taken.has(count)).flatMap((count) => sharedBy(telling, count, whole));
  });
}

function sharedBy(telling: Telling, count: Count, whole: Harmed | undefined): readonly Harmed[] {
  if (!whole || count.sort === 'thing') return [];
  const own = isHarmedItself(telling, count)
    ? telling.harmStartsAt.get(pastAuxiliaries(telling, count.end + 1))
    : undefined;
  return [{ ...(own ? harmed(count, own.what, own) : harmed(count, whole.what, count)), included: true }];
}

/**
 * "Three people died in the town and the fourth, a man, in a village": the one that follows the number counted, whose verb
 * is left out.
 */
export function findNextOne(telling: Telling, found: readonly Harmed[]): readonly Harmed[] {
  const { it } = telling;
  return found.flatMap((whole) => {
    const { value } = whole.count;
    for (let at = whole.last + 1; at < whole.last + 14; at++) {
      if (telling.harmStartsAt.has(at)) return [];
      if (keyAt(it, at) !== 'the' || ORDINALS.get(keyAt(it, at + 1)) !== (typeof value === 'number' ? value + 1 : 0))
        continue;
      return [nextOne(telling, whole, at)];
    }
    return [];
  });
}

/** "the fourth", and the person named right after it: "the fourth, a man". */
function nextOne({ startsAt }: Telling, { what }: Harmed, at: number): Harmed {
  const single = startsAt.get(at + 2);
  const count: Count =
    single?.value === 1
      ? single
      : {
          first: at,
          last: at + 1,
          end: at + 1,
          value: 1,
          qualifier: 'exact',
          form: 'single',
          phrase: undefined,
          head: '',
          headAt: -1,
          sort: 'unsaid',
          partOf: false,
        };
  return { count, what, first: at, last: count.end, included: false };
}
