import type { ArchiveInfo } from '../model/archive-info.ts';
import { bracketed } from '../model/title.ts';
import type { Corpus } from './corpus.ts';
import { publisherOf } from './named.ts';

/** What a feed of publications holds; days are ISO 8601. */
export interface FeedView {
  readonly info: ArchiveInfo;
  readonly home: string;
  readonly self: string;
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly title: string;
  readonly permalink: string;
  readonly publisher?: string;
  readonly imported: string;
}

const NEWEST = 50;

/** The reports imported last, newest first. */
export function feedView(corpus: Corpus): FeedView {
  const { info, addresses, reports } = corpus;
  const newest = [...reports]
    .sort((a, b) => order(b.report.imported, a.report.imported) || order(a.report.id, b.report.id))
    .slice(0, NEWEST);
  return {
    info,
    home: addresses.permalink(addresses.home),
    self: addresses.permalink(addresses.feed),
    updated: newest[0]?.report.imported ?? '1970-01-01',
    entries: newest.map(({ report, title }) => ({
      title: bracketed(title),
      permalink: addresses.permalink(addresses.report(report.id)),
      publisher: publisherOf(corpus, report)?.name,
      imported: report.imported,
    })),
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
