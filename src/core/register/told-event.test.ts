import { expect, test } from 'vitest';
import type { Claim } from '../model/claim.ts';
import type { HistoricEvent } from '../model/event.ts';
import { mintReportId, mintSegmentId } from '../model/identifiers.ts';
import { locateQuote, toldEvent } from './told-event.ts';

const id = mintReportId((count) => new Uint8Array(count).fill(3));

/** A report of paragraphs, and a claim for each of the words given, which stand in one of them: `[paragraph, words]`. */
function telling(paragraphs: readonly string[], quotes: readonly (readonly [number, string, number?])[]) {
  let text = '';
  const segments = paragraphs.map((words, index) => {
    const start = text.length;
    text += `${words}\n\n`;
    const segment = mintSegmentId((count) => new Uint8Array(count).fill(index));
    return { id: segment, kind: 'paragraph' as const, start, end: text.length };
  });
  const sentences = segments.map(({ start, end }, segment) => ({ start, end, segment }));
  const claims = quotes.map(([sentence, words, nth = 0]) => {
    let start = segments[sentence]?.start ?? 0;
    for (let seen = 0; seen <= nth; seen++) start = text.indexOf(words, seen === 0 ? start : start + 1);
    return { sentence, clause: { start, end: start + words.length } } as Claim;
  });
  const accounts = claims.map((_, claim) => ({ report: 0, claim }));
  const event: HistoricEvent = {
    kind: 'clash',
    edtf: '2023-04-15',
    places: ['khartoum'],
    actors: [],
    accounts,
    conflicts: [],
    compare: [],
  };
  return toldEvent([{ report: { id, text, segments }, reading: { sentences, claims } }], event);
}

test('an event is kept by the exact words of its claims, each with its paragraph', () => {
  const { anchors, ...facts } = telling(
    ['Fighting broke out in Khartoum, he said.', 'The airport was taken.'],
    [
      [1, 'The airport was taken'],
      [0, 'Fighting broke out in Khartoum'],
    ],
  );
  expect(facts).toEqual({ kind: 'clash', edtf: '2023-04-15', places: ['khartoum'] });
  expect(anchors).toEqual([
    { paragraph: `r/${id}#p00000`, quote: 'Fighting broke out in Khartoum' },
    { paragraph: `r/${id}#p11111`, quote: 'The airport was taken' },
  ]);
});

test.each([
  [0, 1],
  [1, 2],
  [2, 3],
])('of words that stand three times the one after %i others is number %i', (before, occurrence) => {
  const { anchors } = telling(['They shelled it. They shelled it. They shelled it.'], [[0, 'They shelled it', before]]);
  expect(anchors).toEqual([{ paragraph: `r/${id}#p00000`, quote: 'They shelled it', occurrence }]);
});

test('two claims of the same words are one anchor', () => {
  expect(
    telling(
      ['Nine died as shells fell.'],
      [
        [0, 'Nine died as shells fell'],
        [0, 'Nine died as shells fell'],
      ],
    ).anchors,
  ).toHaveLength(1);
});

test('the words are found again where they stand, and nowhere else', () => {
  const paragraph = 'They shelled it. They shelled it.';
  const anchor = telling([paragraph], [[0, 'They shelled it', 1]]).anchors[0];
  expect(anchor && locateQuote(paragraph, anchor)).toBe(17);
  expect(anchor && locateQuote('They shelled it.', anchor)).toBeUndefined();
});
