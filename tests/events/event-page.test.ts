import { describe, expect, test } from 'vitest';
import type { SpeakerView } from '../../src/core/views/account-speaker.ts';
import type { Corpus } from '../../src/core/views/corpus.ts';
import { type EventView, eventView } from '../../src/core/views/event-view.ts';
import { formerEventView } from '../../src/core/views/former-event-view.ts';
import { sideInWords, subjectInLine, valueInWords } from '../../src/words/difference-words.ts';
import { type ReportSketch, toldArchive } from '../claims/told-archive.ts';
import { actor, place } from '../traps/records.ts';
import { type EventSketch, withEvents } from './told-events.ts';

const records = {
  places: [
    place('ukraine', 'Ukraine', 'country'),
    place('kherson-oblast', 'Kherson Oblast', 'region', { parent: 'ukraine' }),
    place('kherson', 'Kherson', 'city', { parent: 'kherson-oblast' }),
    place('antonivka', 'Antonivka', 'village', { parent: 'kherson-oblast' }),
  ],
  actors: [
    actor('city-council', 'City Council', 'state-body'),
    actor('rescuers', 'Rescue Service', 'state-body'),
    actor('harbour-post', 'Harbour Post', 'media'),
    actor('river-news', 'River News', 'media'),
    actor('northern-fleet', 'Northern Fleet', 'state-forces'),
  ],
};

const POST: ReportSketch = {
  publisher: 'harbour-post',
  published: '2022-10-05',
  segments: [
    ['title', 'Four killed in Kherson'],
    ['paragraph', 'Shells killed four in Kherson on 4 October 2022, the City Council said.'],
    ['paragraph', 'Rescuers said six were killed across the oblast. Residents said the pier was shelled.'],
    ['paragraph', 'The shelling began on 3 October 2022. It wounded nine, one of them a child.'],
  ],
  claims: [
    { in: 'Four killed', places: ['kherson'], mode: 'headline', figures: [{ text: 'Four killed', value: 4 }] },
    {
      in: 'killed four',
      by: ['city-council'],
      places: ['kherson'],
      when: '4 October 2022',
      perpetrators: ['northern-fleet'],
      figures: [{ text: 'four in Kherson', value: 4 }],
    },
    { in: 'six were killed', by: ['rescuers'], places: ['kherson-oblast'], figures: [{ text: 'six', value: 6 }] },
    { in: 'pier was shelled', by: ['[Residents]'] },
    { in: 'began on', when: '3 October 2022' },
    {
      in: 'wounded nine',
      figures: [
        { text: 'nine', value: 9, what: 'wounded' },
        { text: 'one of them', value: 1, what: 'wounded', who: 'child', included: true },
      ],
    },
  ],
};

const NEWS: ReportSketch = {
  publisher: 'river-news',
  published: '2022-10-06',
  segments: [['paragraph', 'The council told River News that four had died in Kherson.']],
  claims: [{ in: 'four had died', by: ['city-council'], figures: [{ text: 'four had', value: 4 }] }],
};

const ALL = ['Four killed', 'killed four', 'six were killed', 'pier was shelled', 'began on', 'wounded nine'];

const EVENT: EventSketch = {
  ...{
    edtf: '2022-10-04',
    kind: 'shelling',
    places: ['ukraine', 'kherson'],
    actors: ['northern-fleet'],
    published: true,
  },
  accounts: [...ALL, 'four had died'],
  conflicts: [
    { about: 'date', accounts: [1, 4] },
    { about: 'figure', what: 'killed', accounts: [0, 1, 2], scopes: true },
  ],
};

