import { contains, type Span } from '../../model/span.ts';

/** The span of a list in order, without overlaps, that holds another span; found by halving. */
export function spanAround<S extends Span>(spans: readonly S[], inner: Span): S | undefined {
  const span = spans[firstEndingAfter(spans, inner.start, endOf)];
  return span && contains(span, inner) ? span : undefined;
}

/** Index of the first of things in order that ends after a place; their number where none does. */
export function firstEndingAfter<T>(things: readonly T[], at: number, end: (thing: T) => number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && end(thing) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a span ends. */
export function endOf({ end }: Span): number {
  return end;
}
