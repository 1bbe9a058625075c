import { grouped } from './counted.ts';

/**
 * “أ، ب، ج” or “أ، ب و3 غيرها”: names stand apart by commas alone, since the letter that joins words in Arabic is written
 * onto the next, which may be a name in Latin letters.
 */
export function arabicSeries(names: readonly string[], more: number): string {
  const named = names.join('، ');
  return more === 0 ? named : `${named} و${grouped(more)} غيرها`;
}

/**
 * A date after a name: “في 3 مارس 2021”. A number that follows a name in Latin letters directly would be drawn as a part of
 * it, on the wrong side of its month (Unicode bidirectional algorithm, rule W7); an Arabic word between keeps it in place.
 */
export function arabicWhen(date: string): string {
  return /^\d/u.test(date) ? `في ${date}` : date;
}
