import { formatProblemFor, type Problem } from '../core/model/problem.ts';
import { counted } from './counted.ts';
import { printableInLine, type Terminal } from './terminal.ts';

/** Prints problems, each with its place, what was expected and the way out. */
export function printProblems(terminal: Terminal, problems: readonly Problem[]): void {
  for (const it of problems)
    terminal.err(formatProblemFor(terminal.program, { ...it, at: { ...it.at, file: printableInLine(it.at.file) } }));
}

/** `3 errors, 1 warning`, or an empty text. */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter((it) => it.severity === 'error').length;
  const warnings = problems.length - errors;
  return [
    errors > 0 ? counted(errors, 'error', 'errors') : '',
    warnings > 0 ? counted(warnings, 'warning', 'warnings') : '',
  ]
    .filter((words) => words !== '')
    .join(', ');
}
