import type { Party } from '../../model/claim.ts';
import { ANY_PLACE_NOUNS, CIVIC_NOUNS, THERE_WORDS } from '../vocabulary/place-anaphors.ts';
import { KIND_NOUNS } from '../vocabulary/place-words.ts';
import { isOwn, type Scene } from './scene.ts';
import type { Unit } from './unit.ts';

/** A word that points back to a place, and the kinds of record it may mean; none where any place will do. */
export interface PlaceAnaphor {
  readonly at: number;
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
    kinds: ANY_PLACE_NOUNS.has(key) || THERE_WORDS.has(key) ? undefined : KIND_NOUNS.get(key),
  };
}

/** The last place named before a point that an anaphor may mean, as found in the context. */
export function antecedentOf(anaphor: PlaceAnaphor, before: readonly PlaceNamed[]): Party | undefined {
  for (let index = before.length - 1; index >= 0; index--) {
    const named = before[index];
    if (!named || named.start >= anaphor.at) continue;
    if (anaphor.kinds ? anaphor.kinds.includes(named.kind) : named.kind !== 'country') return named.party;
  }
  return undefined;
}

/** A place the report named, with its record's kind. */
export interface PlaceNamed {
  readonly start: number;
  readonly kind: string;
  readonly party: Party;
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
