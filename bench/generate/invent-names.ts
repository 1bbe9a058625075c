import type { Chance } from './random.ts';

const ONSETS = ['b', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'r', 's', 't', 'v', 'z', 'br', 'dr', 'kh', 'sh', 'tr'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'aa', 'ei', 'ou'];
const ENDS = ['', '', 'n', 'r', 's', 'l', 'm', 'th'];
const BEFORE = ['', '', '', '', 'Upper ', 'Lower ', 'Old ', 'New ', 'Port ', 'Mount '];

/** Invents `count` different names of places, of two or three syllables, that belong to no place we know of. */
export function inventPlaceNames(chance: Chance, count: number): string[] {
  return inventNames(count, () => chance.pick(BEFORE) + capitalised(inventWord(chance, 2 + chance.below(2))));
}

/** Invents `count` different surnames. */
export function inventSurnames(chance: Chance, count: number): string[] {
  return inventNames(count, () => capitalised(inventWord(chance, 3)));
}

function inventNames(count: number, invent: () => string): string[] {
  const names = new Set<string>();
  while (names.size < count) names.add(invent());
  return [...names];
}

function inventWord(chance: Chance, syllables: number): string {
  const syllable = () => chance.pick(ONSETS) + chance.pick(VOWELS);
  return Array.from({ length: syllables }, syllable).join('') + chance.pick(ENDS);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
