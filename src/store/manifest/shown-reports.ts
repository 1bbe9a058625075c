import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { isOnView, REPORT_STATES } from '../../core/model/report.ts';
import { fileText } from '../file-text.ts';
import { listFolder } from '../list-folder.ts';

/** The reports of an archive whose records say that they are public; broken records say nothing. */
export async function shownReports(dir: string): Promise<ReadonlySet<string>> {
  const shown = new Set<string>();
  for (const id of await listFolder(join(dir, 'reports'))) {
    const state = await stateOf(join(dir, 'reports', id, 'report.yaml'));
    if (ON_VIEW.has(state ?? '')) shown.add(id);
  }
  return shown;
}

const ON_VIEW: ReadonlySet<string> = new Set(REPORT_STATES.filter(isOnView));

const stated = z.object({ state: z.string() });

/** The line `state: …` of a record is read as it stands; only one written otherwise is parsed whole, which is slow. */
async function stateOf(path: string): Promise<string | undefined> {
  const read = await fileText(path);
  if ('fault' in read) return undefined;
  const [, , plain] = /^state:[ \t]*(["']?)([a-z-]+)\1[ \t]*(?:#.*)?$/m.exec(read.text) ?? [];
  if (plain !== undefined) return plain;
  try {
    return stated.safeParse(parse(read.text, { maxAliasCount: 20 })).data?.state;
  } catch {
    return undefined;
  }
}
