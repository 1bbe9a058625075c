import { expect, test } from 'vitest';
import { isSmallWord } from './small-words.ts';

test.each(['the', 'The', 'of', 'during', 'في', 'إلى', 'الى'])('%s is small', (word) => {
  expect(isSmallWord({ words: [word], exact: false })).toBe(true);
});

test.each(['killed', 'without', 'no', 'before', 'Idlib', 'حلب'])('%s tells something', (word) => {
  expect(isSmallWord({ words: [word], exact: false })).toBe(false);
});

test('in quotation marks, beside another or as a name no word is small', () => {
  expect(isSmallWord({ words: ['the'], exact: true })).toBe(false);
  expect(isSmallWord({ words: ['in', 'the'], exact: false })).toBe(false);
  expect(isSmallWord({ record: 3 })).toBe(false);
});
