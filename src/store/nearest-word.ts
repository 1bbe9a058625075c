import { distance } from 'fastest-levenshtein';

/**
 * The known word nearest to one not known, for "did you mean": at most a third of its letters away, ties to the
 * first in the order given, or `undefined` when nothing is near.
 */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const away = distance(word.toLowerCase(), candidate.toLowerCase());
    if (away < least) [nearest, least] = [candidate, away];
  }
  return nearest;
}

/** `did you mean "idlib"?` for the nearest known word, else the words given instead. */
export function didYouMean(word: string, known: Iterable<string>, otherwise: string): string {
  const nearest = nearestWord(word, known);
  return nearest === undefined ? otherwise : `did you mean "${nearest}"?`;
}
