import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/core/views/corpus.ts';
import {
  FIGURES_A_PAGE,
  type LedgerKind,
  type LedgerRow,
  ledgerPages,
  ledgerView,
} from '../../src/core/views/ledger-view.ts';
import { actor, place } from '../traps/records.ts';
import { type ClaimSketch, type ReportSketch, toldArchive } from './told-archive.ts';

const records = {
  places: [place('el-fasher', 'El Fasher', 'city')],
  actors: [actor('radio', 'Radio Dabanga', 'media'), actor('doctors', 'Doctors Network', 'ngo')],
};

const TOLL: ReportSketch = {
  publisher: 'radio',
  published: '2024-05-20',
  segments: [
    ['paragraph', 'At least 30 people were killed in El Fasher on 18 May 2024, five of them children, doctors said.'],
    ['paragraph', 'Some 2,000 houses burned. Dozens of people fled on 12 May 2024.'],
  ],
  claims: [
    {
      in: 'were killed',
      by: ['doctors'],
      when: '18 May 2024',
      places: ['el-fasher'],
      figures: [
        { text: 'At least 30 people', amount: 'At least 30', value: 30, qualifier: 'at least', who: 'people' },
        { text: 'five of them children', value: 5, who: 'children', included: true },
      ],
    },
    { in: 'houses burned', kind: 'damage', figures: [{ text: 'Some 2,000 houses', value: 2000, what: 'houses' }] },
    {
      in: 'Dozens of people fled',
      kind: 'displacement',
      when: '12 May 2024',
      figures: [{ text: 'Dozens of people', qualifier: 'vague', what: 'displaced' }],
    },
  ],
};

describe('the ledger of figures', () => {
  test('has a row a figure, in order of time, harm apart from all else', () => {
    const corpus = toldArchive(records, TOLL);
    expect(rows(corpus, 'harm').map(({ figure }) => [figure.what, figure.value])).toEqual([
      ['displaced', null],
      ['killed', 30],
      ['killed', 5],
    ]);
    expect(rows(corpus, 'other').map(({ figure }) => [figure.what, figure.value])).toEqual([['houses', 2000]]);
  });

  test('says of each who says so, where, when, and in which paragraph', () => {
    const row = rows(toldArchive(records, TOLL), 'harm')[1];
    expect(row).toMatchObject({
      speakers: [{ name: 'Doctors Network' }],
      places: [{ name: 'El Fasher' }],
      when: { edtf: '2024-05-18', status: 'stated' },
      publisher: { name: 'Radio Dabanga' },
      paragraph: 1,
    });
    expect(row?.address).toMatch(/^\/archive\/r\/\w{8}\/#p\w{5}$/);
  });

  test('shows what is counted within another as part of it', () => {
    expect(rows(toldArchive(records, TOLL), 'harm').map((row) => row.partOf)).toEqual([
      undefined,
      undefined,
      'At least 30 people',
    ]);
  });

  test('lists a figure once that two claims of a sentence share, with the claim told in fewer words', () => {
    const figures = [{ text: 'At least 30 people', value: 30 }];
    const claims: readonly ClaimSketch[] = [
      { in: 'At least 30 people were killed in El Fasher', kind: 'casualties', figures },
      { in: 'At least 30 people were killed', kind: 'airstrike', figures },
    ];
    expect(rows(toldArchive(records, { ...TOLL, claims }), 'harm').map((row) => row.kind)).toEqual(['airstrike']);
  });

  test('keeps equal figures of two reports apart', () => {
    expect(rows(toldArchive(records, TOLL, { ...TOLL, published: '2024-05-21' }), 'harm')).toHaveLength(6);
  });

  test('puts what is not dated last', () => {
    const claims: readonly ClaimSketch[] = [
      { in: 'were killed', figures: [{ text: 'At least 30', value: 30 }] },
      { in: 'people fled', when: '12 May 2024', figures: [{ text: 'Dozens of', what: 'displaced' }] },
    ];
    const all = rows(toldArchive(records, { ...TOLL, claims }), 'harm');
    expect(all.map((row) => row.keys.days)).toEqual(['2024-05-12 2024-05-12', undefined]);
  });

  test('has a page for every so many figures, and none is lost between them', () => {
    const figures = Array.from({ length: FIGURES_A_PAGE + 1 }, (_, index) => ({
      text: 'At least 30',
      what: index % 2 ? 'killed' : 'wounded',
      value: index,
    }));
    const claims = figures.map(
      (figure, index): ClaimSketch => ({ in: 'were killed', figures: [{ ...figure, text: TEXTS[index] ?? '' }] }),
    );
    const corpus = toldArchive(records, {
      ...TOLL,
      segments: [['paragraph', `They were killed. ${TEXTS.join(' ')}`]],
      claims,
    });
    expect(ledgerPages(corpus)).toEqual([
      { kind: 'harm', number: 1 },
      { kind: 'harm', number: 2 },
      { kind: 'other', number: 1 },
    ]);
    const values = rows(corpus, 'harm').map((row) => row.figure.value);
    expect(values.toSorted((a, b) => Number(a) - Number(b))).toEqual(figures.map((it) => it.value));
  });

  test('is there with nothing in it', () => {
    const corpus = toldArchive(records);
    expect(ledgerPages(corpus)).toHaveLength(2);
    expect(rows(corpus, 'harm')).toEqual([]);
  });
});

/** Words of which none stands in another. */
const TEXTS = Array.from({ length: FIGURES_A_PAGE + 1 }, (_, index) => `n${String(index).padStart(4, '0')}`);

function rows(corpus: Corpus, kind: LedgerKind): LedgerRow[] {
  const pages = ledgerPages(corpus).filter((page) => page.kind === kind);
  return pages.flatMap((page) => ledgerView(corpus, page).items);
}
