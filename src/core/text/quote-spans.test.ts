import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteSpans } from './quote-spans.ts';

/** The places of a quote in a text, each as the words it has there. */
function found(text: string, quote: string): string[] {
  return quoteSpans(text, { start: 0, end: text.length }, quote).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['the war in Sudan', 'war', ['war']],
  ['Nyala and Nyala', 'Nyala', ['Nyala', 'Nyala']],
  ['killed,\n  and\u00a0wounded', 'killed, and wounded', ['killed,\n  and\u00a0wounded']],
  ['killed and wounded', ' killed\n and ', ['killed and']],
  ['in Nyala.Rebels fled', 'Nyala.Rebels', ['Nyala.Rebels']],
  ['glued: NyalaRebels', 'Rebels', ['Rebels']],
  ['“no, no, no”', 'no, no', ['no, no', 'no, no']],
  ['نيالا، ثم نيالا', 'نيالا', ['نيالا', 'نيالا']],
  ['it cost $(.*) then', '$(.*)', ['$(.*)']],
])('in %j, %j stands', (text, quote, expected) => {
  expect(found(text, quote)).toEqual(expected);
});

test.each([
  ['part of a word, where the word stands whole', 'wars of the war', 'war', 1],
  ['other letters', 'Nyala', 'nyala', 0],
  ['words that run together', 'killedand wounded', 'killed and wounded', 0],
  ['words further apart by others', 'killed or and wounded', 'killed and wounded', 0],
  ['no words', 'Nyala', ' ', 0],
])('not %s', (_, text, quote, count) => {
  expect(found(text, quote)).toHaveLength(count);
});

test('only within the run it is looked for in', () => {
  const text = 'Nyala, Nyala, Nyala';
  expect(quoteSpans(text, { start: 1, end: 13 }, 'Nyala')).toEqual([{ start: 7, end: 12 }]);
  expect(quoteSpans(text, { start: 1, end: 11 }, 'Nyala')).toEqual([]);
});

test('every place gives the quote back, and any run of words is found where it stands', () => {
  const words = fc.array(fc.constantFrom('shells', 'fell', 'on', 'Nyala', 'a', 'aa', '.'), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, fc.constantFrom(' ', '\n', '\u00a0 '), fc.nat(), fc.nat(), (parts, space, from, count) => {
      const first = from % parts.length;
      const some = parts.slice(first, first + 1 + (count % (parts.length - first)));
      const text = parts.join(space);
      const start = parts.slice(0, first).reduce((sum, part) => sum + part.length + space.length, 0);
      const spans = quoteSpans(text, { start: 0, end: text.length }, some.join(' '));
      expect(spans).toContainEqual({ start, end: start + some.join(space).length });
      for (const span of spans) expect(text.slice(span.start, span.end).split(/\s+/u)).toEqual(some);
    }),
  );
});

test('time grows with the text, not faster', () => {
  const time = (count: number): number => {
    const text = `${'a '.repeat(count)}${' '.repeat(count)}`;
    const start = performance.now();
    quoteSpans(text, { start: 0, end: text.length }, 'a a a b');
    return performance.now() - start;
  };
  time(20_000);
  expect(time(80_000)).toBeLessThan(16 * Math.max(1, time(20_000)));
});
