import { problem } from '../core/model/problem.ts';
import type { Locked } from '../store/lock-archive.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { printProblems } from './print-problems.ts';
import type { Terminal } from './terminal.ts';

/** Says that another process works on the archive; the command did nothing. */
export function printLocked(terminal: Terminal, archive: string, { lockedBy }: Locked): ExitCode {
  const fault = problem('archive-locked', {
    at: { file: `${archive}/.attest-lock` },
    found: `process ${lockedBy.pid} on ${lockedBy.host} is changing the archive`,
    expected: 'one command at a time that changes it',
    wayOut: 'wait and try again; if that machine is gone, delete the file',
  });
  printProblems(terminal, [fault]);
  return EXIT.problems;
}
