import { distance } from 'fastest-levenshtein';

/**
 * The known word nearest to one not known, for "did you mean": at most a third of its letters away, where two
 * neighbours that changed places count as one, ties to the first in the order given, or `undefined` when nothing is near.
 */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  const slips = slipsOf(word.toLowerCase());
  for (const candidate of known) {
    const away = Math.min(...slips.map(([written, cost]) => cost + distance(written, candidate.toLowerCase())));
    if (away < least) [nearest, least] = [candidate, away];
  }
  return nearest;
}

/** A word as written, and with each two neighbours put back, at the cost of one; a long one only as written. */
function slipsOf(word: string): readonly (readonly [written: string, cost: number])[] {
  const last = word.length > LONG ? 0 : word.length - 1;
  const swapped = Array.from({ length: Math.max(0, last) }, (_, at) => {
    const [one = '', other = ''] = word.slice(at, at + 2);
    return [word.slice(0, at) + other + one + word.slice(at + 2), 1] as const;
  });
  return [[word, 0], ...swapped];
}

const LONG = 32;

/** `did you mean "idlib"?` for the nearest known word, else the words given instead. */
export function didYouMean(word: string, known: Iterable<string>, otherwise: string): string {
  const nearest = nearestWord(word, known);
  return nearest === undefined ? otherwise : `did you mean "${nearest}"?`;
}
