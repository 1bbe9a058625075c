import type { Act } from '../core/custody/journal-entry.ts';
import { sourceKey, testimonyOf } from '../core/custody/testimony.ts';
import type { Report } from '../core/model/report.ts';
import { appendJournal, type Moment } from '../store/journal/append-journal.ts';
import type { OpenJournal } from '../store/journal/open-journal.ts';
import { sha256 } from '../store/register/sha256.ts';
import { segmentsText } from '../store/write-report.ts';

/** The journal of an archive while files are imported into it. */
export interface ImportJournal {
  /** Records a report that is staged, before it appears. */
  readonly recordImport: (report: Report) => Promise<void>;
  /** Records that the bytes of a report came again, where they never came under this name and from this address before. */
  readonly recordAgain: (report: string, source: Source) => Promise<void>;
}

/** What an import says of itself in the journal. */
export interface Importer extends Moment {
  readonly by?: string;
  /** The encoding, where a person named it. */
  readonly encoding?: string;
}

interface Source {
  readonly name: string;
  readonly url?: string;
}

/** Goes on with an open journal; of a report that the journal has never heard of nothing is recorded again. */
export function importJournal(dir: string, opened: OpenJournal, importer: Importer): ImportJournal {
  let journal = opened;
  const { date, software, by, encoding } = importer;
  const sources = new Map([...testimonyOf(opened.entries).sources].map(([id, keys]) => [id, new Set(keys)]));
  const record = async (report: string, source: Source, act: Act) => {
    journal = await appendJournal(dir, journal, { date, software }, act);
    sources.set(report, (sources.get(report) ?? new Set()).add(sourceKey(source)));
  };
  return {
    recordImport: (report) => {
      const received = { ...receivedOf(report), ...(encoding === undefined ? {} : { encodingGiven: true as const }) };
      return record(report.id, received, { act: 'import', report: report.id, by, received });
    },
    recordAgain: async (report, { name, url }) => {
      const known = sources.get(report);
      if (known === undefined || known.has(sourceKey({ name, url }))) return;
      await record(report, { name, url }, { act: 'receive-again', report, by, name, url });
    },
  };
}

function receivedOf(report: Report) {
  const { file, name, bytes, sha256: hash, encoding } = report.original;
  return { file, name, bytes, sha256: hash, encoding, segments: sha256(segmentsText(report)), url: report.url };
}
