import { expect, test } from 'vitest';
import { formatManifest, isWritable, parseManifest } from './manifest.ts';

const HASH = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

test.each([
  ['places/aden.md', `${HASH}  places/aden.md\n`],
  ['map/a  b.json', `${HASH}  map/a  b.json\n`],
  ['map/حلب.json', `${HASH}  map/حلب.json\n`],
  ['map/a\\b.json', `\\${HASH}  map/a\\\\b.json\n`],
  ['map/a\\nb.json', `\\${HASH}  map/a\\\\nb.json\n`],
])('the line of %j is written as sha256sum writes it, and read again', (path, line) => {
  expect(formatManifest([{ path, sha256: HASH }])).toBe(line);
  expect(parseManifest(line)).toEqual({ lines: [{ path, sha256: HASH }], faults: [] });
});

test('lines stand in order of code units, whatever order they are given in', () => {
  const paths = ['b', 'a/b', 'a', 'B', 'ä', 'a-b'];
  const text = formatManifest(paths.map((path) => ({ path, sha256: HASH })));
  expect(parseManifest(text).lines.map(({ path }) => path)).toEqual(['B', 'a', 'a-b', 'a/b', 'b', 'ä']);
});

test.each([
  ['digits in capitals', `${HASH.toUpperCase()}  a\n`],
  ['too few digits', `${HASH.slice(1)}  a\n`],
  ['one space', `${HASH} a\n`],
  ['the star of a file read as binary', `${HASH} *a\n`],
  ['no name', `${HASH}  \n`],
  ['an empty line', '\n'],
  ['a comment', '# seen\n'],
  ['a way up', `${HASH}  ../a\n`],
  ['a way up in the middle', `${HASH}  a/../../b\n`],
  ['a way from the root', `${HASH}  /etc/passwd\n`],
  ['a way that stays', `${HASH}  ./a\n`],
  ['a folder', `${HASH}  a/\n`],
  ['a line end of Windows', `${HASH}  a\r\n`],
  ['a backslash that is not written twice', `${HASH}  a\\b\n`],
  ['a mark of one where there is none', `\\${HASH}  a\n`],
])('a line with %s is no line of a manifest', (_, text) => {
  expect(parseManifest(text)).toEqual({ lines: [], faults: [{ line: 1, found: 'it is no line of a manifest' }] });
});

test.each([
  ['out of order', ['b', 'a'], 'a stands after b'],
  ['twice', ['a', 'a'], 'a stands twice'],
])('lines that stand %s are read, and told', (_, paths, found) => {
  const text = paths.map((path) => `${HASH}  ${path}\n`).join('');
  expect(parseManifest(text).lines).toHaveLength(2);
  expect(parseManifest(text).faults).toEqual([{ line: 2, found, order: true }]);
});

test('a last line that is not ended is told', () => {
  expect(parseManifest(`${HASH}  a\n${HASH}  b`).faults).toEqual([{ line: 2, found: 'its last line is not ended' }]);
});

test.each(['a\nb', 'a\rb', 'a\u0000b', 'a\u009bb'])('the name %j cannot be written', (path) => {
  expect(isWritable(path)).toBe(false);
  expect(() => formatManifest([{ path, sha256: HASH }])).toThrow('control characters');
});
