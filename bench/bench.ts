import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BenchResult } from './bench-result.ts';
import { EVERYWHERE } from './generate/invent-records.ts';
import { writeArchive } from './generate/write-archive.ts';
import { type FolderSize, measureFolder } from './measure-folder.ts';
import { writePlainSite } from './plain-site.ts';
import { growthTable, resultTable } from './print-tables.ts';
import { runMeasured } from './run-measured.ts';

const PROJECT = fileURLToPath(new URL('../', import.meta.url));

/**
 * `npm run bench -- --reports 500 --reports 2000`: writes invented archives of so many reports, builds each with the
 * command line, and plain Astro pages of the same number and size; prints what both took, and how that grows.
 */
async function bench(): Promise<void> {
  const { values } = parseArgs({ options: { reports: { type: 'string', multiple: true }, seed: { type: 'string' } } });
  const counts = (values.reports ?? ['500', '2000']).map(Number);
  if (!counts.every((it) => Number.isInteger(it) && it > 0)) throw new Error('--reports takes a whole number above 0');
  const results: BenchResult[] = [];
  for (const reports of counts.toSorted((a, b) => a - b)) {
    console.log(`${reports} reports …`);
    results.push(await measure(reports, Number(values.seed ?? '1')));
  }
  console.log(resultTable(results));
  if (results.length > 1) console.log(growthTable(results));
}

async function measure(reports: number, seed: number): Promise<BenchResult> {
  const folder = await mkdtemp(join(tmpdir(), 'attest-bench-'));
  try {
    const archive = join(folder, 'archive');
    const importSeconds = await writeArchive(archive, reports, seed);
    const out = join(folder, 'dist');
    const cli = join(PROJECT, 'src', 'cli.ts');
    const build = await runMeasured([cli, 'build', '--archive', archive, '--out', out], { cwd: PROJECT });
    const site = await measureFolder(out);
    const further = await readdir(join(out, 'places', EVERYWHERE.id, 'page')).catch(() => []);
    const plain = await buildPlain(join(folder, 'plain'), site);
    return { reports, importSeconds, build, site, ...plain, pagesOfOnePlace: further.length + 1 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function buildPlain(folder: string, { pages, pageBytes }: FolderSize) {
  const modules = join(PROJECT, 'node_modules');
  await writePlainSite(folder, { pages, bytes: pageBytes / pages, modules });
  const plain = await runMeasured([join(modules, 'astro', 'bin', 'astro.mjs'), 'build'], { cwd: folder });
  return { plain, plainSite: await measureFolder(join(folder, 'dist')) };
}

await bench();