describe('the accounts of an event', () => {
  test('stand in one column a speaker, in the order in which they first speak, whatever report quotes them', () => {
    expect(columnsOf(pageOf(EVENT))).toEqual([
      ['Harbour Post itself', 3],
      ['City Council', 2],
      ['Rescue Service', 1],
      ['Residents', 1],
    ]);
  });

  test('of reports in their own voice stand apart by publisher', () => {
    const own = { ...NEWS, claims: [{ in: 'four had died' }] };
    const view = pageOf({ ...EVENT, conflicts: [] }, [POST, own]);
    expect(columnsOf(view).map(([speaker]) => speaker)).toContain('River News itself');
  });

  test('differ in harm first, whatever the order of the conflicts', () => {
    expect(pageOf(EVENT).differences.map(subjectInLine)).toEqual(['the number killed', 'the date']);
  });

  test('that differ in a figure are set beside each other: never one number made of two', () => {
    const [killed] = pageOf(EVENT).differences;
    expect(killed?.sides.map((side) => [sideInWords(side), side.voices.map(voiceOf), side.scope])).toEqual([
      ['4', ['Harbour Post itself', 'City Council'], undefined],
      ['6', ['Rescue Service'], 'wider'],
    ]);
    expect(killed?.silent.map(speakerName)).toEqual(['Residents']);
  });

  test('that differ in one thing in several ways make one difference', () => {
    const conflicts = [
      { about: 'figure', what: 'killed', accounts: [1, 2], scopes: true },
      { about: 'figure', what: 'killed', accounts: [0, 2] },
    ] as const;
    const { differences } = pageOf({ ...EVENT, conflicts });
    expect(differences.map((it) => it.sides.map(sideInWords))).toEqual([['4', '6']]);
    expect(differences[0]?.sides.map((it) => it.voices.length)).toEqual([2, 1]);
  });

  test('that differ within one report show both of its days', () => {
    const dates = pageOf(EVENT).differences[1];
    expect(dates?.sides.map((side) => [sideInWords(side), side.voices.map((it) => it.paragraph)])).toEqual([
      ['4 October 2022', [1]],
      ['3 October 2022', [3]],
    ]);
  });

  test('are compared in a row for each thing they speak of, those that differ first', () => {
    const { above, below } = pageOf(EVENT).comparison;
    expect(above.map((row) => [row.what ?? row.about, row.differs])).toEqual([
      ['killed', true],
      ['date', true],
      ['wounded', false],
    ]);
    expect(below.map((row) => row.about)).toEqual(['place', 'actor']);
  });

  test('leave a cell empty where a speaker is silent', () => {
    const [killed] = pageOf(EVENT).comparison.above;
    const said = killed?.cells.map(({ entries }) => entries.map(({ value }) => valueInWords(value)));
    expect(said).toEqual([['4 killed'], ['4 killed'], ['6 killed'], []]);
  });

  test('show a part of a figure as a part, and as no version of the figure', () => {
    const sketch = { ...EVENT, conflicts: [{ about: 'figure', what: 'wounded', accounts: [5, 1] } as const] };
    const [wounded] = pageOf(sketch).differences;
    expect(wounded?.sides.map(sideInWords)).toEqual(['9']);
    const row = pageOf(sketch).comparison.above.find((it) => it.what === 'wounded');
    const parts = row?.cells[0]?.entries.map(({ value }) => value.type === 'amount' && value.figure.included);
    expect(parts).toEqual([false, true]);
  });

  test('that no figure tells apart are no difference in figures', () => {
    const sketch = { ...EVENT, conflicts: [{ about: 'figure', accounts: [0, 1] } as const] };
    expect(pageOf(sketch).differences).toEqual([]);
  });

  test('that differ in who did it are compared by who did it', () => {
    const view = pageOf({ ...EVENT, conflicts: [{ about: 'actor', accounts: [1, 2] }] });
    expect(view.differences.map((it) => [it.about, it.sides.map(sideInWords)])).toEqual([
      ['actor', ['Northern Fleet']],
    ]);
  });

  test('that name other goods as seized are compared by all they name', () => {
    const seized = { kind: 'seizure-of-equipment', places: ['kherson'] } as const;
    const tank = { text: 'four in Kherson', value: 4, what: 'tanks', who: '' };
    const arms = { text: 'six', value: null, qualifier: 'vague', what: 'weapons', who: '' } as const;
    const post: ReportSketch = {
      ...POST,
      claims: [
        { ...seized, in: 'killed four', by: ['city-council'], figures: [tank] },
        { ...seized, in: 'six were killed', by: ['rescuers'], figures: [arms] },
      ],
    };
    const accounts = ['killed four', 'six were killed'];
    const view = pageOf({ ...EVENT, accounts, conflicts: [{ about: 'figure', what: 'seized', accounts: [0, 1] }] }, [
      post,
    ]);
    expect(view.differences.map((it) => [subjectInLine(it), it.sides.map(sideInWords)])).toEqual([
      ['what was seized', ['4 tanks', 'six weapons']],
    ]);
    expect(view.comparison.above.map((row) => [row.what, row.differs])).toEqual([['seized', true]]);
  });

  test('that differ in how it ended say the kind of happening where no words tell it', () => {
    const view = pageOf({ ...EVENT, conflicts: [{ about: 'outcome', accounts: [1, 2] }] });
    expect(view.differences[0]?.about).toBe('outcome');
    const row = view.comparison.above.find((it) => it.about === 'outcome');
    expect(row?.differs).toBe(true);
    expect(row?.cells.flatMap(({ entries }) => entries.map(({ value }) => valueInWords(value)))).toContain(
      'told as airstrike',
    );
  });
});

