import { join } from 'node:path';
import { parse } from 'yaml';
import { type Problem, problem } from '../core/model/problem.ts';
import { faultOf, fileText } from './file-text.ts';
import { splitFrontMatter } from './front-matter.ts';
import { type LenientRecord, lenientRecord } from './lenient-record.ts';
import { listFolder } from './list-folder.ts';

/** The records of one folder by id, in order of their files, and the files that give none. */
export interface LenientFolder<Id> {
  readonly records: ReadonlyMap<Id, LenientRecord>;
  readonly problems: readonly Problem[];
}

/** Reads every `.md` file of `places/` or `actors/` as `lenientRecord` does; files of other kinds are passed over. */
export async function readLenientFolder<Id extends string>(
  dir: string,
  folder: 'places' | 'actors',
  parseId: (value: string) => Id | undefined,
): Promise<LenientFolder<Id>> {
  const records = new Map<Id, LenientRecord>();
  const problems: Problem[] = [];
  for (const name of await listFolder(join(dir, folder))) {
    if (!name.endsWith('.md')) continue;
    const id = parseId(name.slice(0, -'.md'.length));
    const read = id === undefined ? 'its name is no id' : await readLenientFile(join(dir, folder, name));
    if (id !== undefined && typeof read !== 'string') records.set(id, read);
    else if (typeof read === 'string') problems.push(unusable(`${folder}/${name}`, read));
  }
  return { records, problems };
}

/** The record of a file, or in words why there is none. */
async function readLenientFile(path: string): Promise<LenientRecord | string> {
  const read = await fileText(path);
  if ('fault' in read) return read.fault;
  const parts = splitFrontMatter(read.text);
  if (!parts) return 'it has no front matter';
  try {
    const result = lenientRecord.safeParse(parse(parts.yaml, { maxAliasCount: 20, logLevel: 'error' }));
    return result.success ? result.data : 'it gives no name';
  } catch (error) {
    return faultOf(error).split('\n', 1)[0] ?? '';
  }
}

function unusable(file: string, found: string): Problem {
  return problem('authority-record', {
    at: { file },
    found,
    expected: 'a file called ID.md whose front matter gives at least a name',
    wayOut: 'mend the file; it is read as if it were not there',
  });
}
