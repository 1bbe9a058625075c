import fc from 'fast-check';
import { expect, test } from 'vitest';
import { provisionalSegmentId } from '../model/identifiers.ts';
import type { Segment, SegmentKind } from '../model/segment.ts';
import { splitSentences } from './sentences.ts';

function only(text: string, kind: SegmentKind = 'paragraph'): Segment[] {
  return text ? [{ id: provisionalSegmentId(0), kind, start: 0, end: text.length }] : [];
}

/** The notation: a `|` stands where a sentence must end. */
function sentencesOf(text: string, kind?: SegmentKind): string[] {
  return splitSentences(text, only(text, kind)).map(({ start, end }) => text.slice(start, end));
}

test.each([
  'The town fell. | Nobody was hurt.',
  'Three died, he said. | The raid went on! | Why? | Nobody knows.',
  'Mr. Smith met Gen. Brown at 5 p.m. in the hall. | They left.',
  'A U.S. missile strike hit the base. | It burned.',
  'He left the U.S. | The base stayed.',
  'J. R. Haddad wrote it. | He died.',
  '"We will stay." | The man left.',
  '"Will you stay?" he asked.',
  'They waited ... and left. | Then it rained.',
  'Two missiles, hit and run operations... | Nobody knew.',
  'About 3.5 million people fled. | Most went north.',
  'It was closed. | ("It is open.") | Nobody came.',
  'See No. 5 of the list. | The end.',
  'He said no. | 40 people were hurt.',
  'وصل الجرحى. | هل وصلوا؟ | نعم.',
  'The raid was on 12 Dec. 2019 in the north. | It failed.',
  'The site example.org was closed. | It failed.',
])('%s', (marked) => {
  const expected = marked.split(' | ');
  expect(sentencesOf(expected.join(' '))).toEqual(expected);
});

test.each([
  ['it said.Putin and Erdogan meet.', ['it said.', 'Putin and Erdogan meet.']],
  ['One.\n\nTwo', ['One.', 'Two']],
  ['no stop\n\nat all', ['no stop', 'at all']],
  ['wrapped\nline.', ['wrapped\nline.']],
])('%j', (text, expected) => expect(sentencesOf(text)).toEqual(expected));

test.each(['title', 'heading', 'caption', 'attribution'] as const)('a %s is one sentence', (kind) => {
  expect(sentencesOf('One town. Two towns.', kind)).toEqual(['One town. Two towns.']);
});

test('what is cut has no sentences', () => expect(sentencesOf('One town.', 'cut')).toEqual([]));

test('every visible character is in exactly one sentence, in order', () => {
  const words = fc.array(fc.constantFrom('A', 'b', ' ', '. ', '.', '\n\n', 'U.S. ', '"', 'Mr. ', '؟ ', '…', '5'));
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join('');
      expect(sentencesOf(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
    }),
  );
});
