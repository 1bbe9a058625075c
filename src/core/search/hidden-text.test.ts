import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hiddenText, shownText } from './hidden-text.ts';

test.each(['', 'Lower Vale, 3 May', 'خان شيخون', '𝔘𝔫 😀', '<b>&amp;'])('%j comes back as it was', (text) => {
  expect(shownText(hiddenText(text))).toBe(text);
});

test('a hidden text holds no letter, digit or mark-up', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(hiddenText(text)).not.toMatch(/[^\p{Co}\p{Cn}]/u);
      expect(shownText(hiddenText(text))).toBe(text);
    }),
  );
});
