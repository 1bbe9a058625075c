import type { Party } from '../../model/claim.ts';
import type { ToldText } from '../told-text.ts';
import { ANY_PLACE_NOUNS, CIVIC_NOUNS, THERE_WORDS } from '../vocabulary/place-anaphors.ts';
import { KIND_NOUNS } from '../vocabulary/place-words.ts';
import { isHome } from './read-places.ts';
import { isOwn, type Scene } from './scene.ts';
import type { Unit } from './unit.ts';

/** A word that points back to a place, and the kinds of record it may mean; none where any place will do. */
export interface PlaceAnaphor {
  readonly at: number;
  readonly noun: string;
  readonly kinds: readonly string[] | undefined;
}

/**
 * The first word of a happening that points back to a place: "the town", "that village", "the area", "there". Not "the town
 * of Marib", nor "the city's mayor".
 */
export function placeAnaphor(scene: Scene): PlaceAnaphor | undefined {
  const { units } = scene;
  const at = units.findIndex((_, index) => isOwn(scene, index) && pointsBack(units, index));
  const key = units[at]?.key;
  if (key === undefined) return undefined;
  return {
    at: units[at]?.start ?? 0,
    noun: key,
    kinds: ANY_PLACE_NOUNS.has(key) || THERE_WORDS.has(key) ? undefined : KIND_NOUNS.get(key),
  };
}

/**
 * The last place named before a point that an anaphor may mean: the one last called by that very noun ("the town of Marib"),
 * else, of settlements and areas, the last whose record is of the kind that fits the noun best.
 */
export function antecedentOf({ at, noun, kinds }: PlaceAnaphor, named: readonly PlaceNamed[]): Party | undefined {
  const past = countBefore(named, at);
  const before = named.slice(Math.max(0, past - NEAR), past);
  if (!kinds) return before.findLast(({ kind }) => kind !== 'country')?.party;
  const fitting = SITES.has(noun) ? [noun] : kinds;
  const last = before.at(-1)?.sentence ?? 0;
  const close = before.filter(({ sentence }) => sentence >= last - 1);
  return (bestOf(close, noun, fitting) ?? bestOf(before, noun, fitting))?.party;
}

/** How many of the places, which are in order, stand before a point; by halves, so that long texts stay linear. */
function countBefore(named: readonly PlaceNamed[], at: number): number {
  let [low, high] = [0, named.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bestOf(named: readonly PlaceNamed[], noun: string, kinds: readonly string[]): PlaceNamed | undefined {
  const called = named.findLast((it) => it.called.includes(noun));
  return called ?? kinds.map((kind) => named.findLast((it) => it.kind === kind)).find((it) => it !== undefined);
}

/** How many names back an anaphor may point. */
const NEAR = 24;

/** Nouns for one site in a place: a city is not "the airport" because it has one. */
const SITES: ReadonlySet<string> = new Set(['airport', 'airbase', 'base', 'port', 'camp', 'capital', 'country']);

/** A place the report named, with its record's kind and the nouns beside it. */
export interface PlaceNamed {
  readonly start: number;
  readonly sentence: number;
  readonly kind: string;
  readonly called: readonly string[];
  readonly party: Party;
}

/** The places a sentence names, in order, with what they are called there: "the town of Marib", "Marib city". */
export function placesNamedIn(told: ToldText, units: readonly Unit[], sentence: number): PlaceNamed[] {
  return units.flatMap(({ name }, index): PlaceNamed[] => {
    const record = name?.entity ? told.records.get(name.entity) : undefined;
    if (name?.type !== 'place' || record?.type !== 'place' || isHome(units, index)) return [];
    const { entity, text, start, end } = name;
    const beside = [units[index + 1], units[index - 1], units[index - 1]?.key === 'of' ? units[index - 2] : undefined];
    const called = beside.flatMap((unit) => (unit && KIND_NOUNS.has(unit.key) ? [unit.key] : []));
    return [
      { start, sentence, kind: record.kind, called, party: { entity, text, span: { start, end }, basis: 'context' } },
    ];
  });
}

function pointsBack(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (!unit || unit.name || unit.date) return false;
  const [before, after] = [units[index - 1], units[index + 1]];
  if (THERE_WORDS.has(unit.key))
    return unit.key === 'there' && !/^(?:is|are|was|were|has|have)$/u.test(after?.key ?? '');
  if (!KIND_NOUNS.has(unit.key) && !ANY_PLACE_NOUNS.has(unit.key)) return false;
  if (!/^(?:the|that|this)$/u.test(before?.key ?? '')) return false;
  return after?.name === undefined && after?.key !== 'of' && !isNoun(after);
}

/** "the city council", "the village school": the noun only says which. */
function isNoun(after: Unit | undefined): boolean {
  return after?.gap === ' ' && CIVIC_NOUNS.has(after.key);
}
