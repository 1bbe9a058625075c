import { expect, test } from 'vitest';
import { ask } from './ask.ts';
import type { Pagefind } from './pagefind.ts';
import { parseState } from './search-state.ts';

/** Pages as an index holds them: their values of each facet. */
const PAGES: readonly Readonly<Record<string, string>>[] = [
  { kind: 'report', publisher: 'One', year: '2019' },
  { kind: 'report', publisher: 'One', year: '2020' },
  { kind: 'report', publisher: 'Two', year: '2019' },
  { kind: 'place' },
];

interface Call {
  readonly query: string | null;
  readonly sort?: Readonly<Record<string, string>>;
}

/** An index that filters its pages as Pagefind does, and keeps what it was asked. */
function indexWith(calls: Call[]): Pagefind {
  const search: Pagefind['search'] = async (query, { filters, sort }) => {
    calls.push(sort ? { query, sort } : { query });
    const found = PAGES.filter((page) =>
      Object.entries(filters).every(([facet, { any }]) => any.includes(page[facet] ?? '')),
    );
    const data = () => Promise.reject(new Error('expected no result to be fetched'));
    const results = found.map((_, index) => ({ id: String(index), data }));
    return { results, filters: countsOf(found), unfilteredResultCount: PAGES.length };
  };
  return { init: async () => {}, filters: async () => ({}), search };
}

function countsOf(pages: typeof PAGES): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const [facet, value] of pages.flatMap((page) => Object.entries(page))) {
    counts[facet] ??= {};
    counts[facet][value] = (counts[facet][value] ?? 0) + 1;
  }
  return counts;
}

async function asked(address: string) {
  const calls: Call[] = [];
  const { results, counts, unfiltered } = await ask(indexWith(calls), parseState(new URLSearchParams(address)));
  return { found: results.length, counts, unfiltered, calls };
}

test('values of one facet widen, facets narrow', async () => {
  expect((await asked('q=x&publisher=One')).found).toBe(2);
  expect((await asked('q=x&publisher=One&publisher=Two')).found).toBe(3);
  expect((await asked('q=x&publisher=One&publisher=Two&year=2020')).found).toBe(1);
});

test('a facet is counted as if nothing of it were chosen, the others as they are narrowed', async () => {
  const { counts, unfiltered } = await asked('q=x&publisher=One&year=2020');
  expect(counts.get('publisher')).toEqual({ One: 1 });
  expect(counts.get('year')).toEqual({ 2019: 1, 2020: 1 });
  expect(counts.get('kind')).toEqual({ report: 1 });
  expect(counts.get('place')).toEqual({});
  expect(unfiltered).toBe(4);
});

test('the index is asked once, and once more for each facet in use', async () => {
  expect((await asked('q=x')).calls).toHaveLength(1);
  expect((await asked('q=x&publisher=One&publisher=Two&year=2020')).calls).toHaveLength(3);
});

test.each([
  ['q=al-Qa%CA%BFida', { query: 'al-Qaida' }],
  ['kind=place', { query: null }],
  ['q=x&sort=newest', { query: 'x', sort: { newest: 'desc' } }],
  ['q=x&sort=oldest', { query: 'x', sort: { oldest: 'asc' } }],
])('%s is asked as %j', async (address, call) => expect((await asked(address)).calls[0]).toEqual(call));
