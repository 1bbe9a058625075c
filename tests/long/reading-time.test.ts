import { describe, expect, test } from 'vitest';
import { growth, readingTime } from '../regular-expressions/grow.ts';
import { ODD_TEXTS, oddText } from '../regular-expressions/odd-texts.ts';

describe('the reader takes time in proportion to its text', () => {
  /** A clean line doubles; a square makes four of it. */
  const MOST = 3.2;
  const LENGTHS = [10_000, 20_000, 40_000] as const;

  test.each(ODD_TEXTS)('%s', { timeout: 120_000 }, (_, unit, end) => {
    expect(worstGrowth((length) => readingTime(oddText(unit, end, length), 2))).toBeLessThan(MOST);
  });

  test('a square is noticed', () => {
    expect(worstGrowth((length) => (length / 1000) ** 2)).toBeGreaterThan(MOST);
  });

  /** The larger of the two steps; measured again up to three times, with the first noise gone, before it is believed. */
  function worstGrowth(measure: (length: number) => number): number {
    const worst = () => {
      const [n, twice, fourTimes] = LENGTHS.map(measure);
      return Math.max(growth(n ?? 0, twice ?? 0), growth(twice ?? 0, fourTimes ?? 0));
    };
    let least = worst();
    for (let again = 0; again < 3 && least >= MOST; again += 1) least = Math.min(least, worst());
    return least;
  }
});
