import { type DayRange, isWithin, type PassageSet } from '../../core/search/choose-passages.ts';
import { coverRange } from '../../core/search/cover-range.ts';
import type { FacetIndex } from '../../core/search/facet-file.ts';
import { type FacetName, type Time, timesAt } from '../../core/search/time-levels.ts';
import { blocksHolding } from './facet-parts.ts';
import type { FacetReader } from './facet-reader.ts';

/** Of so many passages, those with a time that shares a day with a range; only files that tell of it are fetched. */
export async function passagesInTime(
  index: FacetReader,
  { by, from, to }: DayRange & { readonly by: Time },
  count: number,
): Promise<PassageSet> {
  const set = new Uint8Array(count);
  const parts = coverRange({ from, to }).map(({ level, range }) => timesWithin(index, timesAt(by, level), range));
  for (const { values } of await Promise.all(parts)) {
    for (const { passages } of values) for (const passage of passages) set[passage] = 1;
  }
  return set;
}

/** The times of a facet that share a day with a range, with their passages. */
export async function timesWithin(
  index: FacetReader,
  name: FacetName,
  range: DayRange,
): Promise<Pick<FacetIndex, 'values'>> {
  const head = await index.facet(name);
  const wanted = head.values.flatMap(({ value }) => (isWithin(value, range) ? [value] : []));
  const { values } = await index.facetBlocks(name, blocksHolding(head, wanted));
  return { values: values.filter(({ value }) => isWithin(value, range)) };
}
