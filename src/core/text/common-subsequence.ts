/** A pair of places, one in each of two sequences, that hold the same item. */
export type CommonPair = readonly [number, number];

/** Beyond so many items taken away and put in, two sequences are not alike and no better pairing is looked for. */
const MOST_EDITS = 4000;

/**
 * A longest common subsequence of two sequences, as pairs of indices in order; items are compared with `===`. Linear in
 * space: Myers, "An O(ND) difference algorithm and its variations" (1986), section 4b. Sequences that differ in more than
 * some thousand items are paired at their ends alone, so that time stays in proportion to length.
 */
export function commonSubsequence<Item>(a: readonly Item[], b: readonly Item[]): readonly CommonPair[] {
  const pairs: CommonPair[] = [];
  collect({ a, b, aStart: 0, aEnd: a.length, bStart: 0, bEnd: b.length }, pairs);
  return pairs;
}

/** A part of each sequence: starts inclusive, ends exclusive. */
interface Box<Item> {
  readonly a: readonly Item[];
  readonly b: readonly Item[];
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

function collect<Item>(box: Box<Item>, pairs: CommonPair[]): void {
  const { a, b } = box;
  let { aStart, aEnd, bStart, bEnd } = box;
  while (aStart < aEnd && bStart < bEnd && a[aStart] === b[bStart]) pairs.push([aStart++, bStart++]);
  while (aStart < aEnd && bStart < bEnd && a[aEnd - 1] === b[bEnd - 1]) [aEnd, bEnd] = [aEnd - 1, bEnd - 1];
  const middle = aStart < aEnd && bStart < bEnd ? middleOf({ a, b, aStart, aEnd, bStart, bEnd }) : undefined;
  if (middle) {
    const [aMiddle, bMiddle] = middle;
    collect({ a, b, aStart, aEnd: aMiddle, bStart, bEnd: bMiddle }, pairs);
    collect({ a, b, aStart: aMiddle, aEnd, bStart: bMiddle, bEnd }, pairs);
  }
  for (let at = 0; aEnd + at < box.aEnd; at++) pairs.push([aEnd + at, bEnd + at]);
}

/** A point in the middle of a shortest way through a box from its start to its end; none where that is too long. */
function middleOf<Item>({ a, b, aStart, aEnd, bStart, bEnd }: Box<Item>): CommonPair | undefined {
  const size = { width: aEnd - aStart, height: bEnd - bStart };
  const { width, height } = size;
  const delta = width - height;
  const odd = delta % 2 !== 0;
  const forward = new Map<number, number>();
  const backward = new Map<number, number>();
  const isSame = (x: number, y: number) => a[aStart + x] === b[bStart + y];
  const isSameBack = (x: number, y: number) => a[aEnd - 1 - x] === b[bEnd - 1 - y];
  for (let edits = 0; edits <= Math.min(MOST_EDITS / 2, Math.ceil((width + height) / 2)); edits++) {
    for (let k = -edits; k <= edits; k += 2) {
      const x = furthest(forward, { k, edits, size, isSame });
      if (x === undefined || !odd || Math.abs(delta - k) >= edits) continue;
      if (x + (backward.get(delta - k) ?? Number.NaN) >= width) return [aStart + x, bStart + x - k];
    }
    for (let k = -edits; k <= edits; k += 2) {
      const x = furthest(backward, { k, edits, size, isSame: isSameBack });
      if (x === undefined || odd || Math.abs(delta - k) > edits) continue;
      if (x + (forward.get(delta - k) ?? Number.NaN) >= width) return [aEnd - x, bEnd - x + k];
    }
  }
  return undefined;
}

interface Step {
  /** The diagonal: x − y. */
  readonly k: number;
  readonly edits: number;
  readonly size: { readonly width: number; readonly height: number };
  readonly isSame: (x: number, y: number) => boolean;
}

/** How far along a diagonal so many edits lead; noted in `reach`. `undefined` where none leads there inside the box. */
function furthest(reach: Map<number, number>, { k, edits, size, isSame }: Step): number | undefined {
  const right = (reach.get(k - 1) ?? Number.NaN) + 1;
  const down = reach.get(k + 1) ?? Number.NaN;
  let x = edits === 0 ? 0 : Math.max(right <= size.width ? right : -1, down - k <= size.height ? down : -1);
  if (x < 0) {
    reach.delete(k);
    return undefined;
  }
  while (x < size.width && x - k < size.height && isSame(x, x - k)) x++;
  reach.set(k, x);
  return x;
}
