import type { ClaimDate } from '../../model/claim.ts';
import { edtfBounds } from '../../model/edtf.ts';
import type { Unit as TimeUnit } from '../dates/meaning.ts';
import { countOf, unitNamed } from '../dates/time-words.ts';
import { valueOfDistance } from '../dates/value-of-units.ts';
import type { Scene } from './scene.ts';
import type { Telling } from './telling.ts';

/**
 * When a happening was that another of its sentence is told to have followed or preceded by so long: the seizure in "the army
 * struck in March 2015, six months after the rebels seized the town" is of September 2014. `undefined` where no length of time is
 * told, its own clause has a date, or the other has none to count from.
 */
export function whenApart(telling: Telling, settled: readonly Telling[]): ClaimDate | undefined {
  const distance = distanceTo(telling.scene);
  if (!distance) return undefined;
  const other = settled.find(({ scene, when }) => {
    return scene.sentence === telling.scene.sentence && scene.trigger.from < distance.at && when?.edtf;
  });
  const from = other?.when?.edtf ? edtfBounds(other.when.edtf)?.first : undefined;
  if (!other?.when || !from) return undefined;
  const { unit, count } = distance;
  const edtf = valueOfDistance(
    { form: 'distance', unit, count, about: false, from: 'previous', exact: undefined },
    from,
  );
  const { mark, basis } = other.when;
  return { edtf, status: 'inferred', basis, ...(mark ? { mark } : {}), rule: APART };
}

/** The rule of such a date. */
export const APART = 'counted from the happening it is told beside';

interface Distance {
  /** Index of the unit that opens the clause: "after". */
  readonly at: number;
  readonly unit: TimeUnit;
  /** Negative where the clause tells what came first. */
  readonly count: number;
}

/** The length of time before the "after" or "before" that opens the happening's own clause. */
function distanceTo({ units, edges, trigger }: Scene): Distance | undefined {
  const at = edges.findLast((edge) => edge <= trigger.from && DIRECTIONS.has(units[edge]?.key ?? ''));
  if (at === undefined || at < 2 || units.slice(at, trigger.to + AHEAD).some(({ date }) => date !== undefined))
    return undefined;
  const unit = unitNamed(units[at - 1]?.key);
  const count = countOf(units[at - 2]?.key ?? '');
  const sign = DIRECTIONS.get(units[at]?.key ?? '');
  return unit && count !== undefined && sign ? { at, unit, count: sign * count } : undefined;
}

/** How far behind its verb a date of its own may stand, in words. */
const AHEAD = 6;

const DIRECTIONS: ReadonlyMap<string, number> = new Map([
  ['after', -1],
  ['before', 1],
]);
