import { join } from 'node:path';
import type { Authority } from '../core/model/authority.ts';
import { type Problem, problem } from '../core/model/problem.ts';
import type { AuthorityFile } from './authority-file.ts';
import { listFolder } from './list-folder.ts';
import { failed, type Outcome } from './outcome.ts';

/** The records of one folder, their notes by `places/<id>` or `actors/<id>`, and what is wrong with the rest. */
export interface AuthorityFolder<Value> {
  readonly files: readonly AuthorityFile<Value>[];
  readonly notes: ReadonlyMap<string, string>;
  /** Every id that has a file, also of records that could not be read: what refers to them is not wrong. */
  readonly ids: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Reads every record of `places/` or `actors/`, in order of their ids. */
export async function readAuthorityFolder<Value extends Authority>(
  path: string,
  read: (file: string) => Promise<Outcome<AuthorityFile<Value>>>,
): Promise<AuthorityFolder<Value>> {
  const files: AuthorityFile<Value>[] = [];
  const problems: Problem[] = [];
  const names = await listFolder(path);
  for (const name of names) {
    const outcome = name.endsWith('.md') ? await read(join(path, name)) : { problems: [notRecord(path, name)] };
    if (failed(outcome)) problems.push(...outcome.problems);
    else files.push(outcome.value);
  }
  const notes = new Map(files.filter((it) => it.note !== '').map((it) => [it.file.slice(0, -'.md'.length), it.note]));
  const ids = new Set(names.map((name) => name.replace(/\.md$/, '')));
  return { files, notes, ids, problems };
}

function notRecord(path: string, name: string): Problem {
  const folder = path.endsWith('actors') ? 'actors' : 'places';
  return problem('authority-record', {
    at: { file: `${folder}/${name}` },
    found: 'it does not end in .md',
    expected: 'only records here, one Markdown file each',
    wayOut: 'rename it to end in .md, or move it out of the folder',
  });
}
