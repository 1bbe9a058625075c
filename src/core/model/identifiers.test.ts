import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ID_ALPHABET,
  mintEventId,
  mintReportId,
  mintSegmentId,
  parseActorId,
  parseEventId,
  parseReportId,
  parseSegmentId,
} from './identifiers.ts';

const bytes = fc.uint8Array({ minLength: 7, maxLength: 7 });

test('a minted report id is accepted, and no id differing in one character is', () => {
  fc.assert(
    fc.property(bytes, fc.nat(7), fc.constantFrom(...ID_ALPHABET), (random, at, other) => {
      const id = mintReportId(() => random);
      expect(parseReportId(id)).toBe(id);
      const wrong = id.slice(0, at) + other + id.slice(at + 1);
      if (wrong !== id) expect(parseReportId(wrong)).toBeUndefined();
    }),
  );
});

test('an event has an id of the same form', () => {
  fc.assert(fc.property(bytes, (random) => parseEventId(mintEventId(() => random)) !== undefined));
});

test.each(['', 'e12', '0000000', '00000001', 'iiiiiiii'])('%j is no event id', (id) => {
  expect(parseEventId(id)).toBeUndefined();
});

test('a minted segment id is accepted', () => {
  fc.assert(
    fc.property(bytes, (random) => parseSegmentId(mintSegmentId((count) => random.slice(0, count))) !== undefined),
  );
});

test.each(['', 'A', 'a--b', '-a', 'a_b', '../x', 'ä'])('%j is no authority id', (id) => {
  expect(parseActorId(id)).toBeUndefined();
});

test('an actor called constructor may have a record', () => expect(parseActorId('constructor')).toBe('constructor'));
