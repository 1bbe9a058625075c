import type { ArchiveInput } from './model/archive-input.ts';
import type { Reading } from './model/reading.ts';
import type { Report } from './model/report.ts';
import { compileLexicon } from './read/lexicon/compile-lexicon.ts';
import type { Lexicon } from './read/lexicon/lexicon.ts';
import { readReport } from './read/read-report.ts';
import type { Corpus } from './views/corpus.ts';
import { indexCorpus } from './views/index-corpus.ts';

/** Reads one report with a lexicon; a caller may pass one that remembers. */
export type Reader = (report: Report, lexicon: Lexicon) => Reading;

/**
 * The one door of `core/`: reads every published report of an archive once and indexes what was read for the views.
 * Drafts are left out here, before anything is derived from them.
 */
export function buildArchive(input: ArchiveInput, read: Reader = readReport): Corpus {
  const published = { ...input, reports: input.reports.filter((report) => report.state === 'published') };
  const lexicon = compileLexicon(input.places, input.actors);
  return indexCorpus(
    published,
    published.reports.map((report) => read(report, lexicon)),
  );
}
