import { join } from 'node:path';
import type { Report } from '../core/model/report.ts';
import { listFolder } from '../store/list-folder.ts';
import { didYouMean } from '../store/nearest-word.ts';
import { failed } from '../store/outcome.ts';
import { readReportFolder } from '../store/read-report-folder.ts';
import { completeRevisions } from './complete-revisions.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { printProblems } from './print-problems.ts';
import type { Terminal } from './terminal.ts';

/** A report as its folder has it, after completing what an interrupted revision left; or a code, once it is told why not. */
export async function openReport(
  dir: string,
  id: string,
  terminal: Terminal,
): Promise<{ readonly report: Report } | { readonly code: ExitCode }> {
  const hindered = await completeRevisions(dir, terminal);
  if (hindered !== undefined) return { code: hindered };
  const ids = await listFolder(join(dir, 'reports'));
  if (!ids.includes(id)) {
    const hint = didYouMean(id, ids, 'see the folders in reports/');
    terminal.err(`there is no report ${JSON.stringify(id)}: ${hint}`);
    return { code: EXIT.usage };
  }
  const read = await readReportFolder(dir, id);
  if (!failed(read)) return { report: read.value };
  printProblems(terminal, read.problems);
  return { code: EXIT.problems };
}