describe('the page of an event', () => {
  test('quotes each sentence once, and tells the part that counts from the rest', () => {
    const [post] = pageOf(EVENT).comparison.columns;
    const parts = post?.statements.map(({ before, told, after }) => [before, told, after].map(wordsOf));
    expect(parts?.[1]).toEqual(['The shelling ', 'began on', ' 3 October 2022.']);
  });

  test('says why accounts are counted to it, and which is counted with which', () => {
    const joined = { to: 0, rule: 'same day and place' };
    const view = pageOf({ ...EVENT, conflicts: [], accounts: ['killed four', { in: 'six were killed', joined }] });
    expect(view.joins.map(({ voice, to, rule }) => [voiceOf(voice), voiceOf(to), rule])).toEqual([
      ['Rescue Service', 'City Council', 'same day and place'],
    ]);
  });

  test('tells alike ties once, and that one speaker tells of it more than once in a paragraph', () => {
    const joined = { to: 0, rule: 'told in one go' };
    const accounts = [
      'began on',
      ...[
        { in: 'wounded nine', joined },
        { in: 'wounded nine', joined },
        { in: 'six were killed', joined },
      ],
    ];
    const view = pageOf({ ...EVENT, conflicts: [], accounts });
    expect(view.joins.map(({ voice, within }) => [voiceOf(voice), within])).toEqual([
      ['Harbour Post itself', true],
      ['Rescue Service', false],
    ]);
  });

  test('stands among the events before and after it, and leads to those to compare', () => {
    const others: EventSketch[] = [
      { edtf: '2022-10-01', accounts: ['began on'], published: true },
      { edtf: null, accounts: ['wounded nine'] },
    ];
    const event = {
      ...EVENT,
      accounts: ['killed four'],
      conflicts: [],
      compare: [{ event: 1, rule: 'the same pier' }],
    };
    const corpus = withEvents(toldArchive(records, POST, NEWS), [event, ...others]);
    const view = eventView(corpus, at(corpus, 1));
    expect(view.around.map(({ row, current }) => [row.edtf, current])).toEqual([
      ['2022-10-01', false],
      ['2022-10-04', true],
      [null, false],
    ]);
    expect(view.compare.map(({ row, rule }) => [row.edtf, rule])).toEqual([['2022-10-01', 'the same pier']]);
    expect([view.previous?.edtf, view.next?.edtf]).toEqual(['2022-10-01', null]);
    expect(view.next?.address).toBe('/archive/chronology/undated/#e1');
  });

  test('is called by its narrowest places, and names them first', () => {
    const view = pageOf(EVENT);
    expect(view.heading.places).toEqual(['Kherson']);
    expect(view.places.map(({ name }) => name)).toEqual(['Kherson', 'Ukraine']);
  });

  test('says how surely its date is known: by the surest account that gives it', () => {
    expect(pageOf(EVENT).certainty).toBe('stated');
    expect(pageOf({ ...EVENT, edtf: '2022-10-03/2022-10-04' }).certainty).toBe('computed');
    expect(pageOf({ ...EVENT, edtf: null }).certainty).toBe('unresolved');
  });
});

test('a published event that is told no more keeps its words, and leads to the events that have them', () => {
  const corpus = toldArchive(records, POST);
  const [report] = corpus.reports;
  const { id, segments } = report?.report ?? {};
  const segment = segments?.[1]?.id;
  if (!id || !segment) throw new Error('expected a report with two segments');
  const former = {
    ...({ id: '00000000' as never, kind: 'shelling', edtf: '2022-10-04', since: '3' } as const),
    quotes: [
      { report: id, segment, quote: 'killed four' },
      { report: 'gone' as never, segment, quote: 'seven' },
      { report: id, segment: 'pzzzzz' as never, quote: 'nine' },
    ],
  };
  const told = withEvents(
    corpus,
    [
      { ...EVENT, accounts: ['killed four'], conflicts: [] },
      { edtf: null, accounts: ['pier'] },
    ],
    [former],
  );
  const view = formerEventView(told, former);
  expect(view.quotes.map((it) => [it.quote, it.paragraph, it.report?.name, it.takenOut])).toEqual([
    ['killed four', 1, 'Four killed in Kherson', false],
    ['seven', undefined, undefined, false],
    ['nine', undefined, 'Four killed in Kherson', true],
  ]);
  expect(view.now.map((it) => it.edtf)).toEqual(['2022-10-04']);
});

function pageOf(sketch: EventSketch, reports: readonly ReportSketch[] = [POST, NEWS]): EventView {
  const corpus = withEvents(toldArchive(records, ...reports), [sketch]);
  return eventView(corpus, at(corpus, 0));
}

function at(corpus: Corpus, position: number) {
  const record = corpus.events.all[position];
  if (!record) throw new Error(`expected an event at ${position}, got ${corpus.events.all.length}`);
  return record;
}

function columnsOf({ comparison }: EventView): [string, number][] {
  return comparison.columns.map(({ speaker, statements }) => [speakerName(speaker), statements.length]);
}

function voiceOf({ speaker }: { readonly speaker: SpeakerView }): string {
  return speakerName(speaker);
}

function speakerName({ chain, outlet }: SpeakerView): string {
  return chain.map(({ name }) => name).join(' → ') || `${outlet.name} itself`;
}

function wordsOf(pieces: EventView['comparison']['columns'][number]['statements'][number]['told']): string {
  return pieces.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
}
