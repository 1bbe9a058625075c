import { basename } from 'node:path';
import type { z } from 'zod';
import { type Problem, problem } from '../core/model/problem.ts';
import { type CheckedRecord, checkRecord } from './check-record.ts';
import { fileText } from './file-text.ts';
import { splitFrontMatter } from './front-matter.ts';
import { failed, type Outcome } from './outcome.ts';
import { quoted } from './quoted.ts';

/** An authority record as its file holds it: the value, the editor's note in Markdown, and where its keys stand. */
export interface AuthorityFile<Value> {
  readonly value: Value;
  readonly note: string;
  /** Relative to the archive. */
  readonly file: string;
  readonly locate: CheckedRecord<unknown>['locate'];
}

/** Reads a Markdown file's front matter by a schema; the id is the file's name. */
export async function readAuthorityFile<Schema extends z.ZodType, Id>(
  path: string,
  folder: 'places' | 'actors',
  form: { readonly schema: Schema; readonly parseId: (value: string) => Id | undefined },
): Promise<Outcome<AuthorityFile<{ readonly id: Id; readonly record: z.output<Schema> }>>> {
  const name = basename(path);
  const file = `${folder}/${name}`;
  const id = form.parseId(name.replace(/\.md$/, ''));
  if (id === undefined) return { problems: [badName(file)] };
  const read = await fileText(path);
  if ('fault' in read) return { problems: [badFile(file, read.fault)] };
  const parts = splitFrontMatter(read.text);
  if (!parts) return { problems: [badFile(file, 'it has no front matter')] };
  const checked = checkRecord({ file, text: parts.yaml, firstLine: 2, rule: 'authority-record' }, form.schema);
  if (failed(checked)) return checked;
  const { record, locate } = checked.value;
  return { value: { value: { id, record }, note: parts.note, file, locate } };
}

function badName(file: string): Problem {
  return problem('authority-record', {
    at: { file },
    found: `${quoted(basename(file))} gives no id`,
    expected: 'a file name of small letters a-z, digits and single hyphens, then .md: "khan-sheikhoun.md"',
    wayOut: 'rename the file, and what refers to it',
  });
}

function badFile(file: string, found: string): Problem {
  return problem('authority-record', {
    at: { file, line: 1 },
    found,
    expected: 'a Markdown file in UTF-8 that begins with --- and the record, then ---, then a note if any',
    wayOut: 'give it at least: ---, name: …, kind: …, ---',
  });
}
