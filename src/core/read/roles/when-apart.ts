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
export function whenApart(tellings: readonly Telling[], index: number): ClaimDate | undefined {
  const scene = tellings[index]?.scene;
  const distance = scene && distanceTo(scene);
  if (!distance) return undefined;
  const from = dateBefore(scene, distance.at, tellings.slice(Math.max(0, index - REACH), index + REACH));
  const day = from?.edtf ? edtfBounds(from.edtf)?.first : undefined;
  if (!from || !day) return undefined;
  const { unit, count } = distance;
  const edtf = valueOfDistance(
    { form: 'distance', unit, count, about: false, from: 'previous', exact: undefined },
    day,
  );
  return { edtf, status: 'inferred', basis: from.basis, ...(from.mark ? { mark: from.mark } : {}), rule: APART };
}

/** When the happening before a word of its sentence was, else the first date before it. */
function dateBefore(
  { sentence, units }: Scene,
  at: number,
  tellings: readonly Telling[],
): Pick<ClaimDate, 'edtf' | 'basis' | 'mark'> | undefined {
  const other = tellings.find(
    ({ scene, when }) => scene.sentence === sentence && scene.trigger.from < at && when?.edtf,
  );
  const date = units.slice(0, at).find((unit) => unit.date?.edtf)?.date;
  return other?.when ?? (date && { edtf: date.edtf, basis: 'sentence', mark: { start: date.start, end: date.end } });
}

/** The rule of such a date. */
export const APART = 'counted from the happening it is told beside';

/** How many tellings on either side may be of the same sentence. */
const REACH = 20;

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
