import { describe, expect, test } from 'vitest';
import { chronologyView } from '../../src/core/views/chronology-index-view.ts';
import { type PeriodView, periodsOf, periodTotals, periodViews } from '../../src/core/views/chronology-view.ts';
import type { Corpus } from '../../src/core/views/corpus.ts';
import { EVENTS_A_PAGE } from '../../src/core/views/event-heading.ts';
import { homeView } from '../../src/core/views/home-view.ts';
import { toldArchive } from '../claims/told-archive.ts';
import { actor, place } from '../traps/records.ts';
import { type EventSketch, withEvents } from './told-events.ts';

const records = {
  places: [
    place('libya', 'Libya', 'country'),
    place('sirte', 'Sirte', 'city', { parent: 'libya' }),
    place('derna', 'Derna', 'city', { parent: 'libya' }),
  ],
  actors: [actor('coast-guard', 'Coast Guard', 'state-forces'), actor('medics', 'Medics Union', 'ngo')],
};

const read = toldArchive(records, {
  published: '2016-08-10',
  segments: [
    ['title', 'Boats burn'],
    ['paragraph', 'The Coast Guard burned boats in Sirte on 3 August 2016. Two died, said the Medics Union.'],
    ['paragraph', 'Residents said three died.'],
  ],
  claims: [
    { in: 'Boats burn', mode: 'headline' },
    { in: 'burned boats', when: '3 August 2016', places: ['sirte'], perpetrators: ['coast-guard'] },
    { in: 'Two died', by: ['medics'], figures: [{ text: 'Two died', value: 2 }] },
    { in: 'three died', by: ['[Residents]'], figures: [{ text: 'three', value: 3 }] },
  ],
});

/** One event of one account, by its date. */
function on(edtf: string | null, more: Partial<EventSketch> = {}): EventSketch {
  return { edtf, accounts: ['burned boats'], ...more };
}

describe('the periods of the chronology', () => {
  test.each([
    ['2016-08-03', '/archive/chronology/2016/08/'],
    ['2016-08', '/archive/chronology/2016/08/'],
    ['2016-08-30/2016-09-02', '/archive/chronology/2016/08/'],
    ['2016-08/..', '/archive/chronology/2016/08/'],
    ['../2016-08-03', '/archive/chronology/2016/08/'],
    ['2016', '/archive/chronology/2016/'],
    [null, '/archive/chronology/undated/'],
    ['some day', '/archive/chronology/undated/'],
  ])('%s stands on %s', (edtf, address) => {
    expect(periodsOf(withEvents(read, [on(edtf)])).map((it) => it.address)).toEqual([address]);
  });

  test('stand in order of time, a year without a month before its months, events without a date last', () => {
    const corpus = withEvents(read, [on(null), on('2017-01-01'), on('2016-08-03'), on('2016'), on('2016-02')]);
    expect(periodsOf(corpus).map((it) => it.period)).toEqual([
      { year: 2016, month: undefined },
      { year: 2016, month: 2 },
      { year: 2016, month: 8 },
      { year: 2017, month: 1 },
      undefined,
    ]);
  });

  test('hold every event once, on pages of a size, each under its date', () => {
    const corpus = withEvents(
      read,
      Array.from({ length: EVENTS_A_PAGE + 5 }, () => on('2016-08-03')),
    );
    const pages = periodViews(corpus, 0);
    expect(periodTotals(corpus).map(({ pages: count }) => count)).toEqual([2]);
    expect(pages.map(({ days }) => days.map(({ entries }) => entries.length))).toEqual([[EVENTS_A_PAGE], [5]]);
    expect(pages[1]?.address).toBe('/archive/chronology/2016/08/page/2/');
    expect(pages[1]?.days[0]?.entries[0]).toMatchObject({ anchor: `e${EVENTS_A_PAGE + 1}` });
  });

  test('lead to those before and after', () => {
    const corpus = withEvents(read, [on('2016-08-03'), on('2017-01-01'), on('2018')]);
    const [view] = periodViews(corpus, 1);
    expect([view?.previous?.address, view?.next?.address]).toEqual([
      '/archive/chronology/2016/08/',
      '/archive/chronology/2018/',
    ]);
  });

  test('are none where nothing happened', () => {
    const view = chronologyView(withEvents(read, []));
    expect([view.events, view.years, view.overview.bars]).toEqual([0, [], []]);
  });

  test('are drawn as years where there are too many months', () => {
    const months = Array.from({ length: 60 }, (_, index) => {
      const month = String((index % 12) + 1).padStart(2, '0');
      return on(`${2010 + Math.floor(index / 12)}-${month}-01`);
    });
    const { overview } = chronologyView(withEvents(read, months));
    expect(overview.unit).toBe('year');
    expect(overview.bars).toHaveLength(5);
    expect(overview.bars[0]).toMatchObject({ address: '/archive/chronology/#y2010', events: 12 });
    expect(homeView(withEvents(read, months)).overview).toEqual(overview);
  });
});

