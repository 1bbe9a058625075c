import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asksNothing, FACETS, formatState, normaliseQuery, parseState, SORTS, toggled } from './search-state.ts';

const state = fc.record({
  query: fc.string({ unit: 'binary' }).filter((it) => it.trim() !== '' && it.isWellFormed()),
  chosen: fc.uniqueArray(fc.tuple(fc.constantFrom(...FACETS), fc.constantFrom('2019', 'A & B', 'إدلب', 'a=b')), {
    selector: ([facet]) => facet,
  }),
  sort: fc.constantFrom(...SORTS),
});

test('a state read back from its address is the same state', () => {
  fc.assert(
    fc.property(state, ({ query, chosen, sort }) => {
      const before = { query, chosen: new Map(chosen.map(([facet, value]) => [facet, [value]])), sort };
      const address = formatState(before);
      expect(formatState(parseState(new URLSearchParams(address)))).toBe(address);
      expect(parseState(new URLSearchParams(address)).query).toBe(query);
    }),
  );
});

test('one state has one address, whatever the order in which it came about', () => {
  const one = toggled(toggled(parseState(new URLSearchParams()), 'place', 'Idlib'), 'kind', 'report');
  const two = toggled(toggled(parseState(new URLSearchParams()), 'kind', 'report'), 'place', 'Idlib');
  expect(formatState(one)).toBe(formatState(two));
});

test('choosing a value twice takes it back', () => {
  const start = parseState(new URLSearchParams('q=x'));
  expect(formatState(toggled(toggled(start, 'year', '2019'), 'year', '2019'))).toBe('q=x');
});

test('what an address does not mean is passed over', () => {
  expect(formatState(parseState(new URLSearchParams('q=&kind=&colour=red&sort=loud')))).toBe('');
  expect(asksNothing(parseState(new URLSearchParams('q=%20')))).toBe(true);
});

test.each([
  ['al-Qaʿida', 'al-Qaida'],
  ['  two   words ', 'two words'],
  ['الشــام', 'الشام'],
  ['\u200eIdlib', 'Idlib'],
])('%j is looked for as %j', (query, normal) => expect(normaliseQuery(query)).toBe(normal));
