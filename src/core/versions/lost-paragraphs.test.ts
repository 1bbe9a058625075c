import { expect, test } from 'vitest';
import type { GoneParagraph } from '../model/version.ts';
import { madeId, namedText } from './divided.fixture.ts';
import { lostParagraphs, type VersionedReport } from './lost-paragraphs.ts';

const words = new Map([
  ['a', madeId(1)],
  ['b', madeId(2)],
  ['c', madeId(3)],
]);

/** Versions of paragraphs named by their words; the last is on view. `gone` tells with which version a word was last there. */
function lost(versions: readonly (readonly string[])[], gone: readonly (readonly [string, number])[]) {
  const texts = versions.map((all) => {
    const { text, segments } = namedText(all);
    return { text, segments: segments.map((it, index) => ({ ...it, id: idOf(all[index] ?? '') })) };
  });
  const now = texts.at(-1);
  const earlier = texts.slice(0, -1).map((it, index) => ({ ...it, version: index + 1 }));
  const report = { ...now, earlier, gone: gone.map(([word, version]) => goneOf(word, version)) };
  return lostParagraphs(report as unknown as VersionedReport);
}

function idOf(word: string) {
  return words.get(word) ?? madeId(9);
}

function goneOf(word: string, version: number): GoneParagraph {
  return { id: idOf(word), version, date: '2026-11-22', reason: 'corrected', into: [] };
}

test.each<readonly [string, Parameters<typeof lost>]>([
  ['one version', [[['a', 'b']], []]],
  ['one that is gone and recorded', [[['a', 'b'], ['a']], [['b', 1]]]],
  ['one that came with a revision and went with the next', [[['a'], ['a', 'b'], ['a']], [['b', 2]]]],
])('the promise is kept by %s', (_, [versions, gone]) => {
  expect(lost(versions, gone)).toEqual([]);
});

test.each<readonly [string, Parameters<typeof lost>, RegExp]>([
  ['one that vanished', [[['a', 'b'], ['a']], []], /stands in version 1 and not in the next/],
  [
    'one told to be gone that stands there',
    [
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
      [['b', 1]],
    ],
    /was gone after version 1/,
  ],
  ['one that came back', [[['a', 'b'], ['a'], ['a', 'b']], [['b', 1]]], /was gone after version 1 and stands in 3/],
  [
    'one told to be gone with the version on view',
    [
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
      [['b', 2]],
    ],
    /which is on view/,
  ],
  ['one told to be gone that never was', [[['a'], ['a']], [['c', 1]]], /version 1 has no paragraph/],
])('the promise is broken by %s', (_, [versions, gone], fault) => {
  expect(lost(versions, gone)).toEqual([expect.stringMatching(fault)]);
});
