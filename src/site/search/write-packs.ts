import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import { facetFiles } from '../../core/search/facet-file.ts';
import type { IndexedWord } from '../../core/search/index-words.ts';
import { cutNaming, namingPassages, packNaming } from '../../core/search/name-block.ts';
import { packTable } from '../../core/search/passage-table.ts';
import { packReport } from '../../core/search/report-file.ts';
import { cutWords } from '../../core/search/word-block.ts';
import { wordFiles } from '../../core/search/word-files.ts';
import { packWords } from '../../core/search/word-list.ts';
import type { SearchSource } from '../../core/views/search-source.ts';

/** Writes what the search page fetches beside the dictionary: compressed files, which any host serves as they are. */
export async function writePacks(source: SearchSource, words: readonly IndexedWord[], folder: string): Promise<void> {
  const packs = packsOf(source, words);
  const made = new Map<string, Promise<unknown>>();
  const next = async () => {
    for (const [name, pack] of packs) {
      const file = join(folder, `${name}.pack`);
      const room = made.get(dirname(file)) ?? mkdir(dirname(file), { recursive: true });
      made.set(dirname(file), room);
      await room;
      await writeFile(file, await compressed(pack()));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}

/** How many files are compressed and written at the same time. */
const AT_ONCE = 16;

type Pack = readonly [name: string, pack: () => Uint8Array | string];

/** Every file by its name; each is packed when its turn comes, so that few are held at once. */
function* packsOf(source: SearchSource, words: readonly IndexedWord[]): Generator<Pack> {
  const { reports, records, facets } = source;
  const blocks = cutWords(words);
  const naming = cutNaming(namingPassages(reports, records.length));
  const sizes = { words: blocks.map(({ length }) => length), records: naming.map(({ length }) => length) };
  yield ['passages', () => packTable(reports, sizes)];
  yield ['records', () => JSON.stringify(records)];
  yield ['words', () => packWords(words)];
  for (const facet of facets) for (const [name, bytes] of facetFiles(facet)) yield [name, () => bytes];
  for (const [number, block] of naming.entries()) yield [`names/${number}`, () => packNaming(block)];
  const passages = reports.reduce((sum, report) => sum + report.passages.length, 0);
  yield* wordFiles(blocks, passages);
  for (const [number, report] of reports.entries()) {
    yield [`reports/${number}`, () => JSON.stringify(packReport(report))];
  }
}

/** Text as it is usual; numbers, of which few runs come again, also by how often each byte stands: the shorter is kept. */
async function compressed(pack: Uint8Array | string): Promise<Buffer> {
  const usual = await deflated(pack, { level: 6 });
  if (typeof pack === 'string') return usual;
  const counted = await deflated(pack, { level: 6, strategy: constants.Z_RLE });
  return counted.length < usual.length ? counted : usual;
}

const deflated = promisify(gzip);
