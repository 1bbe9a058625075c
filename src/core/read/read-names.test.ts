import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarked, readParagraphs, trapLexicon } from '../../../tests/traps/read-marked.ts';
import { actor } from '../../../tests/traps/records.ts';
import { provisionalSegmentId } from '../model/identifiers.ts';
import type { Segment } from '../model/segment.ts';
import { splitSentences } from '../text/sentences.ts';
import { compileLexicon } from './lexicon/compile-lexicon.ts';
import { readNames } from './read-names.ts';

const pieces = fc.constantFrom(
  ...[
    'Moscow',
    'Syrian',
    'Russian',
    ' and ',
    ', ',
    ' ',
    '. ',
    'warplanes',
    'regime',
    "'s",
    'Idlib',
    'Joseph',
    ' said',
    '(',
  ],
  ...[
    ')',
    'HTS',
    'Hayat Tahrir al-Sham',
    'the ',
    'The ',
    'army',
    'إدلب',
    'و',
    '\n',
    '-',
    'al-',
    'U.S.',
    '\u00ad',
    'İ',
    '’',
  ],
);

test('marks stand in order, never overlap, and quote the text', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      let end = 0;
      for (const mark of readParagraphs(text, trapLexicon)) {
        expect(mark.start).toBeGreaterThanOrEqual(end);
        expect(mark.end).toBeGreaterThan(mark.start);
        expect(mark.text).toBe(text.slice(mark.start, mark.end));
        end = mark.end;
      }
    }),
    { numRuns: 500 },
  );
});

test('what two refiners add over the same words is one mark', () => {
  const marks = readParagraphs('army regime', trapLexicon);
  expect(marks.every((mark, index) => mark.start >= (marks[index - 1]?.end ?? 0))).toBe(true);
});

test('cut text carries no marks', () => {
  const text = 'Idlib was hit.\nRelated: Idlib was hit.';
  const segments: Segment[] = [
    { id: provisionalSegmentId(0), kind: 'paragraph', start: 0, end: 15 },
    { id: provisionalSegmentId(1), kind: 'cut', start: 15, end: text.length, rule: 'related links' },
  ];
  const marks = readNames({ text, segments, sentences: splitSentences(text, segments) }, trapLexicon);
  expect(marks.map(({ start }) => start)).toEqual([0]);
});

test('labels and descriptions say what they are', () => {
  const marks = readParagraphs('SANA wrote of terrorists near the regime forces.', trapLexicon);
  expect(marks.map(({ text, nominal, label }) => [text, nominal, label])).toEqual([
    ['SANA', false, false],
    ['terrorists', true, true],
    ['regime forces', true, false],
  ]);
});

test('an empty lexicon reads nothing', () => {
  expect(readParagraphs('Idlib was hit.', compileLexicon([], []))).toEqual([]);
});

test('records named like properties and patterns of the language are read as any other', () => {
  const lexicon = compileLexicon(
    [],
    [actor('constructor', 'Constructor', 'ngo'), actor('star', 'Group (A.*B)', 'ngo')],
  );
  expect(readMarked('The Constructor met __proto__.', lexicon)).toBe('The [[Constructor|constructor]] met __proto__.');
});
