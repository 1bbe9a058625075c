import { expect, test } from 'vitest';
import { onOneLine } from './on-one-line.ts';

test.each([
  ['at least\n nine', 'at least nine'],
  ['  the\u00a0town\t ', 'the town'],
  ['killed \u202e21', 'killed ⟨U+202E⟩21'],
  ['خان  شيخون', 'خان شيخون'],
  ['', ''],
])('%j stands as “%s”', (words, line) => expect(onOneLine(words)).toBe(line));
