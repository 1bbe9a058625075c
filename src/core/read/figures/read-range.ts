import type { Amount } from './amount.ts';
import { type CountingText, gapBefore, isTied, keyAt } from './counting-text.ts';
import type { Numeral } from './numeral.ts';
import { readNumeral } from './read-numeral.ts';

/** A number or a range of two, at a word: "between 20 and 30", "20-30", "two or three", "2 to 3 million". */
export function readRange(it: CountingText, at: number): Amount | undefined {
  const between = keyAt(it, at) === 'between' || (keyAt(it, at) === 'from' && !rises(it, at));
  const low = readNumeral(it, between ? at + 1 : at);
  const changes = keyAt(it, at - 1) === 'from' && rises(it, at - 1);
  const second = low && !changes ? upperAt(it, low.last, between ? keyAt(it, at) : '') : undefined;
  const high = second === undefined ? undefined : readNumeral(it, second);
  if (low && high && (between || !isTriple(it, high.last))) {
    const lowest = sameScale(low, high);
    if (lowest < high.value) return amount(at, high.last, [lowest, high.value]);
  }
  return low && !between ? amount(at, low.last, low.value) : undefined;
}

function amount(first: number, last: number, value: Amount['value']): Amount {
  return { first, last, value, qualifier: 'exact', form: 'number' };
}

/** Where the upper end of a range begins, if what follows its lower end opens one. */
function upperAt(it: CountingText, last: number, opened: string): number | undefined {
  const gap = gapBefore(it, last + 1);
  if (/^\s?\p{Pd}\s?$/u.test(gap)) return last + 1;
  const joiner = keyAt(it, last + 1);
  if (!isTied(it, last + 1) || !isTied(it, last + 2)) return undefined;
  if (opened === 'between') return joiner === 'and' ? last + 2 : undefined;
  return joiner === 'to' || (joiner === 'or' && opened === '') ? last + 2 : undefined;
}

/** "2 to 3 million" is two million to three. */
function sameScale(low: Numeral, high: Numeral): number {
  const scale = [1e9, 1e6, 1e3].find((step) => high.value >= step);
  return scale && low.value < 1000 && low.value * scale < high.value && high.value / scale < 1000 && high.scaled
    ? low.value * scale
    : low.value;
}

/** "2020-03-11": digits joined on both sides are a date or a code. */
function isTriple(it: CountingText, last: number): boolean {
  return /^\p{Pd}$/u.test(gapBefore(it, last + 1)) && /^\p{Nd}/u.test(keyAt(it, last + 1));
}

/** "rose from 10 to 12" tells a change, not a range. */
function rises(it: CountingText, at: number): boolean {
  return [1, 2, 3].some((back) =>
    /^(?:r[io]se[ns]?|rising|climb|jump|grow|grew|increas|rais|fell|fall|drop|decreas|up|down)/u.test(
      keyAt(it, at - back),
    ),
  );
}
