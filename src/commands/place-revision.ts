import { type Report, versionOf } from '../core/model/report.ts';
import { openJournal } from '../store/journal/open-journal.ts';
import { type Locked, withArchiveLock } from '../store/lock-archive.ts';
import { failed } from '../store/outcome.ts';
import { readArchive } from '../store/read-archive.ts';
import { readReportFolder } from '../store/read-report-folder.ts';
import { recordRevision } from '../store/versions/record-revision.ts';
import { writeRevision } from '../store/versions/write-revision.ts';
import { counted } from './counted.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { printProblems } from './print-problems.ts';
import { software } from './software.ts';
import type { Terminal } from './terminal.ts';

/** A report as it was read, and as it is to be. */
interface Revising {
  readonly report: Report;
  readonly revised: Report;
  /** Of the new original. */
  readonly bytes: Uint8Array;
}

/** Writes a revision into the archive and its journal, unless the report was changed meanwhile, and tells what comes next. */
export async function placeRevision(dir: string, revising: Revising, terminal: Terminal): Promise<ExitCode | Locked> {
  const { report, revised, bytes } = revising;
  return withArchiveLock(dir, async () => {
    const now = await readReportFolder(dir, report.id);
    if (failed(now) || JSON.stringify(now.value) !== JSON.stringify(report)) {
      terminal.err(`${report.id} was changed meanwhile; nothing was written. Run it again`);
      return EXIT.problems;
    }
    const journal = await openJournal(dir);
    if (failed(journal)) {
      printProblems(terminal, journal.problems);
      return EXIT.problems;
    }
    await writeRevision(dir, revised, bytes);
    await recordRevision(dir, journal.value, { report: revised, software: software() });
    await tell(dir, revised, terminal);
    return EXIT.done;
  });
}

/** What was made, and what an editor decided of the old words that no longer fits the new ones. */
async function tell(dir: string, revised: Report, terminal: Terminal): Promise<void> {
  const gone = (revised.gone ?? []).filter((it) => it.version === versionOf(revised) - 1).length;
  const last = gone === 0 ? '' : `; ${counted(gone, 'paragraph is', 'paragraphs are')} gone, and its address says so`;
  terminal.out(`${revised.id} is now version ${versionOf(revised)}${last}`);
  const { problems } = await readArchive(dir);
  printProblems(
    terminal,
    problems.filter(({ rule }) => rule !== 'address-unregistered'),
  );
  terminal.out(`It is public after the next release: ${terminal.program} publish`);
}
