import type { Qualifier } from '../../model/figure.ts';

/** Words before a number and the limit they set; the longest that fits is meant. Folded. */
export const QUALIFIERS_BEFORE: ReadonlyMap<string, Qualifier> = table({
  'at least': `at least, no fewer than, not fewer than, no less than, not less than, a minimum of, at the very least`,
  'at most': 'at most, no more than, not more than, a maximum of, fewer than, less than, under',
  'more than': `more than, over, above, well over, upwards of, upward of, in excess of, exceeding, far more than,
     much more than, well more than, greater than, just over, beyond`,
  'up to': 'up to, as many as, as much as, as high as, upto',
  nearly: 'nearly, almost, close to, just under, approaching, near to, just short of, nearing',
  about: `about, around, some, approximately, roughly, an estimated, estimated, circa, somewhere around, at about,
     at around, approx, an estimate of`,
  all: 'all, all of the, all the',
  exact: `exactly, only, just, precisely, a total of, the total of, total of, a further, another, an additional, additional,
     a combined, yet another, a combined total of, a record, an overall, a family of, the family of,
     an entire family of, a whole family of, one family of, a group of, a crew of, a team of`,
});

/** Words after a number and the limit they set. */
export const QUALIFIERS_AFTER: ReadonlyMap<string, Qualifier> = table({
  'more than': 'or more, plus, and counting',
  about: 'or so, or thereabouts',
  'at least': 'at least, at a minimum',
});

/** How many words the longest of these phrases has. */
export const LONGEST_QUALIFIER = 4;

function table(rows: Readonly<Partial<Record<Qualifier, string>>>): ReadonlyMap<string, Qualifier> {
  const entries = Object.entries(rows) as [Qualifier, string][];
  return new Map(
    entries.flatMap(([qualifier, list]) => list.split(',').map((phrase) => [phrase.trim(), qualifier] as const)),
  );
}
