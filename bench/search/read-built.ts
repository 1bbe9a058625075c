import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { nameToken } from '../../src/core/search/name-token.ts';
import { readFacts, readIndexed } from '../../src/core/search/passage-text.ts';
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

interface Fragment {
  readonly meta: { readonly facts?: string };
  readonly anchors: readonly { readonly id: string; readonly text: string }[];
}

/** Reads the reports of a built site back from its search index, in the order of their addresses. */
export async function readBuilt(site: string): Promise<BuiltReport[]> {
  const records: readonly SearchRecord[] = JSON.parse(unzipped(await readFile(join(site, 'search', 'records.pack'))));
  const spellings = new Map(records.map((it, number) => [nameToken(number), [it.name, ...it.native, ...it.spellings]]));
  const folder = join(site, 'pagefind', 'fragment');
  const fragments = await Promise.all(
    (await readdir(folder)).map(async (file): Promise<Fragment> => {
      const text = unzipped(await readFile(join(folder, file)));
      return JSON.parse(text.slice(text.indexOf('{')));
    }),
  );
  const reports = fragments.map(({ meta, anchors }) => {
    const { address = '', title = '' } = readFacts(meta.facts) ?? {};
    const passages = anchors.map(({ id, text }) => {
      const { names, text: own } = readIndexed(text);
      return { id, text: own, spellings: [...names.keys()].flatMap((token) => spellings.get(token) ?? []) };
    });
    return { address, title, passages };
  });
  return reports.sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** How many bytes the files of a folder weigh, those of folders below it included. */
export async function weigh(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = files.filter((it) => it.isFile()).map(async (it) => (await stat(join(it.parentPath, it.name))).size);
  return (await Promise.all(sizes)).reduce((sum, it) => sum + it, 0);
}

function unzipped(bytes: Uint8Array): string {
  return gunzipSync(bytes).toString('utf8');
}
