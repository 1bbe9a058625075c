import { buildArchive } from '../core/archive.ts';
import type { HistoricEvent } from '../core/model/event.ts';
import { readArchive } from '../store/read-archive.ts';
import type { FileReading } from './chronology-object.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { printProblems } from './print-problems.ts';
import type { Terminal } from './terminal.ts';

/** The events of an archive in order of time, and the reports they were told by. */
export interface ArchiveChronology {
  readonly events: readonly HistoricEvent[];
  readonly files: readonly FileReading[];
}

/**
 * The chronology of an archive's published reports as its site shows it, with every correction and decision of its
 * editors; the exit code instead where the archive cannot be read, its problems printed.
 */
export async function archiveChronology(folder: string, terminal: Terminal): Promise<ArchiveChronology | ExitCode> {
  const { input, problems } = await readArchive(folder);
  printProblems(terminal, problems);
  if (!input) return EXIT.usage;
  const { events, reports } = buildArchive(input);
  return {
    events: events.all.map(({ event, compare }) => ({
      ...event,
      compare: compare.map(({ position, rule }) => ({ event: position, rule })),
    })),
    files: reports.map(({ report, reading }) => ({ file: report.original.name, reading })),
  };
}
