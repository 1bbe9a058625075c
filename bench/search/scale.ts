import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeSearch } from '../../src/site/search/write-search.ts';
import { runMeasured } from '../run-measured.ts';
import { inventSource } from './invent-source.ts';
import { measurePage } from './measure-page.ts';
import { writePlainIndex } from './plain-pagefind.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * `node bench/search/scale.ts --reports 10000`: writes the search of an archive of so many invented reports, and plain
 * Pagefind over the same texts; then puts queries to it in a browser four times slowed, and prints seconds and
 * bytes. The other pages of the site are not built.
 */
async function scale(): Promise<void> {
  const { values } = parseArgs({ options: { reports: { type: 'string', default: '10000' } } });
  const folder = await mkdtemp(join(tmpdir(), 'attest-search-'));
  try {
    const source = inventSource(Number(values.reports), 1);
    console.log(`${source.reports.reduce((sum, { passages }) => sum + passages.length, 0)} paragraphs`);
    const plain = source.reports.map(({ address, title, passages }) => ({
      ...{ address, title },
      passages: passages.map(({ id, text }) => ({ id, text, spellings: [] })),
    }));
    await timed('plain Pagefind', () => writePlainIndex(plain, { folder: join(folder, 'plain'), variants: false }));
    const site = join(folder, 'site');
    await runMeasured([join(PROJECT, 'src', 'cli.ts'), 'build', '--out', site], { cwd: PROJECT });
    await emptySearch(site);
    await timed('index and lists', () => writeSearch(source, site));
    for (const line of await measurePage(site)) console.log(line);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Takes away what the search page of a site fetches: all but the page itself. */
async function emptySearch(site: string): Promise<void> {
  const parts = (await readdir(join(site, 'search'))).filter((name) => name !== 'index.html');
  const paths = [join(site, 'pagefind'), ...parts.map((name) => join(site, 'search', name))];
  for (const path of paths) await rm(path, { recursive: true });
}

async function timed<Value>(name: string, run: () => Promise<Value>): Promise<Value> {
  const start = performance.now();
  const value = await run();
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return value;
}

await scale();
