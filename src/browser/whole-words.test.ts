import { expect, test } from 'vitest';
import { wholeWords } from './whole-words.ts';

/** The words that a selection, set off by `[` and `]`, grows to. */
function grown(marked: string): string | undefined {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/gu, '');
  const span = wholeWords(text, { start, end });
  return span && text.slice(span.start, span.end);
}

test.each([
  ['three [men] were', 'men'],
  ['thr[ee m]en were', 'three men'],
  ['three[ men ]were', 'men'],
  ['three [men, were] hurt.', 'men, were'],
  ['were [hurt.]', 'hurt.'],
  ['قتل [مدن]يين في', 'مدنيين'],
  ['in Ïd[lıb̊] today', 'Ïdlıb̊'],
  ['[a]', 'a'],
])('%s', (marked, expected) => {
  expect(grown(marked)).toBe(expected);
});

test.each(['three[ ]men', 'men[, ]were', '“[”] he said', '[]'])('no words: %s', (marked) => {
  expect(grown(marked)).toBeUndefined();
});
