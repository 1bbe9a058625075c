import { describe, expect, test } from 'vitest';
import type { Actor, Place } from '../../src/core/model/authority.ts';
import { actorViews, placeViews } from '../../src/core/views/authority-view.ts';
import type { Corpus } from '../../src/core/views/corpus.ts';
import { QUOTES_A_PAGE } from '../../src/core/views/quotes.ts';
import { actor, place } from '../traps/records.ts';
import { type ClaimSketch, type ReportSketch, toldArchive } from './told-archive.ts';

const records = {
  places: [
    place('kherson-oblast', 'Kherson Oblast', 'region'),
    place('kherson', 'Kherson', 'city', { parent: 'kherson-oblast' }),
    place('odesa', 'Odesa', 'city'),
  ],
  actors: [
    actor('bridge-guards', 'Bridge Guards', 'armed-group', { nominal: ['local fighters'], labels: ['the bandits'] }),
    actor('city-council', 'City Council', 'state-body'),
    actor('evening-post', 'Evening Post', 'media'),
    actor('river-news', 'River News', 'media'),
  ],
};

const REPORT: ReportSketch = {
  publisher: 'evening-post',
  published: '2022-10-05',
  segments: [
    ['paragraph', 'The Bridge Guards shelled Kherson on 4 October 2022. The City Council said the bandits killed two.'],
    ['paragraph', 'On 2 October 2022 local fighters left Kherson, River News reported.'],
  ],
  claims: [
    {
      in: 'shelled Kherson',
      kind: 'shelling',
      when: '4 October 2022',
      places: ['kherson'],
      perpetrators: ['bridge-guards'],
    },
    {
      in: 'killed two',
      kind: 'attack',
      by: ['city-council'],
      perpetrators: ['bridge-guards'],
      targets: ['[two people]'],
    },
    {
      in: 'left Kherson',
      kind: 'withdrawal',
      by: ['river-news'],
      when: '2 October 2022',
      places: ['kherson'],
      targets: ['bridge-guards'],
    },
  ],
};

describe('the page of a place', () => {
  test('tells what happened there, in order of time', () => {
    const view = firstOf(placeViews(toldArchive(records, REPORT), placeOf('kherson')));
    expect(view.happened.items.map((it) => [it.when.edtf, it.kind])).toEqual([
      ['2022-10-02', 'withdrawal'],
      ['2022-10-04', 'shelling'],
    ]);
  });

  test('names the places within it of which something is told, and does not take their claims for its own', () => {
    const view = firstOf(placeViews(toldArchive(records, REPORT), placeOf('kherson-oblast')));
    expect(view.happened.total).toBe(0);
    expect(view.toldWithin).toEqual([{ name: 'Kherson', address: '/archive/places/kherson/', claims: 2 }]);
  });

  test('is there where nothing is told of it', () => {
    const view = firstOf(placeViews(toldArchive(records, REPORT), placeOf('odesa')));
    expect([view.happened, view.toldWithin]).toEqual([{ items: [], total: 0 }, []]);
  });

  test('has as many pages as its claims need, though it is named but once', () => {
    const claims = Array.from({ length: QUOTES_A_PAGE + 1 }, (): ClaimSketch => ({ in: 'shelled', places: ['odesa'] }));
    const views = placeViews(toldArchive(records, { ...REPORT, claims }), placeOf('odesa'));
    expect(views.map((it) => it.happened.items.length)).toEqual([QUOTES_A_PAGE, 1]);
    expect(views.map((it) => [it.quotes.number, it.quotes.count, it.quotes.next])).toEqual([
      [1, 2, '/archive/places/odesa/page/2/'],
      [2, 2, undefined],
    ]);
  });
});

describe('the page of an actor', () => {
  test('tells what it claims, and what is claimed of it by the part it is given', () => {
    const corpus = toldArchive(records, REPORT);
    expect(actorOf(corpus, 'city-council').said.items.map((it) => it.kind)).toEqual(['attack']);
    expect(actorOf(corpus, 'bridge-guards').told.items.map((it) => [it.role, it.kind])).toEqual([
      ['perpetrator', 'shelling'],
      ['perpetrator', 'attack'],
      ['target', 'withdrawal'],
    ]);
    expect(actorOf(corpus, 'bridge-guards').said.total).toBe(0);
  });

  test('counts what it is cited as passing on among what it says', () => {
    const claims: readonly ClaimSketch[] = [{ in: 'killed two', by: ['[a clerk]', 'river-news'] }];
    expect(actorOf(toldArchive(records, { ...REPORT, claims }), 'river-news').said.total).toBe(1);
  });

  test('shows who calls it what: the report in its own voice, each speaker in theirs', () => {
    const { rows, more } = actorOf(toldArchive(records, REPORT), 'bridge-guards').naming;
    expect(
      rows.map(({ own, speakers, words }) => [
        own?.name ?? speakers.map((it) => it.name).join(),
        words.map(({ text, manner }) => `${text}: ${manner}`).join(),
      ]),
    ).toEqual([
      ['Evening Post', 'Bridge Guards: name'],
      ['City Council', 'bandits: label'],
      ['River News', 'local fighters: nominal'],
    ]);
    expect(more).toBe(0);
  });

  test('leaves the words that say who speaks to the report', () => {
    const segments = [['paragraph', 'River News, close to the bandits, said Odesa was calm.']] as const;
    const claims: readonly ClaimSketch[] = [{ in: 'was calm', by: ['river-news'] }];
    const callers = (frame?: string) => {
      const corpus = toldArchive(records, { ...REPORT, segments, claims: claims.map((it) => ({ ...it, frame })) });
      return actorOf(corpus, 'bridge-guards').naming.rows.map((row) => row.own?.name ?? row.speakers[0]?.name);
    };
    expect(callers()).toEqual(['River News']);
    expect(callers('River News, close to the bandits, said')).toEqual(['Evening Post']);
  });

  test('takes the words of reports without a known publisher for those of that report alone', () => {
    const unsigned = { ...REPORT, publisher: undefined, claims: [] };
    const { rows } = actorOf(toldArchive(records, unsigned, unsigned), 'bridge-guards').naming;
    expect(rows.map((row) => row.own?.address)).toHaveLength(2);
    expect(new Set(rows.map((row) => row.own?.address)).size).toBe(2);
  });
});

function placeOf(id: string): Place {
  const found = records.places.find((it) => it.id === id);
  if (!found) throw new Error(`expected the place ${id}`);
  return found;
}

function actorOf(corpus: Corpus, id: string) {
  const found: Actor | undefined = records.actors.find((it) => it.id === id);
  if (!found) throw new Error(`expected the actor ${id}`);
  return firstOf(actorViews(corpus, found));
}

function firstOf<View>([first]: readonly View[]): View {
  if (first === undefined) throw new Error('expected a page, got none');
  return first;
}
