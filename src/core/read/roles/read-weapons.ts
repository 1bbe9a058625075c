import { DETERMINERS } from '../vocabulary/phrase-words.ts';
import { AMOUNTS, USING_WORDS, WEAPON_AFTER, WEAPON_HEADS, WEAPON_MODIFIERS } from '../vocabulary/weapon-words.ts';
import { isOwn, type Scene } from './scene.ts';
import type { Unit } from './unit.ts';

/**
 * The weapons a happening was done with, as written and each once: "with heavy machine guns", "barrel bombs were dropped",
 * "artillery shelling". What was taken, destroyed or talked of is no weapon used.
 */
export function readWeapons(scene: Scene): string[] {
  if (!DONE_WITH_WEAPONS.has(scene.told.happening.kind)) return [];
  const found = scene.units.flatMap((_, index) => (isOwn(scene, index) ? weaponEndingAt(scene.units, index) : []));
  const texts = found.map(({ from, to }) => wordsFrom(scene, from, to));
  return [...new Set(texts)];
}

const DONE_WITH_WEAPONS: ReadonlySet<string> = new Set([
  ...['airstrike', 'shelling', 'bombardment', 'missile-strike', 'chemical-attack', 'ground-attack', 'offensive'],
  ...['clash', 'attack', 'casualties', 'damage'],
]);

interface Phrase {
  readonly from: number;
  readonly to: number;
}

function weaponEndingAt(units: readonly Unit[], index: number): Phrase[] {
  if (!isHead(units, index) || isLonger(units, index)) return [];
  let from = index;
  while (from > 0 && isTied(units, from) && WEAPON_MODIFIERS.has(units[from - 1]?.key ?? '')) from--;
  return isUsed(units, from, index) ? [{ from, to: index }] : [];
}

function isHead(units: readonly Unit[], index: number): boolean {
  const key = units[index]?.key ?? '';
  if (WEAPON_HEADS.has(key)) return true;
  return isTied(units, index) && WEAPON_AFTER.get(key)?.has(units[index - 1]?.key ?? '') === true;
}

/** "mortar" of "mortar fire": the phrase goes on. */
function isLonger(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1];
  if (!next || !isTied(units, index + 1)) return false;
  if (isHead(units, index + 1)) return true;
  return WEAPON_MODIFIERS.has(next.key) && isLonger(units, index + 1);
}

function isTied(units: readonly Unit[], index: number): boolean {
  return /^(?:\s|\p{Pd})$/u.test(units[index]?.gap ?? '');
}

/** Something is done with it: a using word before it, in passive after it, or a weapon's name for the deed itself. */
function isUsed(units: readonly Unit[], from: number, to: number): boolean {
  const head = units[to]?.key ?? '';
  if (head === 'fire' || head === 'shelling' || head === 'gunfire') return true;
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    const key = units[at]?.key ?? '';
    if (USING_WORDS.has(key)) return true;
    if (!DETERMINERS.has(key) && !AMOUNTS.has(key) && !/^\d+$/u.test(key) && !isWeapon(key)) break;
  }
  return /^(?:were|was|hit|struck|landed|fell|exploded|targeted|killed|slammed|detonated|fired|attack|attacks|strike|strikes)$/u.test(
    units[to + 1]?.key ?? '',
  );
}

function isWeapon(key: string): boolean {
  return WEAPON_HEADS.has(key) || WEAPON_MODIFIERS.has(key);
}

function wordsFrom({ units, sentence }: Scene, from: number, to: number): string {
  const [first, last] = [units[from], units[to]];
  if (!first || !last) return '';
  return sentence.text.slice(first.start - sentence.start, last.end - sentence.start);
}
