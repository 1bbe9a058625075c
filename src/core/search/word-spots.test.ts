import { describe, expect, test } from 'vitest';
import { alignedSpots, hitsAt, type Spots, spotAt, unitedSpots } from './word-spots.ts';

/** By passage, its places. */
function spotsOf(places: Readonly<Record<number, readonly number[]>>): Spots {
  const all = Object.entries(places).flatMap(([passage, its]) => its.map((place) => spotAt(Number(passage), place)));
  return Float64Array.from(all);
}

function written(spots: Spots): string {
  const { passages, times } = hitsAt(spots);
  return Array.from(passages, (passage, at) => `${passage}×${times[at]}`).join(' ');
}

describe('words stand one behind the other', () => {
  const OLD = spotsOf({ 1: [0, 7], 4: [2], 9: [5] });
  const BRIDGE = spotsOf({ 1: [1, 8, 20], 4: [1], 8: [0], 9: [6] });
  const BRIDGES = spotsOf({ 4: [3] });

  test.each([
    ['one word', [OLD], '1×2 4×1 9×1'],
    ['two words', [OLD, BRIDGE], '1×2 9×1'],
    ['two words, the second in either form', [OLD, unitedSpots([BRIDGES, BRIDGE])], '1×2 4×1 9×1'],
    ['the other way round', [BRIDGE, OLD], '4×1'],
    ['a word that is nowhere', [OLD, unitedSpots([])], ''],
    ['no words', [], ''],
  ])('%s', (_, words, found) => expect(written(alignedSpots(words.map((spots, at) => ({ at, spots }))))).toBe(found));

  test('with a word between them', () => {
    const parts = [OLD, BRIDGES].map((spots, index) => ({ at: index * 2, spots }));
    expect(written(alignedSpots(parts))).toBe('');
    expect(
      written(
        alignedSpots([
          { at: 0, spots: BRIDGE },
          { at: 2, spots: BRIDGES },
        ]),
      ),
    ).toBe('4×1');
  });

  test('never across the edge of a passage', () => {
    const parts = [spotsOf({ 1: [9] }), spotsOf({ 2: [0] })].map((spots, at) => ({ at, spots }));
    expect(written(alignedSpots(parts))).toBe('');
  });
});
