import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_QUERY } from '../../core/search/parse-query.ts';
import { TIMES } from '../../core/search/time-levels.ts';
import {
  asksNothing,
  FACETS,
  formatState,
  KINDS,
  narrows,
  parseState,
  SORTS,
  withKind,
  withoutChoices,
  withWish,
} from './search-state.ts';

const day = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((it) => it.toISOString().slice(0, 10));
const values = fc.uniqueArray(fc.constantFrom('2019', 'A & B', 'إدلب', 'a=b'), { minLength: 1 });
const state = fc.record({
  query: fc.string({ unit: 'binary' }).filter((it) => it.trim() !== '' && it.isWellFormed()),
  spellings: fc.boolean(),
  kinds: fc.subarray([...KINDS]),
  chosen: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...FACETS), fc.record({ any: values, none: values })), {
      selector: ([facet]) => facet,
    })
    .map((all) => new Map(all)),
  time: fc.record({ by: fc.constantFrom(...TIMES), from: day, to: day }),
  sort: fc.constantFrom(...SORTS),
  flat: fc.boolean(),
});

test('a state read back from its address is the same state', () => {
  fc.assert(
    fc.property(state, (before) => {
      const address = formatState(before);
      const after = parseState(new URLSearchParams(address));
      expect(formatState(after)).toBe(address);
      expect({ ...after, chosen: Object.fromEntries(after.chosen) }).toEqual({
        ...before,
        chosen: Object.fromEntries(before.chosen),
      });
    }),
    { numRuns: 200 },
  );
});

test('one state has one address, whatever the order in which it came about', () => {
  const start = parseState(new URLSearchParams());
  const one = withKind(withWish(withWish(start, 'place', 'vale', 'any'), 'event', 'attack', 'none'), 'report');
  const two = withWish(withWish(withKind(start, 'report'), 'event', 'attack', 'none'), 'place', 'vale', 'any');
  expect(formatState(one)).toBe(formatState(two));
  expect(formatState(one)).toBe('kind=report&place=vale&not-event=attack');
});

test('a wish about a value takes the place of the one before', () => {
  const start = parseState(new URLSearchParams('q=x'));
  const wanted = withWish(start, 'place', 'vale', 'any');
  expect(formatState(withWish(wanted, 'place', 'vale', 'none'))).toBe('q=x&not-place=vale');
  expect(formatState(withWish(wanted, 'place', 'vale', 'either'))).toBe('q=x');
  expect(formatState(withKind(withKind(start, 'actor'), 'actor'))).toBe('q=x');
});

test('without choices the words, their reading and the order stay', () => {
  const all = parseState(
    new URLSearchParams('q=x&spellings=one&kind=place&place=vale&from=2019-01-01&sort=newest&view=flat'),
  );
  expect(formatState(withoutChoices(all))).toBe('q=x&spellings=one&sort=newest&view=flat');
});

test('what an address does not mean is passed over', () => {
  const address = 'q=&kind=&kind=song&colour=red&sort=loud&place=&from=yesterday&to=2019-8-1&time=never&view=round';
  expect(formatState(parseState(new URLSearchParams(address)))).toBe('');
});

test.each(['2019-13-45', '2019-02-31', '2019-02-00', '02019-02-01'])('%s is no day', (day) => {
  expect(formatState(parseState(new URLSearchParams({ from: day, to: '2019-02-28' })))).toBe('to=2019-02-28');
});

test.each([
  ['', true, false],
  ['q=%20', true, false],
  ['q=%CA%BF', false, false],
  ['q=%5C', false, false],
  ['q=x', false, false],
  ['kind=place', false, false],
  ['place=vale', false, true],
  ['not-place=vale', false, true],
  ['to=2019-01-01', false, true],
])('%j asks nothing: %j; narrows: %j', (address, nothing, narrow) => {
  expect(asksNothing(parseState(new URLSearchParams(address)))).toBe(nothing);
  expect(narrows(parseState(new URLSearchParams(address)))).toBe(narrow);
});

test('of a query in an address as much is read as a reader can type', () => {
  expect(parseState(new URLSearchParams({ q: 'a'.repeat(5000) })).query).toHaveLength(LONGEST_QUERY);
});
