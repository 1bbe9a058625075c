import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtMarks } from './pieces.ts';
import { passageLanguage, scriptRuns, withVisibleControls } from './scripts.ts';

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

test('joiners that do their work are no controls to be shown', () => {
  expect(scriptRuns('می\u200cخواهند', 'fa')).toEqual([{ text: 'می\u200cخواهند' }]);
  expect(scriptRuns('👩\u200d🚒', 'en').every((run) => run.control === undefined)).toBe(true);
  expect(scriptRuns('pass\u200dword', 'en')[1]).toEqual({ text: '\u200d', control: 'U+200D' });
});

test.each([
  ['وقال مصدر في إدلب.', 'en', { lang: 'ar', dir: 'rtl' }],
  ['The town of إدلب fell.', 'en', { lang: 'en', dir: 'ltr' }],
  ['وقال مصدر.', 'ar-SY', { lang: 'ar-SY', dir: 'rtl' }],
  ['Reuters said so.', 'ar', { lang: 'und-Latn', dir: 'ltr' }],
  ['12:30', 'ar', { lang: 'ar', dir: 'rtl' }],
])('%j in a report in %s', (text, language, expected) => expect(passageLanguage(text, language)).toEqual(expected));

test('a title says its controls in words', () => {
  expect(withVisibleControls('killed \u202e21')).toBe('killed ⟨U+202E⟩21');
});
