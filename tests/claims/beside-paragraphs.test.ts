import { describe, expect, test } from 'vitest';
import type { HistoricEvent } from '../../src/core/model/event.ts';
import type { ClaimGroup } from '../../src/core/views/block-claims.ts';
import { type BlockView, reportView } from '../../src/core/views/report-view.ts';
import { actor, place } from '../traps/records.ts';
import { type ClaimSketch, toldArchive } from './told-archive.ts';

const records = {
  places: [
    place('yemen', 'Yemen', 'country'),
    place('marib', 'Marib', 'governorate', { parent: 'yemen' }),
    place('sirwah', 'Sirwah', 'town', { parent: 'marib' }),
  ],
  actors: [actor('red-crescent', 'Red Crescent', 'ngo'), actor('saba', 'Saba', 'media')],
};

const TEXT =
  'Nine people were killed in Sirwah on 3 March 2021, the Red Crescent said. It counted at least 12 wounded, three of them children. Saba denied any raid since February 2021.';

describe('the claims beside a paragraph', () => {
  test('stand by speaker, each named once', () => {
    const sketches: readonly ClaimSketch[] = [
      { in: 'Nine people', by: ['red-crescent'] },
      { in: 'Saba denied', by: ['saba'], modality: 'denied' },
      { in: 'at least 12', by: ['red-crescent'] },
    ];
    const { claims } = blockOf(sketches, TEXT + ' The road was closed.'.repeat(15));
    expect(claims.folded).toEqual([]);
    expect(claims.shown.map(({ speakers, claims }) => [speakers.map((it) => it.name), claims.length])).toEqual([
      [['Red Crescent'], 2],
      [['Saba'], 1],
    ]);
  });

  test('name a chain of speakers inner first, and link those with a record', () => {
    const [group] = shownIn(blockOf([{ in: 'Nine people', by: ['[a nurse]', 'saba'] }]));
    expect(group?.speakers).toMatchObject([{ name: 'a nurse' }, { name: 'Saba', address: '/archive/actors/saba/' }]);
    expect(group?.speakers[0]).not.toHaveProperty('address');
  });

  test('sum up the harm each speaker tells of, a part of another figure only where nothing else is told', () => {
    const whole = { text: 'at least 12', value: 12, what: 'wounded' };
    const part = { text: 'three of them', value: 3, what: 'wounded', included: true };
    const summed = (figures: ClaimSketch['figures']) =>
      blockOf([{ in: 'at least 12', figures }]).claims.voices.flatMap(({ harm }) => harm.map(({ value }) => value));
    expect(summed([whole, part])).toEqual([12]);
    expect(summed([part])).toEqual([3]);
  });

  test('are folded where the paragraph has no room, those of harm to people last', () => {
    const { claims } = blockOf([
      { in: 'Saba denied', by: ['saba'] },
      { in: 'Nine people', figures: [{ text: 'Nine people', value: 9 }] },
    ]);
    expect(claims.count).toBe(2);
    expect(claims.shown.flatMap((it) => it.claims.flatMap((claim) => claim.figures.length))).toEqual([1]);
    expect(claims.folded.map((it) => it.speakers[0]?.name)).toEqual(['Saba']);
  });

  test('never lose one: shown and folded are all', () => {
    const sketches = Array.from({ length: 7 }, (): ClaimSketch => ({ in: 'Nine people' }));
    const { claims } = blockOf(sketches);
    const all = [...claims.shown, ...claims.folded].flatMap((it) => it.claims);
    expect(all).toHaveLength(7);
    expect(claims.shown.flatMap((it) => it.claims).length).toBeLessThanOrEqual(3);
  });

  test('tell of their places the smallest only', () => {
    const [group] = shownIn(blockOf([{ in: 'Nine people', places: ['yemen', 'sirwah', 'marib', '[a farm]'] }]));
    const places = group?.claims[0]?.parts.find((part) => part.role === 'place');
    expect(places?.parties.map((it) => it.name)).toEqual(['Sirwah', 'a farm']);
  });

  test('take the dates they are dated by; the others stay', () => {
    const block = blockOf([{ in: 'Nine people', when: '3 March 2021' }]);
    expect(shownIn(block)[0]?.claims[0]?.when).toMatchObject({ edtf: '2021-03-03', phrase: '3 March 2021' });
    expect(block.dates.map((it) => it.phrase)).toEqual(['since February 2021']);
  });

  test('say that an editor decided, and why', () => {
    const decided = { reason: 'the toll is of the week', by: 'A. B.' };
    expect(shownIn(blockOf([{ in: 'Nine people', decided }]))[0]?.claims[0]?.decided).toEqual(decided);
  });

  test('say in what other accounts of their event differ, and only those that do', () => {
    const sketches = ['Nine people', 'at least 12', 'Saba denied'].map((words): ClaimSketch => ({ in: words }));
    const event: HistoricEvent = {
      ...{ kind: 'airstrike', edtf: null, places: [], actors: [], compare: [] },
      accounts: [0, 1, 2].map((claim) => ({ report: 0, claim })),
      conflicts: [{ about: 'figure', what: 'killed', accounts: [0, 2], scopes: false }],
    };
    const corpus = toldArchive({ ...records, events: [event] }, { segments: [['paragraph', TEXT]], claims: sketches });
    const claims = reportView(corpus, 0)
      .blocks.flatMap(shownIn)
      .flatMap((group) => group.claims);
    expect(claims.map(({ differs }) => differs.map(({ about, what }) => `${about} ${what}`))).toEqual([
      ['figure killed'],
      [],
      ['figure killed'],
    ]);
  });

  test('stand with the names and dates an editor decided', () => {
    const decision = { reason: 'the town, not the district', by: 'A. B.' };
    const report = { segments: [['paragraph', TEXT]] as const, claims: [] };
    const blockWith = (words: string) =>
      reportView(toldArchive(records, { ...report, decided: { words, decision } }), 0).blocks[0];
    expect(blockWith('Sirwah')?.names).toEqual([
      { words: 'Sirwah', meant: { name: 'Sirwah', address: '/archive/places/sirwah/' }, decided: decision },
    ]);
    expect(blockWith('3 March 2021')?.dates.map((it) => it.decided)).toEqual([decision, undefined]);
    expect(blockWith('nothing')?.names).toEqual([]);
  });

  test('are none where nothing is claimed, and all dates stay', () => {
    const block = blockOf([]);
    expect(block.claims).toEqual({ count: 0, voices: [], shown: [], folded: [] });
    expect(block.dates).toHaveLength(2);
  });
});

