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

/** Which page of a list: its number from 1, how many items a page holds, the address of each. */
export interface PageChoice {
  readonly number: number;
  readonly size: number;
  readonly address: (page: number) => string;
  /** How many pages there are, where other lists stand on them too. */
  readonly count?: number;
}

/** Cuts a page out of a list; beyond the end of the list it is empty. */
export function pageOf<Item>(all: readonly Item[], choice: PageChoice): Page<Item> {
  const { number, size, address, count = pageCount(all.length, size) } = choice;
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

/** The number of the page on which an item at a place (from 0) of a list stands. */
export function pageNumberOf(place: number, size: number): number {
  return Math.floor(place / size) + 1;
}
