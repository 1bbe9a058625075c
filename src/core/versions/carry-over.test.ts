import { expect, test } from 'vitest';
import { segmentText, tilingFault } from '../model/segment.ts';
import { carryOver } from './carry-over.ts';
import { dividedText, type MadePassage, madeId, namedText } from './divided.fixture.ts';

/** Numbers of the old passages that the new ones are, 0 where a passage is new; and of those a person is asked about. */
function carried(old: readonly MadePassage[], now: readonly MadePassage[]) {
  const found = carryOver(namedText(old), dividedText(now));
  const numbers = new Map(old.map((_, index) => [madeId(index + 1), index + 1]));
  const at = (id: (typeof found.segments)[number]['id']) => (id === undefined ? 0 : (numbers.get(id) ?? 0));
  expect(
    tilingFault(
      found.text,
      found.segments.map((it, index) => ({ ...it, id: madeId(index) })),
    ),
  ).toBeUndefined();
  return { is: found.segments.map(({ id }) => at(id)), asked: found.left.map(({ id }) => at(id)) };
}

test.each<readonly [string, readonly MadePassage[], readonly MadePassage[], readonly number[], readonly number[]]>([
  ['nothing changed', ['a', 'b'], ['a', 'b'], [1, 2], []],
  ['one is new', ['a', 'b'], ['x', 'a', 'b'], [0, 1, 2], []],
  ['one is gone', ['a', 'b', 'c'], ['a', 'c'], [1, 3], [2]],
  ['one moved', ['a', 'b', 'c'], ['c', 'a', 'b'], [3, 1, 2], []],
  ['one has other words', ['a', 'b 9', 'c'], ['a', 'b 8', 'c'], [1, 0, 3], [2]],
  ['words repeat', ['a', 'b', 'a', 'c'], ['a', 'b', 'a', 'c'], [1, 2, 3, 4], []],
  ['words repeat and stand elsewhere', ['a', 'a', 'b'], ['b', 'a', 'a'], [3, 1, 2], []],
  ['the first of two alike is gone, as its neighbours tell', ['a', 'b', 'a', 'c'], ['b', 'a', 'c'], [2, 3, 4], [1]],
  ['one of two alike is gone, and nothing tells which', ['a', 'a', 'b'], ['a', 'b'], [0, 3], [1, 2]],
  ['a copy is new, and nothing tells which', ['a', 'b'], ['a', 'a', 'b'], [0, 0, 2], [1]],
  ['a copy that was cut is gone', ['a', ['cut', 'a'], 'b'], ['a', 'b'], [1, 3], []],
  ['rules of today cut what they did not', ['a', 'b'], ['a', ['cut', 'b']], [1, 2], []],
  ['rules of today keep what they cut', ['a', ['cut', 'b']], ['a', 'b'], [1, 2], []],
  ['rules of today divide a paragraph', ['a. b', 'c'], ['a. b', 'c'], [1, 2], []],
])('%s', (_, old, now, is, asked) => {
  expect(carried(old, now)).toEqual({ is, asked });
});

test.each<readonly [string, readonly MadePassage[], readonly (readonly [number, number])[]]>([
  [
    'divide what was one',
    ['The mill burned.\nNobody was hurt.', 'It rained.'],
    [
      [0, 17],
      [17, 35],
      [35, 47],
    ],
  ],
  [
    'join what were two',
    ['The mill burned.', 'Nobody was hurt.', 'It rained.'],
    [
      [0, 36],
      [36, 48],
    ],
  ],
])('rules of today that %s change nothing', (_, passages, spans) => {
  const old = namedText(passages);
  const proposed = spans.map(([start, end]) => ({ kind: 'paragraph', start, end }) as const);
  const now = carryOver(old, { text: old.text, segments: proposed });
  expect(now.segments).toEqual(old.segments);
  expect(now.left).toEqual([]);
});

test('an old title that is no longer the title becomes a heading', () => {
  const found = carryOver(namedText([['title', 'Old'], 'a']), dividedText([['title', 'New'], 'Old', 'a']));
  expect(found.segments.map((it) => [it.kind, segmentText(found.text, it)])).toEqual([
    ['title', 'New'],
    ['heading', 'Old'],
    ['paragraph', 'a'],
  ]);
});

test('pieces that were taken apart without white space between them keep their ids where the text around changes', () => {
  const text = 'It rained.\n\nTaizRebels left. - The mayor\n\nNobody was hurt.\n';
  const ends = [12, 16, 29, 42, text.length];
  const segments = ends.map(
    (end, index) => ({ id: madeId(index + 1), kind: 'paragraph', start: ends[index - 1] ?? 0, end }) as const,
  );
  for (const now of [text.replace('rained', 'snowed'), text.replace('Nobody', 'Somebody'), `New.\n\n${text}`]) {
    const found = carryOver(
      { text, segments },
      { text: now, segments: [{ kind: 'paragraph', start: 0, end: now.length }] },
    );
    expect(
      tilingFault(
        now,
        found.segments.map((it, index) => ({ ...it, id: madeId(index) })),
      ),
    ).toBeUndefined();
    const words = new Map(found.segments.map((it) => [it.id, segmentText(now, it)]));
    expect([madeId(2), madeId(3), madeId(4)].map((id) => words.get(id))).toEqual([
      'Taiz',
      'Rebels left.',
      '- The mayor',
    ]);
  }
});