describe('a line of the chronology', () => {
  test('leads to the event’s page once it is published, before that to its own place', () => {
    const corpus = withEvents(read, [on('2016-08-03'), on('2016-08-04', { published: true })]);
    expect(rowsOf(corpus).map((it) => [it.published, it.address])).toEqual([
      [false, '/archive/chronology/2016/08/#e1'],
      [true, expect.stringMatching(/^\/archive\/events\/\w{8}\/$/)],
    ]);
  });

  test('tells who says what, how many they are, and in how many reports', () => {
    const [row] = rowsOf(
      withEvents(read, [on('2016-08-03', { accounts: ['Two died', 'three died', 'burned boats'] })]),
    );
    expect(row?.counts).toEqual({ accounts: 3, reports: 1 });
    expect(row?.voices.map(({ speaker, figures }) => [speaker.chain[0]?.name, figures.map((it) => it.value)])).toEqual([
      ['Medics Union', [2]],
      ['Residents', [3]],
      [undefined, []],
    ]);
  });

  test('counts one account of each speaker, however many of its sentences tell it', () => {
    const [row] = rowsOf(
      withEvents(read, [on('2016-08-03', { accounts: ['Boats burn', 'burned boats', 'Two died'] })]),
    );
    expect(row?.counts).toEqual({ accounts: 2, reports: 1 });
  });

  test('quotes a heading only where nothing else tells of it', () => {
    const quoted = (accounts: readonly string[]) =>
      rowsOf(withEvents(read, [on('2016-08-03', { accounts })]))[0]?.telling?.mode;
    expect(quoted(['Boats burn', 'burned boats'])).toBe('narrator');
    expect(quoted(['Boats burn'])).toBe('headline');
  });

  test('can be chosen by the places around its own, its actors, and whether its accounts differ', () => {
    const differing = { about: 'figure', what: 'killed', accounts: [0, 1] } as const;
    const corpus = withEvents(read, [
      on('2016-08-03', { places: ['sirte'], actors: ['coast-guard'] }),
      on('2016-08-03', { places: ['derna', 'libya'], accounts: ['Two died', 'three died'], conflicts: [differing] }),
    ]);
    const filters = [
      { places: ['sirte', 'libya'], actors: ['coast-guard'], kind: 'airstrike', certainty: 'stated', differ: false },
      { places: ['derna', 'libya'], actors: [], kind: 'airstrike', certainty: 'computed', differ: true },
    ];
    expect(rowsOf(corpus).map((it) => it.filter)).toEqual(filters);
    expect(chronologyView(corpus).years[0]?.periods[0]?.filters).toEqual(filters);
    const [view] = periodViews(corpus, 0);
    expect(view?.choices.places.map((it) => [it.name, it.events])).toEqual([
      ['Derna', 1],
      ['Libya', 2],
      ['Sirte', 1],
    ]);
    expect(view?.choices.differing).toBe(1);
  });
});

test('a date of a report leads to its month only where an event stands there', () => {
  const linked = (corpus: Corpus) => corpus.events.periodPaths.has('2016/08');
  expect([linked(withEvents(read, [on('2016-08-09')])), linked(withEvents(read, [on('2016-09')]))]).toEqual([
    true,
    false,
  ]);
});

function rowsOf(corpus: Corpus): PeriodView['days'][number]['entries'] {
  return periodViews(corpus, 0).flatMap(({ days }) => days.flatMap(({ entries }) => entries));
}
