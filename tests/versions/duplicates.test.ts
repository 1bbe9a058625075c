import { expect, test } from 'vitest';
import { buildArchive } from '../../src/core/archive.ts';
import { mintReportId, parseSegmentId, type ReportId, type SegmentId } from '../../src/core/model/identifiers.ts';
import type { Report } from '../../src/core/model/report.ts';
import type { SegmentKind } from '../../src/core/model/segment.ts';
import type { Withdrawal } from '../../src/core/model/withdrawal.ts';
import { withdrawnReports } from '../../src/core/versions/withdrawn-reports.ts';
import { tombstoneView } from '../../src/core/views/tombstone-view.ts';
import { originalOf } from './kept-archive.ts';

const [KEPT, TWICE, THRICE] = [1, 2, 3].map((number) => mintReportId((count) => new Uint8Array(count).fill(number)));
if (!KEPT || !TWICE || !THRICE) throw new Error('expected three ids');

/** The words of each segment by its id; those with a `!` before them are cut. */
type Words = Readonly<Record<string, string>>;

function textOf(words: Words): Pick<Report, 'text' | 'segments' | 'original' | 'language' | 'imported'> {
  let text = '';
  const segments = Object.entries(words).map(([id, it]) => {
    const start = text.length;
    text += `${it.replace(/^!/, '')}\n\n`;
    const kind: SegmentKind = it.startsWith('!') ? 'cut' : 'paragraph';
    return { id: segment(id), kind, start, end: text.length, ...(kind === 'cut' ? { rule: 'menu' } : {}) };
  });
  return { text, segments, original: originalOf(text), language: 'en', imported: '2026-11-22' };
}

/** A report on view in as many versions as texts are given, the first first. */
function reportOf(id: ReportId, ...texts: readonly Words[]): Report {
  const states = texts.map(textOf);
  const [first = textOf({})] = states.slice(-1);
  const earlier = states.slice(0, -1).map((state, index) => ({ ...state, version: index + 1 }));
  return { id, state: earlier.length > 0 ? 'corrected' : 'published', ...first, version: states.length, earlier };
}

function withdrawn(report: Report, facts: Pick<Withdrawal, 'kind' | 'of'>): Report {
  return { ...report, state: 'withdrawn', withdrawn: { ...facts, date: '2026-11-24', role: 'editor' } };
}

function duplicate(report: Report, of: ReportId): Report {
  return withdrawn(report, { kind: 'duplicate', of });
}

/** Where the paragraphs of a withdrawn report lead, by their ids. */
function waysFrom(id: ReportId, reports: readonly Report[]): Readonly<Record<string, string | undefined>> {
  const info = {
    title: 'Mills',
    description: 'Reports of mills',
    address: 'https://example.org/',
    language: 'en',
    editor: 'The editors',
    rights: 'Free',
    sources: [],
  };
  const corpus = buildArchive({ info, reports, places: [], actors: [] });
  const left = corpus.withdrawn.find((it) => it.id === id);
  if (!left) throw new Error('expected a withdrawn report');
  return Object.fromEntries(tombstoneView(corpus, left).anchors.map((it) => [it.id, it.now]));
}

function segment(id: string): SegmentId {
  const parsed = parseSegmentId(id);
  if (!parsed) throw new Error(`expected the id of a segment, got ${id}`);
  return parsed;
}

const OLD: Words = { p00001: 'Nine were hurt.', p00002: 'It rained.', p00003: 'More follows.' };

test.each<readonly [string, readonly Words[], Readonly<Record<string, string | undefined>>]>([
  [
    'to their very words, wherever those stand',
    [{ p0000a: 'It rained.', p0000b: 'Nine were hurt.' }],
    { p00001: `/r/${KEPT}/#p0000b`, p00002: `/r/${KEPT}/#p0000a`, p00003: undefined },
  ],
  [
    'nowhere where a figure, a letter or a stop differs',
    [{ p0000a: 'Eight were hurt.', p0000b: 'It Rained.', p0000c: 'More follows' }],
    { p00001: undefined, p00002: undefined, p00003: undefined },
  ],
  [
    'nowhere where the words are cut there',
    [{ p0000a: '!It rained.', p0000b: 'Other words.' }],
    { p00001: undefined, p00002: undefined, p00003: undefined },
  ],
  [
    'to the version that had the words, where they were revised since',
    [
      { p0000a: 'Nine were hurt.', p0000b: 'It rained.' },
      { p0000a: 'Ten were hurt.', p0000b: 'It rained.' },
    ],
    { p00001: `/r/${KEPT}/v1/#p0000a`, p00002: `/r/${KEPT}/#p0000b`, p00003: undefined },
  ],
  [
    'to the last such version',
    [{ p0000a: 'It rained.' }, { p0000a: 'It rained.', p0000b: 'New.' }, { p0000b: 'New.' }],
    { p00001: undefined, p00002: `/r/${KEPT}/v2/#p0000a`, p00003: undefined },
  ],
])('the paragraphs of a duplicate lead %s', (_, texts, ways) => {
  expect(waysFrom(TWICE, [reportOf(KEPT, ...texts), duplicate(reportOf(TWICE, OLD), KEPT)])).toEqual(ways);
});

test('of a duplicate that was revised, the words it showed last lead first', () => {
  const texts: readonly Words[] = [{ p00001: 'Nine were hurt.' }, { p00001: 'Ten were hurt.', p00002: 'It rained.' }];
  const kept = reportOf(KEPT, { p0000a: 'Nine were hurt.', p0000b: 'Ten were hurt.' });
  const ways = waysFrom(TWICE, [kept, duplicate(reportOf(TWICE, ...texts), KEPT)]);
  expect(ways).toEqual({ p00001: `/r/${KEPT}/#p0000b`, p00002: undefined });
});

test('a duplicate of what became a duplicate itself leads to what is kept in the end', () => {
  const chain = [
    reportOf(KEPT, { p0000a: 'It rained.' }),
    duplicate(reportOf(TWICE, { p0000x: 'Nine were hurt.', p0000y: 'It rained.' }), KEPT),
    duplicate(reportOf(THRICE, OLD), TWICE),
  ];
  expect(waysFrom(THRICE, chain)).toEqual({ p00001: undefined, p00002: `/r/${KEPT}/#p0000a`, p00003: undefined });
});

test.each<readonly [string, readonly Report[]]>([
  ['is withdrawn for another reason', [withdrawn(reportOf(KEPT, OLD), { kind: 'safety' })]],
  ['is not public', [{ ...reportOf(KEPT, OLD), state: 'draft' }]],
  ['is not there', []],
  ['is the duplicate of it in turn', [duplicate(reportOf(KEPT, OLD), TWICE)]],
])('a duplicate of a report that %s leads nowhere', (_, others) => {
  const [left] = withdrawnReports([duplicate(reportOf(TWICE, OLD), KEPT), ...others]);
  expect(left?.kept).toBeUndefined();
});
