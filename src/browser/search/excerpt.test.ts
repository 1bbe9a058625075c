import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';

/** Finds the words in [brackets] and writes the excerpt with brackets around what is found in it. */
function excerpt(marked: string, size: number): string {
  const words = marked.split(/\s+/u);
  const found = new Set(words.flatMap((word, position) => (word.includes('[') ? [position] : [])));
  const text = marked.replaceAll(/[[\]]/gu, '');
  const runs = excerptOf({ text, found }, size);
  return runs.map((run) => (run.found ? `[${run.text}]` : run.text)).join('');
}

const LONG = Array.from({ length: 40 }, (_, index) => `w${index}`);
const withFound = (...found: number[]) =>
  LONG.map((word, index) => (found.includes(index) ? `[${word}]` : word)).join(' ');

test.each([
  ['a short passage is whole', 'the [village] of Joseph', 'the [village] of Joseph'],
  ['punctuation is not part of what was found', 'in “[Idlib],” he said', 'in “[Idlib],” he said'],
  ['neighbours are one run', 'took [Khan] [Sheikhoun], then', 'took [Khan Sheikhoun], then'],
  ['a comma keeps them apart', 'in [Idlib], [Idlib] and', 'in [Idlib], [Idlib] and'],
  ['bare punctuation is never found', 'one [–] two', 'one – two'],
  ['Arabic is cut like any text', 'مدينة [خان] [شيخون]، أمس', 'مدينة [خان شيخون]، أمس'],
  ['markup is text', '<b>[bold]</b> &amp; <[img]>', '<[b>bold</b]> &amp; <[img]>'],
])('%s', (_, marked, expected) => expect(excerpt(marked, 12)).toBe(expected));

test.each([
  ['the start is kept when it is near', withFound(3), 'w0 w1 w2 [w3] w4 w5 w6 w7 …'],
  ['a word far off has its lead', withFound(20), '… w14 w15 w16 w17 w18 w19 [w20] w21 …'],
  ['the end has no ellipsis', withFound(39), '… w32 w33 w34 w35 w36 w37 w38 [w39]'],
  ['most of what was found decides', withFound(2, 21, 22), '… w15 w16 w17 w18 w19 w20 [w21 w22] …'],
  ['with nothing found, the opening', withFound(), 'w0 w1 w2 w3 w4 w5 w6 w7 …'],
])('of a long passage: %s', (_, marked, expected) => expect(excerpt(marked, 8)).toBe(expected));

test('without its ellipses an excerpt is a part of the passage', () => {
  const text = 'One  two\u00a0three,\nfour five six seven eight nine ten eleven twelve thirteen fourteen fifteen.';
  const runs = excerptOf({ text, found: new Set([9]) }, 8);
  const words = runs
    .map((run) => run.text)
    .join('')
    .replace(/^… | …$/gu, '');
  expect(text).toContain(words);
  expect(words).toContain('ten');
});
