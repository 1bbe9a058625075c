import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packFacet } from '../../core/search/facet-file.ts';
import type { PackedTable } from '../../core/search/passage-table.ts';
import { listWords } from '../../core/search/word-list.ts';
import type { SearchSource } from '../../core/views/search-source.ts';

/** Writes what the search page fetches beside Pagefind's index: compressed JSON, which any host serves as it is. */
export async function writePacks(source: SearchSource, table: PackedTable, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const texts = source.reports.flatMap(({ passages }) => passages.map(({ text }) => text));
  const packs = new Map<string, unknown>([
    ['passages', table],
    ['records', source.records],
    ['words', listWords(texts)],
    ...source.facets.map((facet) => [facet.key, packFacet(facet)] as const),
  ]);
  for (const [name, value] of packs) {
    await writeFile(join(folder, `${name}.pack`), gzipSync(JSON.stringify(value), { level: 9 }));
  }
}
