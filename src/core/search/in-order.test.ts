import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from './in-order.ts';

test('passages stand as if sorted by their ranks, equals as they stood', () => {
  const ranked = fc.array(fc.tuple(fc.nat(1e6), fc.nat(9)));
  fc.assert(
    fc.property(ranked, (all) => {
      const ordered = inOrder(
        Uint32Array.from(all, ([passage]) => passage),
        Uint32Array.from(all, ([, rank]) => rank),
      );
      expect([...ordered]).toEqual(all.toSorted(([, a], [, b]) => a - b).map(([passage]) => passage));
    }),
  );
});
