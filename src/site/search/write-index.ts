import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { type PackedTable, packTable } from '../../core/search/passage-table.ts';
import { searchDocument } from '../../core/search/search-document.ts';
import type { SearchSource } from '../../core/views/search-source.ts';

/**
 * Writes Pagefind's index of the reports into a folder, one page a report, in their order, and gives where in it their
 * passages stand. Throws where Pagefind reports a fault.
 */
export async function writeIndex({ reports, language }: SearchSource, folder: string): Promise<PackedTable> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw failure(errors);
  for (const [number, report] of reports.entries()) {
    const added = await index.addHTMLFile({ url: pageOf(number), content: searchDocument(report, language) });
    if (added.errors.length > 0) throw failure(added.errors);
  }
  await writeFiles(index, folder);
  return reports.length === 0 ? packTable([]) : await readTable(folder, reports.length);
}

async function writeFiles(index: PagefindIndex, folder: string): Promise<void> {
  const written = await index.writeFiles({ outputPath: folder });
  await close();
  if (written.errors.length > 0) throw failure(written.errors);
}

/** The address of a report within the index, by which its fragment is known again. */
function pageOf(number: number): string {
  return `/${number}/`;
}

/** What is read of a fragment, Pagefind's file for one page: JSON behind a mark, compressed. */
interface Fragment {
  readonly url: string;
  readonly word_count: number;
  readonly anchors: readonly { readonly location: number }[];
}

async function readTable(folder: string, reports: number): Promise<PackedTable> {
  const fragments = join(folder, 'fragment');
  const found = new Map<string, { readonly name: string; readonly fragment: Fragment }>();
  for (const file of await readdir(fragments)) {
    const fragment = readFragment(await readFile(join(fragments, file)));
    found.set(fragment.url, { name: file.replace(/\.pf_fragment$/, ''), fragment });
  }
  return packTable(
    Array.from({ length: reports }, (_, number) => {
      const it = found.get(pageOf(number));
      if (!it) throw failure([`report ${number} is not in it`]);
      const { anchors, word_count } = it.fragment;
      return { fragment: it.name, starts: anchors.map(({ location }) => location), words: word_count };
    }),
  );
}

function readFragment(bytes: Uint8Array): Fragment {
  const text = gunzipSync(bytes).toString('utf8');
  return JSON.parse(text.slice(text.indexOf('{')));
}

function failure(faults: readonly string[]): Error {
  return new Error(`the search index could not be made: ${faults.join('; ')}`);
}
