/**
 * The word that stands in the search index for a place or actor wherever it is named: four consonants after “zq”. English
 * has no ending to take from such a word, no text uses it, and all are of one length, so that none begins another.
 */
export function nameToken(record: number): string {
  if (!Number.isInteger(record) || record < 0 || record >= MOST) {
    throw new RangeError(`expected a record's number from 0 to ${MOST - 1}, got ${record}`);
  }
  let rest = record;
  let letters = '';
  for (let place = 0; place < PLACES; place += 1) {
    letters = LETTERS.charAt(rest % LETTERS.length) + letters;
    rest = Math.floor(rest / LETTERS.length);
  }
  return `zq${letters}`;
}

/** No vowel and no `y`, which stemmers count by; no `s`, which they cut off. */
const LETTERS = 'bcdfghjklmnpqrtvwxz';
const PLACES = 4;
const MOST = LETTERS.length ** PLACES;
