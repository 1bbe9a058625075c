import type { Party } from '../../model/claim.ts';
import { OFFICE_NOUNS } from '../vocabulary/place-anaphors.ts';
import { LOCATIVES } from '../vocabulary/place-words.ts';
import { datelineEnd } from './dateline.ts';
import { isOwn, type Scene } from './scene.ts';
import type { Unit } from './unit.ts';

/**
 * The places the words of a happening name, in order, each once: "shelled Bakhmut in the Donetsk region" names both. What
 * says where somebody is from or at home ("Geneva-based", "the Kyiv (Reuters) —" of a dateline, "Sudan's army") is none.
 */
export function readPlaces(scene: Scene): Party[] {
  const named = scene.units.flatMap((unit, index) => (isOwn(scene, index) ? placeAt(scene, unit, index) : []));
  const there = named.filter(({ origin }) => !origin);
  return unique((there.length > 0 ? there : named).map(({ party }) => party));
}

/** The places named anywhere in a sentence that could be a happening's, for those whose own words name none. */
export function placesOfSentence(scene: Scene): Party[] {
  return readPlaces({ ...scene, scope: { from: 0, to: scene.units.length } });
}

/** Each party once, the first mention kept. */
export function unique(parties: readonly Party[]): Party[] {
  const seen = new Set<string>();
  return parties.filter(({ entity, text }) => {
    const key = entity ?? text.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

interface PlaceFound {
  readonly party: Party;
  /** Whether it is where something came from, or only whose border it was at. */
  readonly origin: boolean;
}

function placeAt(scene: Scene, unit: Unit, index: number): PlaceFound[] {
  const { name } = unit;
  if (name?.type !== 'place' || isHome(scene.units, index) || isDateline(scene, index)) return [];
  const { start, end, text, entity } = name;
  const origin = isOrigin(scene, index) || isBordering(scene.units, index);
  return [{ party: { entity, text, span: { start, end }, basis: 'sentence' }, origin }];
}

/** Before the dash of a dateline; where line breaks are lost also "BEIRUT At least nine": capitals among small letters. */
function isDateline(scene: Scene, index: number): boolean {
  if (index < datelineEnd(scene)) return true;
  const written = scene.units[index]?.written ?? '';
  return /^\p{Lu}[\p{Lu}\s]{3,}$/u.test(written) && /\p{Ll}/u.test(scene.units[index + 1]?.written ?? '');
}

/** "Britain-based", "Ethiopia's prime minister". */
export function isHome(units: readonly Unit[], index: number): boolean {
  const after = units[index + 1];
  if (!after) return false;
  if (/^\p{Pd}$/u.test(after.gap)) return true;
  return (
    units[index]?.possessive === true && (OFFICE_NOUNS.has(after.key) || OFFICE_NOUNS.has(units[index + 2]?.key ?? ''))
  );
}

/** "Sudan's border with Chad": whose border it is. */
function isBordering(units: readonly Unit[], index: number): boolean {
  const after = units[index + 1];
  return units[index]?.possessive === true && /^borders?\b/u.test(after?.written.toLowerCase() ?? '');
}

/** "rockets fired from Gaza": where something came from, unless leaving is what happened. */
function isOrigin({ units, told }: Scene, index: number): boolean {
  if (told.happening.kind === 'displacement' || told.happening.kind === 'withdrawal') return false;
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const key = units[at]?.key ?? '';
    if (key === 'from') return true;
    if (LOCATIVES.has(key) || units[at]?.name) return false;
  }
  return false;
}
