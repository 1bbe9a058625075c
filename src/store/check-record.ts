import type { z } from 'zod';
import { type Problem, problem } from '../core/model/problem.ts';
import { describeIssue } from './describe-issue.ts';
import { failed, type Outcome } from './outcome.ts';
import { parseYaml, type YamlSource, type YamlValue } from './parse-yaml.ts';

/** A record that fits its schema, and where its parts stand, for what is checked later. */
export interface CheckedRecord<Value> {
  readonly record: Value;
  readonly locate: YamlValue['locate'];
}

/** Parses a YAML text and checks it against a schema; everything that does not fit is listed, each with its position. */
export function checkRecord<Schema extends z.ZodType>(
  source: YamlSource,
  schema: Schema,
): Outcome<CheckedRecord<z.output<Schema>>> {
  const parsed = parseYaml(source);
  if (failed(parsed)) return parsed;
  const { value, locate } = parsed.value;
  const result = schema.safeParse(value);
  if (result.success) return { value: { record: result.data, locate } };
  const described = result.error.issues.flatMap((issue) => describeIssue(issue, value));
  return {
    problems: described.map(({ path, part, ...words }): Problem => {
      return problem(source.rule, { at: { file: source.file, ...locate(path, part) }, ...words });
    }),
  };
}
