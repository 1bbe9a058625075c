import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonPassages, type PassageHits, unitedHits } from './passage-hits.ts';

function written({ passages, times }: PassageHits): string {
  return Array.from(passages, (passage, at) => `${passage}×${times[at]}`).join(' ');
}

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
