import type { z } from 'zod';
import { describeIssue } from './describe-issue.ts';
import { quoted } from './quoted.ts';

/** The value of a JSON text, `undefined` where it is none: no JSON text has that value. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value of a line of JSON Lines that fits a schema, or in words the first thing that is wrong with it. */
export function parseJsonLine<Value>(line: string, schema: z.ZodType<Value>): Value | string {
  const value = parseJson(line);
  if (value === undefined) return `${quoted(line)} is not JSON`;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues.flatMap((it) => describeIssue(it, value));
  return issue ? `${issue.found}, not ${issue.expected}` : 'it does not fit';
}
