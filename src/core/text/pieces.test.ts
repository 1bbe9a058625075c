import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtMarks } from './pieces.ts';
import { scriptRuns } from './scripts.ts';

const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 8 }).map((pairs) => {
  const sorted = pairs.map(([start, length]) => ({ start, end: start + length })).sort((a, b) => a.start - b.start);
  return sorted.filter((span, index) => index === 0 || span.start >= (sorted[index - 1]?.end ?? 0));
});

test('pieces rejoin to exactly the text of the range', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), spans, fc.nat(40), fc.nat(40), (text, marks, from, length) => {
      const range = { start: Math.min(from, text.length), end: Math.min(from + length, text.length) };
      const joined = cutAtMarks(text, range, marks)
        .map((piece) => piece.text)
        .join('');
      expect(joined).toBe(text.slice(range.start, range.end));
    }),
  );
});

test('runs of scripts rejoin to exactly the text', () => {
  const letters = fc.constantFrom(
    'a',
    ' ',
    'إ',
    'د',
    '\u202e',
    '\u0000',
    'ш',
    'ש',
    '\ud800',
    '😀',
    '٣',
    '\n',
    '،',
    '\u200d',
  );
  fc.assert(
    fc.property(
      fc.array(letters).map((parts) => parts.join('')),
      (text) => {
        expect(
          scriptRuns(text, 'en')
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      },
    ),
  );
});

test('a foreign passage is one run with its language and direction', () => {
  expect(scriptRuns('see النسخة العربية من المقال.', 'en')).toEqual([
    { text: 'see ' },
    { text: 'النسخة العربية من المقال', lang: 'ar', dir: 'rtl' },
    { text: '.' },
  ]);
});

test('a passage in the language of the report is not foreign', () => {
  expect(scriptRuns('إدلب', 'ar-SY')).toEqual([{ text: 'إدلب' }]);
});

test('an override that turns 21 into 12 is shown', () => {
  expect(scriptRuns('killed \u202e21', 'en')).toEqual([
    { text: 'killed ' },
    { text: '\u202e', control: 'U+202E' },
    { text: '21' },
  ]);
});
