import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listedWord, listedWords } from './listed-word.ts';

test.each([
  ['Houses,', 'houses'],
  ['“We', 'we'],
  ['HTS', 'hts'],
  ['WhiteHelmets', 'WhiteHelmets'],
  ['air-strike.', 'air-strike'],
  ["Hay'at", "hay'at"],
  ['3,000', '3,000'],
  ['Maʿarrat', 'maʿarrat'],
  ['كِتَاب،', 'كِتَاب'],
  ['a\u0000b\ue000c\ud800d', 'abcd'],
  ['x___PAGEFIND_ANCHOR___y', 'x___pagefind_anchor___y'],
  ['7', '7'],
])('%j is listed as %j', (run, word) => expect(listedWord(run)).toBe(word));

test.each(['', '—', '…!', '\u0007', '\u202e', '\ufdd0', '\u0301', '😀'])('%j is no word', (run) => {
  expect(listedWord(run)).toBe('');
});

test('words keep their places', () => expect(listedWords('  Shells – fell ')).toEqual(['shells', '', 'fell']));

test('no listed word can be parted', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (run) => {
      expect(listedWord(run)).not.toMatch(/[\s\p{C}]|PAGEFIND_ANCHOR/u);
    }),
    { numRuns: 150 },
  );
});

test('a long run of signs takes no longer than its length', () => {
  const start = performance.now();
  expect(listedWord(`a${'!'.repeat(200_000)}`)).toBe('a');
  expect(performance.now() - start).toBeLessThan(500);
});
