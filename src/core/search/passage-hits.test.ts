import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjacentHits, commonPassages, type PassageHits, type PlacedHits, unitedHits } from './passage-hits.ts';

/** By passage, its places. */
function placed(places: Readonly<Record<number, readonly number[]>>): PlacedHits {
  const all = Object.entries(places);
  return {
    passages: Uint32Array.from(all, ([passage]) => Number(passage)),
    times: Uint32Array.from(all, ([, its]) => its.length),
    places: Uint32Array.from(all.flatMap(([, its]) => its)),
  };
}

function written({ passages, times }: PassageHits): string {
  return Array.from(passages, (passage, at) => `${passage}×${times[at]}`).join(' ');
}

describe('words stand one behind the other', () => {
  const OLD = placed({ 1: [0, 7], 4: [2], 9: [5] });
  const BRIDGE = placed({ 1: [1, 8, 20], 4: [1], 8: [0], 9: [6] });
  const BRIDGES = placed({ 4: [3] });

  test.each([
    ['one word', [[OLD]], '1×2 4×1 9×1'],
    ['two words', [[OLD], [BRIDGE]], '1×2 9×1'],
    ['two words, the second in either form', [[OLD], [BRIDGES, BRIDGE]], '1×2 4×1 9×1'],
    ['the other way round', [[BRIDGE], [OLD]], '4×1'],
    ['a word that is nowhere', [[OLD], []], ''],
    ['no words', [], ''],
  ])('%s', (_, forms, found) => expect(written(adjacentHits(forms))).toBe(found));

  test('never across the edge of a passage', () => {
    expect(written(adjacentHits([[placed({ 1: [9] })], [placed({ 2: [0] })]]))).toBe('');
  });
});

const lists = fc.array(
  fc.uniqueArray(fc.nat(40)).map((all) => all.toSorted((a, b) => a - b)),
  { maxLength: 4 },
);
const hitsOf = (passages: readonly number[]) => ({
  passages: Uint32Array.from(passages),
  times: Uint32Array.from(passages, () => 1),
});

test('what is in all, and what is in any, is what sets say', () => {
  fc.assert(
    fc.property(lists, (all) => {
      const sets = all.map((it) => new Set(it));
      const any = [...new Set(all.flat())].sort((a, b) => a - b);
      const united = any.map((it) => `${it}×${sets.filter((set) => set.has(it)).length}`).join(' ');
      expect(written(unitedHits(all.map(hitsOf)))).toBe(united);
      const common = all.length === 0 ? [] : any.filter((it) => sets.every((set) => set.has(it)));
      expect([...commonPassages(all.map(hitsOf))]).toEqual(common);
    }),
  );
});
