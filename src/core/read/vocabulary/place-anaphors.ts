import { wordSet } from './word-set.ts';

/** Words that point back to a place already named. Folded. */

/** With "the" or "that" before them, a place of any kind: "the area". */
export const ANY_PLACE_NOUNS: ReadonlySet<string> = wordSet(
  'area region zone place site spot location vicinity scene locality settlement',
);

/** Alone, the place last named. */
export const THERE_WORDS: ReadonlySet<string> = wordSet('there nearby');

/** Offices, bodies and peoples: before them a country's name says whose they are, not where. */
export const OFFICE_NOUNS: ReadonlySet<string> = wordSet(`
  president minister ministers premier government foreign defense defence interior ministry spokesman spokeswoman army
  military ambassador envoy parliament leader leaders king prince chancellor official officials air secretary intelligence
  police security state embassy general chief president-elect war allies ally rulers`);

/** Before them a kind of place only says whose they are: "the city council". */
export const CIVIC_NOUNS: ReadonlySet<string> = wordSet(`
  council councils school schools hall mayor hospital clinic market court police authorities officials elders chief
  government governor administration limits bus residents station state`);