describe('the amounts in the text', () => {
  test('are set off, and the pieces rejoin to the text', () => {
    const block = blockOf([
      { in: 'Nine people', figures: [{ text: 'Nine people were killed', value: 9 }] },
      { in: 'at least 12', figures: [{ text: 'at least 12 wounded', amount: 'at least 12', value: 12 }] },
      { in: 'Saba denied', figures: [{ text: 'any raid', what: 'raids' }] },
    ]);
    expect(setOff(block)).toEqual([
      ['Nine', 'harm'],
      ['at least 12', 'harm'],
      ['any', 'other'],
    ]);
    expect(wordsOf(block)).toBe(TEXT);
  });

  test('are left as they are where they say no number', () => {
    const text = 'A woman and her child were killed, and two others.';
    const figures = [
      { text: 'A woman', value: 1 },
      { text: 'her child', value: 1 },
      { text: 'two others', value: 2 },
    ];
    expect(setOff(blockOf([{ in: 'were killed', figures }], text))).toEqual([['two', 'harm']]);
  });

  test('are cut where they overlap a name or each other, and nothing is said twice', () => {
    const block = blockOf([
      { in: 'Nine people', figures: [{ text: 'Sirwah on 3', amount: 'Sirwah on' }] },
      { in: 'Nine people', figures: [{ text: 'Sirwah on 3 March', amount: 'Sirwah on 3 March' }] },
    ]);
    expect(
      setOff(block)
        .map(([words]) => words)
        .join(''),
    ).toBe('Sirwah on 3 March');
    expect(wordsOf(block)).toBe(TEXT);
    expect(block.passage.pieces.filter((it) => it.mark?.type === 'place')).toHaveLength(1);
  });
});

function blockOf(claims: readonly ClaimSketch[], text = TEXT): BlockView {
  const [block] = reportView(toldArchive(records, { segments: [['paragraph', text]], claims }), 0).blocks;
  if (!block) throw new Error('expected a paragraph, got none');
  return block;
}

function shownIn({ claims }: BlockView): readonly ClaimGroup[] {
  return [...claims.shown, ...claims.folded];
}

function setOff({ passage }: BlockView): [string, string][] {
  return passage.pieces.flatMap(({ runs, figure }) =>
    figure ? [[runs.map((it) => it.text).join(''), figure] as [string, string]] : [],
  );
}

function wordsOf({ passage }: BlockView): string {
  return passage.pieces.flatMap(({ runs }) => runs.map((it) => it.text)).join('');
}
