import type { Scene } from './scene.ts';

/** The most words of a dateline before its dash: "PORT SUDAN, Sudan, 12 March 2024 (Wire) —". */
const LONGEST = 8;

/**
 * Where the dateline a paragraph may open with ends: the first unit after its dash or colon, 0 where there is none. "ADEN, Yemen
 * (Wire) — Shells fell" has one; "The town — once rich — fell" has none, its first words being no place in capitals or agency.
 */
export function datelineEnd({ units }: Pick<Scene, 'units'>): number {
  const end = units.findIndex(
    ({ gap }, index) => index > 0 && index <= LONGEST && /(?:\)\s?[-:]|\s\p{Pd})\s/u.test(gap),
  );
  if (end <= 0) return 0;
  const opening = units.slice(0, end);
  const isDateline = opening.some(({ gap }) => gap.includes('(')) || /^\p{Lu}{3,}/u.test(opening[0]?.written ?? '');
  return isDateline && opening.every(({ capital, key }) => capital || /^\d+$/u.test(key)) ? end : 0;
}
