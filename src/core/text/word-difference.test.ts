import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOf, wordDifference } from './word-difference.ts';

test.each([
  ['Nine people were killed.', 'Eleven people were killed.', '[-Nine-][+Eleven+] people were killed.'],
  ['It cost 1,500 pounds.', 'It cost 1.500 pounds.', 'It cost [-1,500-][+1.500+] pounds.'],
  ['the old bridge fell', 'the bridge fell', 'the [-old -]bridge fell'],
  ['a mill burned', 'a mill in Bana burned', 'a mill [+in Bana +]burned'],
  ['two red doors', 'three blue doors', '[-two red-][+three blue+] doors'],
  ['“Go”, he said', '"Go", he said', '[-“-][+"+]Go[-”-][+"+], he said'],
  ['قتل تسعة مدنيين', 'قتل عشرة مدنيين', 'قتل [-تسعة-][+عشرة+] مدنيين'],
  ['九人死亡', '八人死亡', '[-九-][+八+]人死亡'],
  ['same', 'same', 'same'],
  ['', 'new', '[+new+]'],
])('%j and %j', (old, now, shown) => {
  expect(marked(old, now)).toBe(shown);
});

test('the runs rejoin to both wordings, whatever they are', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '1', ',', 'é', '٣', '"'), maxLength: 40 });
  fc.assert(
    fc.property(text, text, (old, now) => {
      const runs = wordDifference(old, now);
      const rejoin = (other: 'removed' | 'added') => runs.map((it) => (it.kind === other ? '' : it.text)).join('');
      expect([rejoin('added'), rejoin('removed')]).toEqual([old, now]);
      expect(tokensOf(old).join('')).toBe(old);
    }),
    { numRuns: 2000 },
  );
});

function marked(old: string, now: string): string {
  const signs = { same: ['', ''], removed: ['[-', '-]'], added: ['[+', '+]'] } as const;
  return wordDifference(old, now)
    .map(({ kind, text }) => signs[kind].join(text))
    .join('');
}
