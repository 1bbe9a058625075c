import { expect, test } from 'vitest';
import { isSmallWord } from './small-words.ts';

test.each(['the', 'The', 'of', 'during', 'في', 'إلى', 'الى'])('%s is small', (word) => {
  expect(isSmallWord(word)).toBe(true);
});

test.each(['killed', 'without', 'no', 'before', 'Idlib', 'حلب'])('%s tells something', (word) => {
  expect(isSmallWord(word)).toBe(false);
});
