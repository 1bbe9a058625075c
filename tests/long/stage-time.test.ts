import { expect, test } from 'vitest';
import { excerptOf } from '../../src/browser/search/excerpt.ts';
import { provisionalSegmentId } from '../../src/core/model/identifiers.ts';
import { compileLexicon } from '../../src/core/read/lexicon/compile-lexicon.ts';
import { readReport } from '../../src/core/read/read-report.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';
import { proposeSegments } from '../../src/import/propose-segments.ts';

// Four times the text may take about four times as long; a square would take sixteen times.
const MOST = 9;

test.each<readonly [string, (times: number) => unknown]>([
  ['segments of short lines', (times) => proposeSegments('Go on\n'.repeat(times))],
  ['segments of one endless line', (times) => proposeSegments('a,b. (c '.repeat(times))],
  ['segments of glued words', (times) => proposeSegments('What they wrote\nabout glueGlue and so on.\n'.repeat(times))],
  ['segments of quotation marks', (times) => proposeSegments('"\'“”(['.repeat(times))],
  ['segments of numbers', (times) => proposeSegments('1\n2\nfoo bar baz\n'.repeat(times))],
  ['sentences of a long run of stops', (times) => sentences('a. '.repeat(times) + '.'.repeat(times))],
  [
    'a reading of one sentence again and again',
    (times) => read('Moscow said planes hit Idlib on Friday, killing 9. '.repeat(times / 4)),
  ],
  [
    'a reading of one endless sentence of quotations',
    (times) => read('he said "shelling" and 9 killed, '.repeat(times / 8)),
  ],
  ['a reading of nothing but words of saying', (times) => read('said '.repeat(times))],
  ['a reading of parted verbs', (times) => read('Rebels cut the town off and shot a drone down, '.repeat(times / 8))],
  ['an excerpt of a long passage', (times) => excerpt(times)],
])('the time for %s grows in a straight line', (_, run) => {
  expect(leastGrowth(run)).toBeLessThan(MOST);
});

test('a square is noticed', () => {
  expect(leastGrowth(square)).toBeGreaterThan(MOST);
});

function square(times: number): number {
  let sum = 0;
  for (let row = 0; row < times; row += 1) for (let column = 0; column < times; column += 1) sum += row ^ column;
  return sum;
}

function leastGrowth(run: (times: number) => unknown): number {
  run(1_000);
  const growths = [1, 2, 3].map(
    () =>
      seconds(() => run(16_000)) /
      Math.max(
        seconds(() => run(4_000)),
        0.002,
      ),
  );
  return Math.min(...growths);
}

function seconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}

function whole(text: string) {
  return [{ id: provisionalSegmentId(0), kind: 'paragraph' as const, start: 0, end: text.length }];
}

function sentences(text: string): unknown {
  return splitSentences(text, whole(text));
}

function read(text: string): unknown {
  return readReport({ text, segments: whole(text) }, compileLexicon([], []));
}

function excerpt(words: number): unknown {
  const text = 'word '.repeat(words).trim();
  return excerptOf({ text, found: new Set(Array.from({ length: words }, (_, index) => index)) }, 32);
}
