import { formatProblem, type Problem } from '../core/model/problem.ts';
import { printableInLine, type Terminal } from './terminal.ts';

/** Prints problems, each with its place, what was expected and the way out. */
export function printProblems(terminal: Terminal, problems: readonly Problem[]): void {
  for (const it of problems)
    terminal.err(formatProblem({ ...it, at: { ...it.at, file: printableInLine(it.at.file) } }));
}

/** `3 errors, 1 warning`, or an empty text. */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter((it) => it.severity === 'error').length;
  const warnings = problems.length - errors;
  return [count(errors, 'error'), count(warnings, 'warning')].filter((words) => words !== '').join(', ');
}

function count(number: number, what: string): string {
  if (number === 0) return '';
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
