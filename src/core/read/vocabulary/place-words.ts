import { wordSet } from './word-set.ts';

/** English words around the names of places. Folded. */

/** Nouns that say of what kind the place beside them is, and the kinds of record they fit, most fitting first. */
export const KIND_NOUNS: ReadonlyMap<string, readonly string[]> = kinds({
  'city cities': 'city town',
  'town towns township': 'town city village',
  'village villages hamlet': 'village town',
  'province provinces governorate governorates gov': 'governorate province region state oblast',
  'countryside countrysides rural reef suburbs': 'governorate province region state oblast district',
  'region regions oblast': 'region oblast governorate province area',
  'state states': 'state governorate province',
  'district districts': 'district subdistrict area neighbourhood',
  'subdistrict subdistricts': 'subdistrict district',
  'neighborhood neighborhoods neighbourhood neighbourhoods quarter quarters': 'neighbourhood district area',
  'area areas': 'area region',
  'mountain mountains mount jabal hill hills': 'mountain area hill',
  'river lake valley plain desert': 'river lake valley plain desert',
  'camp camps': 'camp',
  'airport airbase base': 'facility airport airbase base',
  port: 'city town port',
  island: 'island',
  'country capital': 'country city',
});

/** Kinds of record that are areas with many places in them. */
export const AREA_KINDS: ReadonlySet<string> = wordSet(
  'country governorate province region state oblast district subdistrict area zone county',
);

/** Where in a place: "northern", "central", "southeast"; with or without a hyphen inside. */
export const DIRECTIONS: ReadonlySet<string> = wordSet(`
  north south east west northern southern eastern western northeast northwest southeast southwest northeastern
  northwestern southeastern southwestern ne nw se sw central inner outer greater upper lower nearby neighboring neighbouring`);

/** Prepositions after which a name is where something is. */
export const LOCATIVES: ReadonlySet<string> = wordSet(
  'in inside within into across throughout near around outside over through via at toward towards beyond amid',
);

/** What only a land or town has: "Sudan's border", "Marib's front". */
export const LAND_POSSESSIONS: ReadonlySet<string> = new Set([
  ...KIND_NOUNS.keys(),
  ...DIRECTIONS,
  ...wordSet(`border borders coast soil territory territories airspace outskirts vicinity entrance surroundings streets
    villages population residents civilians inhabitants coastal frontier frontiers front fronts frontline frontlines`),
]);

/** Nouns that with "of" or a possessive take a place: "areas of Sudan", "Sudan's capital". */
export const PLACE_POSSESSIONS: ReadonlySet<string> = new Set([
  ...LAND_POSSESSIONS,
  ...wordSet(`part parts rest half edge heart center centre people war conflict crisis future history last largest biggest
    second third main only ancient old strategic corner majority governor mayor`),
]);

function kinds(table: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(table).flatMap(([nouns, fitting]) => nouns.split(' ').map((noun) => [noun, fitting.split(' ')])),
  );
}
