import type { Report } from '../core/model/report.ts';
import { openJournal } from '../store/journal/open-journal.ts';
import { recordAct } from '../store/journal/record-act.ts';
import { isLocked, withArchiveLock } from '../store/lock-archive.ts';
import { failed } from '../store/outcome.ts';
import type { RecordChange } from '../store/versions/change-record.ts';
import { writeState } from '../store/versions/write-state.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { printLocked } from './print-locked.ts';
import { printProblems } from './print-problems.ts';
import { software } from './software.ts';
import type { Terminal } from './terminal.ts';

/** A report, and what its record is to say of its state from a day on. */
export interface StateChange {
  readonly report: Report;
  readonly change: RecordChange & Pick<Report, 'state'>;
  /** What the journal says beside it. */
  readonly told: { readonly date: string; readonly kind?: string; readonly by?: string; readonly note?: string };
}

/** Writes a report's new state into its record and into the journal. */
export async function placeState(dir: string, made: StateChange, terminal: Terminal): Promise<ExitCode> {
  const { report, change, told } = made;
  const { date, ...words } = told;
  const result = await withArchiveLock(dir, async () => {
    const journal = await openJournal(dir);
    if (failed(journal)) return journal.problems;
    await writeState(dir, report.id, change);
    const act = { act: 'set-state', report: report.id, state: change.state, ...words } as const;
    await recordAct(dir, journal.value, { date, software: software() }, act);
    return [];
  });
  if (isLocked(result)) return printLocked(terminal, dir, result);
  printProblems(terminal, result);
  return result.length > 0 ? EXIT.problems : EXIT.done;
}
