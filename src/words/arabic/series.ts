import { grouped } from './counted.ts';

/**
 * “أ، ب، ج” or “أ، ب و3 غيرها”: names stand apart by commas alone, since the letter that joins words in Arabic is written
 * onto the next, which may be a name in Latin letters.
 */
export function arabicSeries(names: readonly string[], more: number): string {
  const named = names.join('، ');
  return more === 0 ? named : `${named} و${grouped(more)} غيرها`;
}
