import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type PackedReport, unpackReport } from '../../src/core/search/report-file.ts';
import type { SearchRecord } from '../../src/core/views/search-source.ts';

/** A report as the index of a built site holds it. */
export interface BuiltReport {
  readonly address: string;
  readonly title: string;
  readonly passages: readonly BuiltPassage[];
}

export interface BuiltPassage {
  readonly id: string;
  readonly text: string;
  /** Every spelling of the places and actors named in it. */
  readonly spellings: readonly string[];
}

/** Reads the reports of a built site back from the files of its search, in the order of their addresses. */
export async function readBuilt(site: string): Promise<BuiltReport[]> {
  const search = join(site, 'search');
  const records = await readJson<readonly SearchRecord[]>(join(search, 'records.pack'));
  const spellings = records.map((it) => [it.name, ...it.native, ...it.spellings]);
  const files = await readdir(join(search, 'reports'));
  const reports = await Promise.all(
    files.map(async (file): Promise<BuiltReport> => {
      const { address, title, passages } = unpackReport(await readJson<PackedReport>(join(search, 'reports', file)));
      return {
        ...{ address, title },
        passages: passages.map(({ id, text, names }) => ({
          ...{ id, text },
          spellings: [...names.keys()].flatMap((record) => spellings[record] ?? []),
        })),
      };
    }),
  );
  return reports.sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** How many bytes the files of a folder weigh, those of folders below it included. */
export async function weigh(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = files.filter((it) => it.isFile()).map(async (it) => (await stat(join(it.parentPath, it.name))).size);
  return (await Promise.all(sizes)).reduce((sum, it) => sum + it, 0);
}

async function readJson<Value>(file: string): Promise<Value> {
  return JSON.parse(gunzipSync(await readFile(file)).toString('utf8'));
}
