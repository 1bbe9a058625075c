import { PROBLEM_KINDS, type ProblemRule } from './problem-kinds.ts';

/** Where a problem lies: a file relative to the archive or working folder, line and column counted from 1. */
export interface Position {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** Something wrong with content, as a value: what was found, what was expected, the way out. */
export interface Problem {
  readonly rule: ProblemRule;
  readonly severity: 'error' | 'warning';
  readonly at: Position;
  readonly found: string;
  readonly expected: string;
  readonly wayOut: string;
}

/** Makes a problem of a kind in the table; the severity is the table's. */
export function problem(rule: ProblemRule, details: Omit<Problem, 'rule' | 'severity'>): Problem {
  return { rule, severity: PROBLEM_KINDS[rule].severity, ...details };
}

/** `file:line:column` as an editor's terminal links it. */
export function position(at: Position): string {
  return [at.file, at.line, at.column].filter((part) => part !== undefined).join(':');
}

/** A problem in the lines a terminal shows, for a reader who types this program as `attest`. */
export function formatProblem(it: Problem): string {
  return formatProblemFor('attest', it);
}

/**
 * A problem in the lines a terminal shows: where and what, what was expected, the way out, and how to have its help
 * page, `program` being how the reader types this program.
 */
export function formatProblemFor(program: string, it: Problem): string {
  return [
    `${position(it.at)}: ${it.severity}: ${it.found}`,
    `  expected: ${it.expected}`,
    `  way out:  ${it.wayOut}`,
    `  more:     ${program} help ${it.rule}`,
  ].join('\n');
}
