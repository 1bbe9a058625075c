import { inventPlaceNames, inventSurnames } from './invent-names.ts';
import type { Chance } from './random.ts';

/** A record of a place or actor as its front matter holds it. */
export interface InventedRecord {
  readonly id: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The cast of an invented archive. */
export interface InventedCast {
  readonly places: readonly InventedRecord[];
  readonly actors: readonly InventedRecord[];
  readonly placeNames: readonly string[];
  readonly actorNames: readonly string[];
  /** Ids of those that publish reports. */
  readonly publishers: readonly string[];
}

/** The place that every report names. */
export const EVERYWHERE = { id: 'everywhere', name: 'Maravant' } as const;

/** Regions lie side by side in one row, ten degrees wide each. */
export const REGIONS = 8;

/** Invents a cast: regions with places in them, armed groups, ministries, persons, agencies. */
export function inventCast(chance: Chance, reports: number): InventedCast {
  const placeNames = inventPlaceNames(chance, 60 + Math.ceil(reports / 20));
  const surnames = inventSurnames(chance, 40);
  const regions = Array.from({ length: REGIONS }, (_, index) => region(index, chance));
  const everywhere = place(EVERYWHERE.id, EVERYWHERE.name, chance);
  const places = placeNames.map((name) => place(slug(name), name, chance));
  const actors = surnames.map((name, index) => actor(name, index));
  const agencies = ['Northern Wire', 'Harbour Times', 'Valley Observer', 'Coast Monitor'];
  return {
    places: [...regions, everywhere, ...places],
    actors: [...actors, ...agencies.map((name) => ({ id: slug(name), facts: { name, kind: 'media' } }))],
    placeNames,
    actorNames: actors.map((it) => String(it.facts.name)),
    publishers: agencies.map(slug),
  };
}

/** The id of a region, which its outline on the map bears too. */
export function regionId(index: number): string {
  return `region-${index}`;
}

function region(index: number, chance: Chance): InventedRecord {
  const [name = ''] = inventPlaceNames(chance, 1);
  const coordinates = { lat: 5, lon: index * 10 + 5, precision: 'area', source: 'invented' };
  return { id: regionId(index), facts: { name: `${name} Province`, kind: 'province', coordinates } };
}

function place(id: string, name: string, chance: Chance): InventedRecord {
  const at = chance.below(REGIONS);
  const lat = 1 + chance.below(8000) / 1000;
  const lon = at * 10 + 1 + chance.below(8000) / 1000;
  const coordinates = { lat, lon, precision: 'point', source: 'invented' };
  return { id, facts: { name, kind: 'town', parent: regionId(at), coordinates } };
}

const FORMS = [
  (name: string) => ({ name: `${name} Brigade`, kind: 'armed-group', names: [`the ${name} fighters`] }),
  (name: string) => ({ name: `Ministry of ${name}`, kind: 'state-body' }),
  (name: string) => ({ name: `Anton ${name}`, kind: 'person' }),
  (name: string) => ({ name: `${name} Relief`, kind: 'ngo' }),
];

function actor(name: string, index: number): InventedRecord {
  const facts = FORMS[index % FORMS.length]?.(name) ?? {};
  return { id: `actor-${slug(name)}`, facts };
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
