import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, unfoldSpan } from './fold.ts';

test.each([
  ['Maʿarrat al-Nuʿmān', 'maarrat al numan'],
  ['Ma`rat', 'marat'],
  ['Hay’at', 'hayat'],
  ['KHĀN SHAYKHŪN', 'khan shaykhun'],
  ['İstanbul', 'istanbul'],
  ['Kırıkhan', 'kirikhan'],
  ['إدلب', 'ادلب'],
  ['مدرسة', 'مدرسه'],
  ['مصطفى', 'مصطفي'],
  ['الحُديدة', 'الحديده'],
  ['إدلـــب', 'ادلب'],
  ['١٢٥ و۱۲۵', '125 و125'],
  ['Khan\u00a0Sheikhoun', 'khan sheikhoun'],
  ['Id\u00adlib\u200b', 'idlib'],
  ['\u202aIdlib\u202c', 'idlib'],
  ['Kafr‑Nabl', 'kafr nabl'],
])('%j folds to %j', (text, folded) => expect(fold(text).folded).toBe(folded));

test.each([
  ['Idlib', 'Idlim'],
  ['Hama', 'Hamah'],
  ['حلب', 'حلبا'],
])('%j and %j stay apart', (one, other) => expect(fold(one).folded).not.toBe(fold(other).folded));

test('a combining mark is part of the span of its letter', () => {
  const text = 'in Nu\u0304man now';
  const span = unfoldSpan(fold(text), 3, 8);
  expect(text.slice(span?.start, span?.end)).toBe('Nu\u0304man');
});

test('half a ligature is no span', () => expect(unfoldSpan(fold('ﬁn'), 0, 1)).toBeUndefined());

const letters = fc.string({
  unit: fc.constantFrom(...'aAzİıßﬁé-ʿ’ \u0301\u00ad\u200fإآىة\u0651ـ٣𝔸Ǆ'),
  maxLength: 40,
});

test('whatever is found in the folded text leads back to words that fold to it', () => {
  fc.assert(
    fc.property(fc.oneof(letters, fc.string({ unit: 'binary' })), fc.nat(), fc.nat(), (text, a, b) => {
      const it = fold(text);
      expect(it.starts.length).toBe(it.folded.length);
      const start = it.folded.length ? a % it.folded.length : 0;
      const end = start + 1 + (b % 8);
      const span = unfoldSpan(it, start, Math.min(end, it.folded.length));
      if (!span) return;
      expect(fold(text.slice(span.start, span.end)).folded).toBe(it.folded.slice(start, end));
    }),
    { numRuns: 1000 },
  );
});
