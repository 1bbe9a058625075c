import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { indexOf } from './index-of.fixture.ts';
import { parseState } from './search-state.ts';

const index = await indexOf({
  reports: [
    ['Shells fell on Basqala #0', 'The bakery of Biskla was hit #0', 'Nobody spoke'],
    ['Shells fell again', 'A convoy left Maara', 'The bakery in the old town, the bakery of many'],
  ],
  names: [['Basqala', 'Biskla', 'بسقلا'], ['Maara']],
  facets: {
    place: { basqala: [0, 1], maara: [4] },
    event: { shelling: [0, 3], attack: [1, 5] },
    told: { '2019-08-25/2019-08-25': [0], '2019-08-26/2019-09-02': [3], '2020-01-01/2020-12-31': [4] },
    published: { '2019-08-27/2019-08-27': [0, 1, 2], '2020-01-05/2020-01-05': [3, 4, 5] },
  },
});

async function found(address: string): Promise<number[]> {
  const { passages } = await ask(index, parseState(new URLSearchParams(address)));
  return [...passages];
}

describe('words find passages', () => {
  test.each([
    ['shells', [0, 3]],
    ['shells basqala', [0]],
    ['Biskla', [1, 0]],
    ['بسقلا', [0, 1]],
    ['basqala bakery', [1]],
    ['bakery', [5, 1]],
    ['bakery -old', [1]],
    ['bakery -basqala', [5]],
    ['convoy OR shells', [4, 3, 0]],
    ['"the bakery"', [5, 1]],
    ['"bakery the"', []],
    ['"Biskla"', [1]],
    ['nowhere', []],
  ])('%s', async (query, passages) => expect((await found(`q=${query}`)).toSorted()).toEqual(passages.toSorted()));

  test('of which the best is the first', async () => expect(await found('q=bakery')).toEqual([5, 1]));

  test('each by itself where spellings are not wanted', async () => {
    expect(await found('q=basqala&spellings=one')).toEqual([0]);
    expect(await found('q=بسقلا&spellings=one')).toEqual([]);
  });

  test.each([
    ['again convoy', [3, 4]],
    ['convoy left nowhere', [4]],
    ['the old town of a convoy', [5]],
    ['"a convoy" bakery town', [4]],
    ['"no convoy" bakery', []],
  ])('most of them, where no passage has all: %s', async (query, some) => {
    const { found: it, passages } = await ask(index, parseState(new URLSearchParams({ q: query })));
    expect(it.partly).toBe(true);
    expect([...passages].toSorted()).toEqual(some);
  });

  test('without asking for the small words beside others', async () => {
    expect(await found('q=what+of+the+convoy')).toEqual([4]);
    expect(await found('q=the')).toEqual([5, 1]);
    expect(await found('q="the+convoy"')).toEqual([]);
  });
});

describe('facets choose passages', () => {
  test.each([
    ['place=basqala', [0, 1]],
    ['place=basqala&place=maara', [0, 1, 4]],
    ['place=basqala&event=shelling', [0]],
    ['place=basqala&not-event=shelling', [1]],
    ['not-place=basqala', [2, 3, 4, 5]],
    ['q=bakery&event=attack&place=basqala', [1]],
    ['place=unheard', []],
    ['from=2019-08-25&to=2019-08-25', [0]],
    ['from=2019-09-01&to=2019-12-31', [3]],
    ['from=2020-01-01', [4]],
    ['to=2019-08-26', [0, 3]],
    ['time=published&from=2020-01-01', [3, 4, 5]],
    ['kind=place', []],
  ])('%s', async (address, passages) => expect(await found(address)).toEqual(passages));

  test('and say how many each value would give, as if nothing of that facet were chosen', async () => {
    const { counts, times, kinds } = await ask(index, parseState(new URLSearchParams('place=basqala&event=shelling')));
    expect(Object.fromEntries(await counts('place'))).toEqual({ basqala: 1, maara: 0 });
    expect(Object.fromEntries(await counts('event'))).toEqual({ shelling: 1, attack: 1 });
    expect((await times('told', 'day')).get('2019-08-25/2019-08-25')).toBe(1);
    expect(Object.fromEntries(await times('told', 'year'))).toEqual({
      '2019-01-01/2019-12-31': 1,
      '2020-01-01/2020-12-31': 0,
    });
    expect(Object.fromEntries(kinds)).toEqual({ report: 1, place: 0, actor: 0 });
  });
});

test.each([
  ['newest', [3, 0]],
  ['oldest', [0, 3]],
  ['told-last', [3, 0]],
  ['told-first', [0, 3]],
])('passages stand in the order “%s”', async (sort, passages) => {
  expect(await found(`q=shells&sort=${sort}`)).toEqual(passages);
});

test.each([
  ['q=Biskla', [0], []],
  ['q=bisk', [], [0]],
  ['q=البسق', [], [0]],
  ['q=shells+biskla', [], []],
  ['kind=place', [], [0, 1]],
  ['q=biskla&event=attack', [], []],
  ['', [], []],
])('%j names %j, and nearly %j', async (address, exact, others) => {
  expect((await ask(index, parseState(new URLSearchParams(address)))).records).toEqual({ exact, others });
});

test.each([
  ['', { report: 2, place: 2, actor: 0 }],
  ['kind=place', { report: 2, place: 2, actor: 0 }],
  ['q=Biskla', { report: 1, place: 1, actor: 0 }],
  ['from=2019-08-25', { report: 2, place: 0, actor: 0 }],
])('%j counts %j of each kind', async (address, counts) => {
  expect(Object.fromEntries((await ask(index, parseState(new URLSearchParams(address)))).kinds)).toEqual(counts);
});
