import type { z } from 'zod';
import { didYouMean } from './nearest-word.ts';
import { quoted } from './quoted.ts';

/** One fault of a record in our words: where in the record, what was found, what was expected, the way out. */
export interface IssueWords {
  readonly path: readonly PropertyKey[];
  readonly part: 'key' | 'value';
  readonly found: string;
  readonly expected: string;
  readonly wayOut: string;
}

/**
 * Says in plain words what a schema found wrong with a value. A schema's own messages say what is expected; that of
 * an unknown key lists the known ones (`strictTable`).
 */
export function describeIssue(issue: z.core.$ZodIssue, record: unknown): readonly IssueWords[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(issue.path, key, issue.message));
  const found = valueAt(record, issue.path);
  const name = issue.path.map(String).join('.') || 'the record';
  const expected = expectedBy(issue);
  if (found === undefined || found === null) {
    const wayOut = `add "${name}"`;
    return [{ path: issue.path, part: 'value', found: `"${name}" is missing or empty`, expected, wayOut }];
  }
  return [
    { path: issue.path, part: 'value', found: `"${name}" is ${quoted(found)}`, expected, wayOut: mend(found, issue) },
  ];
}

function unknownKey(path: readonly PropertyKey[], key: string, known: string): IssueWords {
  return {
    path: [...path, key],
    part: 'key',
    found: `unknown key ${quoted(key)}`,
    expected: `one of: ${known}`,
    wayOut: didYouMean(key, known.split(', '), 'remove it'),
  };
}

const TYPES = new Map([
  ['string', 'a text'],
  ['array', 'a list'],
  ['object', 'keys with values'],
  ['record', 'keys with values'],
  ['boolean', 'true or false'],
  ['number', 'a number'],
]);

function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return TYPES.get(issue.expected) ?? issue.expected;
  if (issue.code === 'invalid_value') return `one of: ${issue.values.map(String).join(', ')}`;
  return issue.message;
}

function mend(found: unknown, issue: z.core.$ZodIssue): string {
  const unquoted = typeof found === 'number' || typeof found === 'boolean';
  if (issue.code === 'invalid_type' && issue.expected === 'string' && unquoted) return `put it in quotes: "${found}"`;
  if (issue.code === 'invalid_value' && typeof found === 'string') {
    return didYouMean(found, issue.values.map(String), 'choose one of these');
  }
  return 'correct the value';
}

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  let value = record;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
