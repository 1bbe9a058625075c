import { expect, test } from 'vitest';
import { facetFiles } from '../../core/search/facet-file.ts';
import { facetWith, frequentPart, wholeFacet } from './facet-parts.ts';
import { facetReader } from './facet-reader.ts';

/** Thirty values of two thousand passages each, six to a file; the value `v7` has those from 14,000 on. */
const VALUES = Array.from({ length: 30 }, (_, value) => ({
  value: `v${String(value).padStart(2, '0')}`,
  passages: Array.from({ length: 2000 }, (_unused, at) => value * 2000 + at),
}));

const files = new Map(facetFiles({ key: 'place', values: VALUES }));

function opened() {
  const read: string[] = [];
  const index = facetReader(async (name) => {
    read.push(name);
    return files.get(name) ?? new Uint8Array();
  });
  return { index, read };
}

function setOf(...passages: readonly number[]): Uint8Array {
  const set = new Uint8Array(60_000);
  for (const passage of passages) set[passage] = 1;
  return set;
}

test('of a long facet no more is fetched than shows enough values', async () => {
  const { index, read } = opened();
  const part = await frequentPart(index, 'place', { set: setOf().fill(1), values: [] });
  expect(part.values.map(({ value }) => value)).toEqual(VALUES.slice(0, 12).map(({ value }) => value));
  expect(read).toEqual(['place', 'place/1']);
});

test('a chosen value is fetched however rare', async () => {
  const { index, read } = opened();
  const part = await frequentPart(index, 'place', { set: setOf().fill(1), values: ['v29'] });
  expect(part.byValue.get('v29')?.passages[0]).toBe(58_000);
  expect(part.values).toHaveLength(18);
  expect(read).toEqual(['place', 'place/1', 'place/4']);
});

test('where few values give something, all are looked at', async () => {
  const { index, read } = opened();
  const part = await frequentPart(index, 'place', { set: setOf(0, 59_999), values: [] });
  expect(part.values).toHaveLength(30);
  expect(read).toHaveLength(5);
});

test('of some values alone the files are fetched that hold them', async () => {
  const { index, read } = opened();
  expect((await facetWith(index, 'place', ['v13', 'unheard'])).byValue.get('v13')?.passages[1]).toBe(26_001);
  expect(read).toEqual(['place', 'place/2']);
  expect((await wholeFacet(index, 'place')).values.map(({ passages }) => passages.length)).toEqual(
    VALUES.map(({ passages }) => passages.length),
  );
});
