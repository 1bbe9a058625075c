import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ProposedSegment, proposeSegments } from './propose-segments.ts';

/** Pieces of pages: running text, furniture, marks of every kind, and every way to end a line. */
const PIECES = [
  'Two shells fell on the market on Sunday.',
  'Khan Example',
  'date 2020-02-11 ',
  'Related Articles',
  '1. What the craters tell of the guns',
  'Other news',
  'video',
  '(video)',
  '6074753019001 e29a872a-0a0d-4b1f-91db-65aae5c79770',
  '— Council (@council_example) May 4, 2020',
  'about cracks in the bridgeThe council knew.',
  'Support Example Post..',
  'Click here to support',
  'We need your support.',
  'Prev Post',
  'Advertisement',
  'tweet',
  '3 February 2021',
  'The bridge in May (Photo by A. Example)',
  'قال المجلس المحلي إن القصف استهدف السوق.',
  'النسخة العربية من المقال',
  '\u202e',
  '\ufeff',
  '\u200b',
  '\ud800',
  '\udc00',
  '😀',
  '   ',
  '\u00a0',
  '"',
  ':',
];
const BREAKS = ['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\n\n', '\n \n', ' ', ''];

const page = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...BREAKS)), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));

const anyText = fc.oneof(
  page,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);

test('segments tile any text, and rejoin to it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const segments = proposeSegments(text);
      expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      expect(segments.every(({ start, end }) => start < end)).toBe(true);
      expect(segments.every(({ start }, at) => start === (segments[at - 1]?.end ?? 0))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('a segment is cut exactly when it names a rule', () => {
  fc.assert(
    fc.property(page, (text) =>
      proposeSegments(text).every(({ kind, rule }) => (kind === 'cut') === (rule !== undefined)),
    ),
    { numRuns: 300 },
  );
});

test('two runs on one text are equal', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(proposeSegments(text)).toEqual(proposeSegments(text));
    }),
    { numRuns: 300 },
  );
});

test('more blank lines between paragraphs do not change which words are kept', () => {
  const lines = fc.array(fc.constantFrom(...PIECES.filter((piece) => piece.trim() !== '')), {
    minLength: 1,
    maxLength: 25,
  });
  fc.assert(
    fc.property(lines, fc.array(fc.nat(3), { minLength: 25, maxLength: 25 }), (paragraphs, blanks) => {
      const spread = paragraphs.map((line, at) => `${line}\n\n${'\n'.repeat(blanks[at] ?? 0)}`).join('');
      expect(keptWords(spread)).toEqual(keptWords(paragraphs.join('\n\n')));
      expect(keptWords(spread)).toEqual(keptWords(paragraphs.join('\n')));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['CR LF', '\r\n'],
  ['CR', '\r'],
  ['LS', '\u2028'],
  ['PS', '\u2029'],
  ['NEL', '\u0085'],
])('a page whose lines end in %s reads like one whose lines end in LF', (_name, lineBreak) => {
  const text = 'Bridge falls into the river again\n\nTwo shells fell on it.\n\nMoney\nNobody will pay.\n\nOther news\n';
  const other = text.replaceAll('\n', lineBreak);
  expect(shown(other)).toEqual(shown(text));
});

test('nothing in, nothing out; only white space is one empty paragraph', () => {
  expect(proposeSegments('')).toEqual([]);
  expect(proposeSegments(' \n\t\u0085')).toEqual([{ kind: 'paragraph', start: 0, end: 4 }]);
});

function shown(text: string): string[] {
  const white = /[\s\u0085]+/gu;
  return proposeSegments(text).map(
    ({ kind, rule, start, end }) => `${rule ?? kind}| ${text.slice(start, end).replace(white, ' ').trim()}`,
  );
}

function keptWords(text: string): string[] {
  const kept = (segment: ProposedSegment) => segment.kind !== 'cut';
  return proposeSegments(text)
    .filter(kept)
    .flatMap(({ start, end }) => text.slice(start, end).match(/\S+/gu) ?? []);
}
