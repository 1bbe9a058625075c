import { expect, test } from 'vitest';
import { buildArchive } from './archive.ts';
import type { ArchiveInfo } from './model/archive-info.ts';
import { mintReportId, mintSegmentId } from './model/identifiers.ts';
import type { Report } from './model/report.ts';
import type { Segment, SegmentKind } from './model/segment.ts';
import { homeView } from './views/home-view.ts';
import { reportView } from './views/report-view.ts';

const info: ArchiveInfo = {
  title: 'Test',
  description: '',
  address: 'https://example.org/archive/',
  language: 'en',
  editor: '',
  rights: '',
  sources: [],
};

/** A published report of segments given as `[kind, words]`. */
function report(
  number: number,
  parts: readonly (readonly [SegmentKind, string])[],
  state: Report['state'] = 'published',
) {
  const random = (count: number) => new Uint8Array(count).fill(number);
  let text = '';
  const segments = parts.map(([kind, words], index): Segment => {
    const start = text.length;
    text += `${words}\n\n`;
    const id = mintSegmentId((count) => new Uint8Array(count).fill(index));
    return { id, kind, start, end: text.length, ...(kind === 'cut' ? { rule: 'test' } : {}) };
  });
  const original = { file: 'original.txt', name: 'a.txt', sha256: 'a'.repeat(64), bytes: 1, encoding: 'utf-8' };
  return {
    id: mintReportId(random),
    state,
    original,
    text,
    segments,
    language: 'en',
    imported: '2026-01-01',
  } satisfies Report;
}

function archiveOf(...reports: readonly Report[]) {
  return buildArchive({ info, reports, places: [], actors: [] });
}

test('a date that stands in a signature alone leads to no month, as it makes none', () => {
  const corpus = archiveOf(
    report(1, [
      ['attribution', 'Update: 14 February 2022'],
      ['paragraph', 'The market was closed.'],
    ]),
  );
  const dates = reportView(corpus, 0)
    .blocks.flatMap((block) => block.passage.pieces)
    .filter((it) => it.mark?.type === 'date');
  expect(dates).toHaveLength(1);
  expect(dates[0]?.mark?.address).toBeUndefined();
});

test('home says a time no more exactly than a report does', () => {
  const corpus = archiveOf(report(1, [['paragraph', 'It began in 2017 and ended on 3 May 2021.']]));
  expect(homeView(corpus)).toMatchObject({ earliest: '2017', latest: '2021-05-03' });
});

test('an untitled report opens with its first words, not with its date line', () => {
  const corpus = archiveOf(
    report(1, [
      ['attribution', 'Update: 14 February 2022'],
      ['paragraph', 'The market was closed.'],
    ]),
  );
  expect(corpus.reports[0]?.title).toEqual({ text: 'The market was closed. …', origin: 'opening' });
});

test('a draft is in nothing that is built', () => {
  const corpus = archiveOf(report(1, [['paragraph', 'It fell on 3 May 2021.']], 'draft'));
  expect([corpus.reports, corpus.dated, corpus.events.all]).toEqual([[], [], []]);
});

test('every kept segment is a block in order, every cut one is listed with what it follows', () => {
  const corpus = archiveOf(
    report(1, [
      ['title', 'A headline'],
      ['paragraph', 'One.'],
      ['cut', 'Read also'],
      ['paragraph', 'Two.'],
    ]),
  );
  const { blocks, cuts, cutCharacters, title } = reportView(corpus, 0);
  expect(title).toBe('A headline');
  expect(blocks.map(({ kind, number }) => [kind, number])).toEqual([
    ['paragraph', 1],
    ['paragraph', 2],
  ]);
  expect(cuts.map(({ rule, after }) => [rule, after])).toEqual([['test', 1]]);
  expect(cutCharacters).toBe('Read also'.length);
});
