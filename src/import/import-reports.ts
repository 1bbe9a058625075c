import { basename } from 'node:path';
import { testimonyOf } from '../core/custody/testimony.ts';
import type { RandomBytes } from '../core/model/identifiers.ts';
import { type Problem, problem } from '../core/model/problem.ts';
import type { Report } from '../core/model/report.ts';
import { openJournal } from '../store/journal/open-journal.ts';
import { listFolder } from '../store/list-folder.ts';
import { type Locked, withArchiveLock } from '../store/lock-archive.ts';
import { didYouMean } from '../store/nearest-word.ts';
import { originalHashes } from '../store/original-hashes.ts';
import { failed } from '../store/outcome.ts';
import { quoted } from '../store/quoted.ts';
import { sha256 } from '../store/read-original.ts';
import { clearStaging, placeReport, stageReport } from '../store/write-report.ts';
import { type ImportJournal, importJournal } from './import-journal.ts';
import { proposeReport } from './propose-report.ts';
import { readInputFile } from './read-input-file.ts';
import type { ReportFacts } from './report-facts.ts';
import type { SheetEntry } from './sheet-facts.ts';

/** A file to import: where it lies, and the name it was given by. */
export interface InputFile {
  readonly path: string;
  readonly shown: string;
}

/** What to import into which archive, and all that depends on the moment. */
export interface ImportRequest {
  readonly archive: string;
  readonly files: readonly InputFile[];
  /** Facts of every file; a file's row in the sheet goes before them. */
  readonly facts: ReportFacts;
  readonly sheet: ReadonlyMap<string, SheetEntry>;
  readonly encoding?: string;
  readonly language: string;
  readonly today: string;
  readonly random: RandomBytes;
  /** This program and its version, as the journal names it. */
  readonly software: string;
  /** Who imports, as the journal names them. */
  readonly by?: string;
}

/** What became of one file. */
export type FileOutcome =
  | { readonly kind: 'imported'; readonly file: string; readonly report: Report }
  | { readonly kind: 'already'; readonly file: string; readonly id: string }
  | { readonly kind: 'refused'; readonly file: string; readonly problems: readonly Problem[] };

/** The journal does not hold, so that nothing can be imported. */
export interface Damaged {
  readonly problems: readonly Problem[];
}

/**
 * Imports files as draft reports, one after the other with the archive locked. Bytes the archive already holds change
 * nothing; a file that cannot be read is refused with its problem and the others go on. `told` hears of each as it is done.
 */
export async function importReports(
  request: ImportRequest,
  told: (outcome: FileOutcome) => void,
): Promise<readonly FileOutcome[] | Locked | Damaged> {
  return withArchiveLock(request.archive, async () => {
    const journal = await openJournal(request.archive);
    if (failed(journal)) return journal;
    await clearStaging(request.archive, testimonyOf(journal.value.entries).reports);
    const importer = { date: request.today, ...request };
    const holdings = await holdingsOf(request.archive, importJournal(request.archive, journal.value, importer));
    const outcomes: FileOutcome[] = [];
    for (const file of request.files) {
      const outcome = await importFile(file, request, holdings);
      outcomes.push(outcome);
      told(outcome);
    }
    return outcomes;
  });
}

async function importFile(file: InputFile, request: ImportRequest, holdings: Holdings): Promise<FileOutcome> {
  const bytes = await readInputFile(file.path, file.shown);
  if ('rule' in bytes) return refused(file, [bytes]);
  const hash = sha256(bytes);
  const entry = request.sheet.get(basename(file.path));
  const facts = { ...request.facts, ...withoutGaps(entry && 'facts' in entry ? entry.facts : undefined) };
  const holder = holdings.hashes.get(hash);
  if (holder !== undefined) {
    await holdings.journal.recordAgain(holder, { name: basename(file.path), url: facts.url });
    return { kind: 'already', file: file.shown, id: holder };
  }
  if (entry && 'problems' in entry) return refused(file, entry.problems);
  const stranger = unknownPublisher(file.shown, facts.publisher, holdings.actors);
  if (stranger) return refused(file, [stranger]);
  const received = { bytes, name: basename(file.path), shown: file.shown, facts, encoding: request.encoding };
  const report = proposeReport(received, { ...request, taken: holdings.ids });
  if ('rule' in report) return refused(file, [report]);
  await stageReport(request.archive, report, bytes);
  await holdings.journal.recordImport(report);
  await placeReport(request.archive, report.id);
  holdings.hashes.set(hash, report.id);
  holdings.ids.add(report.id);
  return { kind: 'imported', file: file.shown, report };
}

function refused({ shown }: InputFile, problems: readonly Problem[]): FileOutcome {
  return { kind: 'refused', file: shown, problems };
}

function withoutGaps(facts: ReportFacts | undefined): ReportFacts {
  return Object.fromEntries(Object.entries(facts ?? {}).filter(([, value]) => value !== undefined));
}

function unknownPublisher(file: string, id: string | undefined, actors: ReadonlySet<string>): Problem | undefined {
  if (id === undefined || actors.has(id)) return undefined;
  return problem('unknown-reference', {
    at: { file },
    found: `its publisher is given as ${quoted(id)}, which has no record`,
    expected: 'the id of a record in actors/',
    wayOut: didYouMean(id, actors, `make actors/${id}.md first, or import without a publisher`),
  });
}

/** What the archive holds, kept up to date while files are imported. */
interface Holdings {
  readonly hashes: Map<string, string>;
  readonly ids: Set<string>;
  readonly actors: ReadonlySet<string>;
  readonly journal: ImportJournal;
}

async function holdingsOf(archive: string, journal: ImportJournal): Promise<Holdings> {
  const actors = await listFolder(`${archive}/actors`);
  return {
    hashes: new Map(await originalHashes(archive)),
    ids: new Set(await listFolder(`${archive}/reports`)),
    actors: new Set(actors.map((name) => name.replace(/\.md$/, ''))),
    journal,
  };
}
