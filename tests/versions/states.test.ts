import { expect, test } from 'vitest';
import { buildArchive } from '../../src/core/archive.ts';
import type { ArchiveInfo } from '../../src/core/model/archive-info.ts';
import { mintReportId, mintSegmentId } from '../../src/core/model/identifiers.ts';
import type { Report } from '../../src/core/model/report.ts';
import { WITHDRAWAL_KINDS } from '../../src/core/model/withdrawal.ts';
import { archiveEntries } from '../../src/core/register/archive-entries.ts';
import type { Corpus } from '../../src/core/views/corpus.ts';
import { feedView } from '../../src/core/views/feed-view.ts';
import { homeView } from '../../src/core/views/home-view.ts';
import { reportLists } from '../../src/core/views/list-views.ts';
import { reportView } from '../../src/core/views/report-view.ts';
import { tombstoneView, versionTombstoneView } from '../../src/core/views/tombstone-view.ts';
import { sha256 } from '../../src/store/register/sha256.ts';
import { originalOf } from './kept-archive.ts';

const INFO: ArchiveInfo = {
  title: 'Bridges',
  description: 'Reports of bridges',
  address: 'https://example.org/',
  language: 'en',
  editor: 'The editors',
  rights: 'Free',
  sources: [],
};

const CASES = Array.from({ length: 30 }, (_, index) => index + 1);

/** A report of paragraphs that no other has a word of, with a heading, a cut, and three versions where the number is even. */
function reportOf(number: number, facts: Partial<Report>): Report {
  const word = (it: string) => `${it}${number}w`;
  const text = [word('quake'), `On 3 March 2023 ${word('shells')} fell.`, `${word('Nine')} fled.`, word('menu')].join(
    '\n\n',
  );
  const kinds = ['heading', 'paragraph', 'paragraph', 'cut'] as const;
  const ends = [...text.matchAll(/\n\n|$/g)].map((it) => it.index + it[0].length);
  const segments = kinds.map((kind, index) => {
    const id = mintSegmentId((count) => new Uint8Array(count).fill(number * 7 + index));
    const rule = kind === 'cut' ? { rule: 'menu' } : {};
    return { id, kind, start: ends[index - 1] ?? 0, end: ends[index] ?? text.length, ...rule };
  });
  const id = mintReportId((count) => Uint8Array.from({ length: count }, (_, at) => (number * 31 + at * 7) % 256));
  const state = { original: originalOf(text), text, segments, language: 'en', imported: '2026-11-22' };
  const versions = number % 2 === 0 ? versionsOf(state) : {};
  return { id, state: 'published', ...state, ...versions, ...facts };
}

function versionsOf(state: Pick<Report, 'original' | 'text' | 'segments' | 'language' | 'imported'>): Partial<Report> {
  const made = { date: '2026-11-23', reason: 'corrected', by: 'N.N.' };
  const earlier = [1, 2].map((version) => ({ ...state, version }));
  return { version: 3, revisions: [2, 3].map((version) => ({ version, ...made })), earlier };
}

/** All that a site is made of, as text. */
function everythingOf(reports: readonly Report[]): string {
  const corpus = corpusOf(reports);
  const pages = corpus.reports.map((_, position) => reportView(corpus, position));
  const lists = [homeView(corpus), feedView(corpus), reportLists(corpus), corpus.withdrawn, corpus.events.all.length];
  return JSON.stringify([pages, lists, archiveEntries({ reports, places: [], actors: [] }, sha256)]);
}

function corpusOf(reports: readonly Report[]): Corpus {
  return buildArchive({ info: INFO, reports, places: [], actors: [] });
}

test.each(CASES)('a report under embargo is as if it were not there: %i', (number) => {
  const others = [reportOf(number + 40, {}), reportOf(number + 80, { state: 'draft' })];
  const held = reportOf(number, { state: 'embargoed', embargo: '2027-01-01' });
  expect(everythingOf([...others, held])).toBe(everythingOf(others));
  expect(everythingOf([...others, { ...held, state: 'published' }])).not.toBe(everythingOf(others));
});

test.each(CASES)('a withdrawn report answers at every address that it had, without a word of it: %i', (number) => {
  const kind = WITHDRAWAL_KINDS[number % WITHDRAWAL_KINDS.length] ?? 'error';
  const report = reportOf(number, { state: 'withdrawn', withdrawn: { kind, date: '2026-11-24', role: 'editor' } });
  const corpus = corpusOf([report, reportOf(number + 40, {})]);
  const [left] = corpus.withdrawn;
  if (!left) throw new Error('expected a withdrawn report');
  const earlier = left.versions.slice(0, -1).map(({ version }) => versionTombstoneView(corpus, left, version));
  expect(earlier).toHaveLength(report.earlier?.length ?? 0);
  const views = [tombstoneView(corpus, left), ...earlier];
  const anchors = report.segments.slice(0, 3).map(({ id }) => ({ id }));
  for (const view of views) {
    expect(view.anchors).toEqual(anchors);
    expect(JSON.stringify(view)).not.toMatch(new RegExp(`[a-z]${number}w`, 'i'));
  }
  expect(everythingOf([report])).not.toMatch(new RegExp(`[a-z]${number}w`, 'i'));
  expect(everythingOf([{ ...report, state: 'published' }])).toMatch(new RegExp(`[a-z]${number}w`, 'i'));
});
