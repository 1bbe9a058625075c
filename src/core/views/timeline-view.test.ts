import { describe, expect, test } from 'vitest';
import { timelineOf } from './timeline-view.ts';

const AUGUST = { year: 2016, month: 8 };

describe('in a month of days a date is drawn', () => {
  test.each([
    ['2016-08-03', [2, 3], 'closed'],
    ['2016-08-30/2016-08-31', [29, 31], 'closed'],
    ['2016-08', [0, 31], 'closed'],
    ['2016-08-30/2016-09-02', [29, 31], 'goes on'],
    ['2016-08-20/..', [19, 31], 'goes on'],
    ['2016-08/..', [0, 31], 'goes on'],
    ['../2016-08-03', [0, 3], 'from before'],
    ['2016-07-30/2016-08-02', [0, 2], 'from before'],
    ['../2016-08', [0, 31], 'from before'],
  ])('%s from and to %j, %s', (edtf, days, ends) => {
    const [bar] = barsOf([[edtf, 1]]);
    expect([[bar?.from, bar?.to], endsOf(bar)]).toEqual([days, ends]);
  });

  test.each([[null], ['some day']])('but not %s', (edtf) => {
    expect(timelineOf(AUGUST, [groupOf(edtf, 1)])?.groups).toEqual([]);
  });

  test('February has its days', () => {
    expect(timelineOf({ year: 2016, month: 2 }, [])?.days).toBe(29);
    expect(timelineOf({ year: 2017, month: 2 }, [])?.days).toBe(28);
  });
});

test.each([[undefined], [{ year: 2016 }]])('%j has no days to draw', (period) => {
  expect(timelineOf(period, [groupOf('2016', 1)])).toBeUndefined();
});

test('no two bars share a day of a lane, long ones lie lowest, and no lane is left out', () => {
  const bars = barsOf([
    ['2016-08-01', 3],
    ['2016-08-01/2016-08-05', 1],
    ['2016-08-05', 2],
    ['2016-08/..', 1],
  ]);
  const days = bars.flatMap(({ from, to, lane }) =>
    Array.from({ length: to - from }, (_, index) => `${lane} ${from + index}`),
  );
  expect(new Set(days).size).toBe(days.length);
  expect(bars.map(({ lane }) => lane)).toEqual([2, 3, 4, 1, 2, 3, 0]);
});

test('a date says in how many of its events accounts differ', () => {
  const group = { ...groupOf('2016-08-03', 0), entries: [{ filter: { differ: true } }, { filter: { differ: false } }] };
  const [drawn] = timelineOf(AUGUST, [group])?.groups ?? [];
  expect([drawn?.differing, drawn?.bars.map(({ differs }) => differs)]).toEqual([1, [true, false]]);
});

function groupOf(edtf: string | null, events: number) {
  const entries = Array.from({ length: events }, () => ({ filter: { differ: false } }));
  return { id: `d${edtf}`, edtf, approximate: false, entries };
}

function barsOf(dates: readonly (readonly [string, number])[]) {
  const view = timelineOf(
    AUGUST,
    dates.map(([edtf, events]) => groupOf(edtf, events)),
  );
  return view?.groups.flatMap(({ bars }) => bars) ?? [];
}

function endsOf(bar: ReturnType<typeof barsOf>[number] | undefined): string {
  return bar?.opensBefore ? 'from before' : bar?.opensAfter ? 'goes on' : 'closed';
}
