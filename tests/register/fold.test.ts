import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Register } from '../../src/core/model/release.ts';
import { chainFaults } from '../../src/core/register/chain-faults.ts';
import { foldReleases } from '../../src/core/register/fold-releases.ts';
import { history } from './random-history.ts';
import { paragraphEntry, placeEntry, reportEntry, sealed } from './sealed.ts';

const RUNS = 500;

const shuffled = history.chain((releases) =>
  fc.tuple(fc.constant(releases), fc.shuffledSubarray([...releases], { minLength: releases.length })),
);

test('merged branches fold to one register, in whatever order their files are read', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(shuffled, ([releases, other]) => {
      expect(chainFaults(other)).toEqual([]);
      expect(told(foldReleases(other))).toEqual(told(foldReleases(releases)));
    }),
    { numRuns: RUNS },
  );
});

test('every address of every release is published, and only those', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(history, (releases) => {
      const named = new Set(releases.flatMap(({ entries }) => entries.map(({ address }) => address)));
      expect([...foldReleases(releases).published.keys()]).toEqual([...named].sort());
    }),
    { numRuns: RUNS },
  );
});

test('a release taken from the middle is missed by those that follow it', () => {
  fc.assert(
    fc.property(history, fc.nat(), (releases, index) => {
      const taken = releases[index % releases.length];
      const followed = releases.some(({ seal }) => seal.previous.includes(taken?.sha256 ?? ''));
      expect(chainFaults(releases.filter((it) => it !== taken)).length > 0).toBe(followed);
    }),
    { numRuns: RUNS },
  );
});

test('what a later release says stands, and since when an address is known', () => {
  const first = sealed([], [placeEntry('taiz', 'Taiz')]);
  const second = sealed([first], [placeEntry('taiz', 'Taʿizz')]);
  const { published, heads } = foldReleases([second, first]);
  expect([...published.values()]).toMatchObject([
    { entry: { name: 'Taʿizz' }, since: 1, release: { name: second.name } },
  ]);
  expect(heads).toEqual([second]);
});

test('two branches have two heads, which the next release follows both', () => {
  const root = sealed([], [placeEntry('taiz')]);
  const [left, right] = [sealed([root], [placeEntry('aden')]), sealed([root], [placeEntry('ibb')])];
  expect(foldReleases([root, left, right]).heads).toHaveLength(2);
  const joined = sealed([left, right], [placeEntry('marib')]);
  expect(joined.seal).toMatchObject({ release: 3, previous: [left.sha256, right.sha256].sort() });
  expect(foldReleases([joined, right, root, left]).heads).toEqual([joined]);
});

test('of two branches the higher version stands, though the other release has the higher number', () => {
  const root = sealed([], [reportEntry(1), paragraphEntry(1, 1)]);
  const revised = sealed([root], [reportEntry(1, 2), paragraphEntry(1, 1, 'new words', 2)]);
  const between = sealed([root], [placeEntry('aden')]);
  const late = sealed([between], [reportEntry(1), paragraphEntry(1, 1)]);
  const register = foldReleases([late, revised, between, root]);
  const versions = [...register.published.values()].flatMap(({ entry }) => ('version' in entry ? [entry.version] : []));
  expect(versions).toEqual([2, 2]);
  expect([...register.versions.values()].map((it) => [...it].sort())).toEqual([[1, 2]]);
});

/** A register as values to compare: names of releases in place of the releases. */
function told({ releases, heads, published }: Register) {
  return {
    releases: releases.map(({ name }) => name),
    heads: heads.map(({ name }) => name),
    published: [...published].map(([address, { release, ...it }]) => [address, release.name, it]),
  };
}
