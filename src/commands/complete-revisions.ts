import type { Problem } from '../core/model/problem.ts';
import { openJournal } from '../store/journal/open-journal.ts';
import { isLocked, withArchiveLock } from '../store/lock-archive.ts';
import { failed } from '../store/outcome.ts';
import { readReportFolder } from '../store/read-report-folder.ts';
import { placeRevised, unfinishedRevisions } from '../store/versions/finish-revisions.ts';
import { recordRevision } from '../store/versions/record-revision.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { printLocked } from './print-locked.ts';
import { printProblems } from './print-problems.ts';
import { software } from './software.ts';
import type { Terminal } from './terminal.ts';

/** Completes the revisions that were interrupted; gives a code where something hinders it, which is told. */
export async function completeRevisions(dir: string, terminal: Terminal): Promise<ExitCode | undefined> {
  if ((await unfinishedRevisions(dir)).length === 0) return undefined;
  const problems = await withArchiveLock(dir, () => completeAll(dir, terminal));
  if (isLocked(problems)) return printLocked(terminal, dir, problems);
  printProblems(terminal, problems);
  return problems.length > 0 ? EXIT.problems : undefined;
}

async function completeAll(dir: string, terminal: Terminal): Promise<readonly Problem[]> {
  for (const id of await unfinishedRevisions(dir)) {
    await placeRevised(dir, id);
    const [journal, read] = [await openJournal(dir), await readReportFolder(dir, id)];
    if (failed(journal)) return journal.problems;
    if (failed(read)) return read.problems;
    await recordRevision(dir, journal.value, { report: read.value, software: software() });
    terminal.out(`The revision of ${id}, which was interrupted, is complete`);
  }
  return [];
}
