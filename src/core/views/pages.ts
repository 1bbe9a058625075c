/** One page of a long list, and where the others are. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly number: number;
  readonly count: number;
  /** How many items all pages hold together. */
  readonly total: number;
  /** The place of the first item in the whole list, from 1. */
  readonly first: number;
  readonly previous?: string;
  readonly next?: string;
}

/** How many pages a list of `total` items fills; an empty list still has one. */
export function pageCount(total: number, size: number): number {
  return Math.max(1, Math.ceil(total / size));
}

/** Cuts page `number` (from 1) out of a list; `address` gives the address of a page. */
export function pageOf<Item>(
  all: readonly Item[],
  {
    number,
    size,
    address,
  }: { readonly number: number; readonly size: number; readonly address: (page: number) => string },
): Page<Item> {
  const count = pageCount(all.length, size);
  const start = (number - 1) * size;
  return {
    items: all.slice(start, start + size),
    number,
    count,
    total: all.length,
    first: start + 1,
    previous: number > 1 ? address(number - 1) : undefined,
    next: number < count ? address(number + 1) : undefined,
  };
}
