import type { Telling } from './telling.ts';

/**
 * How the places of two tellings lie: they share a `spot`; one spot or area lies `within` the other's; they lie `apart`; or
 * `unknown`, one naming none.
 */
export type PlaceRelation = 'spot' | 'within' | 'apart' | 'unknown';

type Placed = Pick<Telling, 'spots' | 'areas' | 'above'>;

/**
 * The relation of two tellings' places. Lists of spots that share less than half of the shorter lie apart: two lists of
 * villages bombed on one day are two waves though they share a village.
 */
export function placeRelation(a: Placed, b: Placed): PlaceRelation {
  if (a.above.size === 0 || b.above.size === 0) return 'unknown';
  const shared = a.spots.filter((spot) => b.spots.includes(spot)).length;
  if (shared > 0) return 2 * shared >= Math.min(a.spots.length, b.spots.length) ? 'spot' : 'apart';
  if (a.spots.length > 0 && b.spots.length > 0)
    return isNested(a.spots, b) || isNested(b.spots, a) ? 'within' : 'apart';
  const [wider, other] = a.spots.length === 0 ? [a, b] : [b, a];
  return isNested(wider.areas, other) || isNested(other.areas, wider) ? 'within' : 'apart';
}

function isNested(holders: readonly string[], { above }: Placed): boolean {
  return holders.some((place) => above.has(place));
}
