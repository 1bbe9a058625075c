import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFolder } from '../../src/preview/serve-folder.ts';
import { launchBrowser } from '../../tests/browser/launch-browser.ts';
import { runMeasured } from '../run-measured.ts';
import { type Engine, miniSearch, ourPage, plainPagefind } from './engines.ts';
import { writePlainIndex } from './plain-pagefind.ts';
import { KNOWN_QUERIES, type KnownQuery } from './queries.ts';
import { readBuilt, weigh } from './read-built.ts';
import { scoreRankings } from './score-ranking.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * `node bench/search/relevance.ts`: puts queries with known right paragraphs to the founding archive as it is built, and
 * to other engines over the same texts; prints how well each answers and how large its index is.
 */
async function relevance(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'attest-relevance-'));
  try {
    await runMeasured([join(PROJECT, 'src', 'cli.ts'), 'build', '--out', folder], { cwd: PROJECT });
    const reports = await readBuilt(folder);
    await writePlainIndex(reports, { folder: join(folder, 'plain'), variants: false });
    await writePlainIndex(reports, { folder: join(folder, 'variants'), variants: true });
    await inBrowser(folder, async (engines) => {
      engines.set('MiniSearch, fuzzy', miniSearch(reports));
      for (const [name, engine] of engines) console.log(await line(name, engine));
    });
    for (const name of ['plain', 'variants', 'pagefind']) {
      console.log(`${name.padEnd(10)} ${await weigh(join(folder, name, 'index'))} bytes of words`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function inBrowser(folder: string, run: (engines: Map<string, Engine>) => Promise<void>): Promise<void> {
  const launched = await launchBrowser();
  if ('reason' in launched) throw new Error(launched.reason);
  const served = await serveFolder({ folder, base: '/', port: 0 });
  const context = await launched.browser.newContext({ bypassCSP: true });
  const [ours, plain, variants] = [await context.newPage(), await context.newPage(), await context.newPage()];
  for (const page of [plain, variants]) await page.goto(`${served.url}about/`);
  await run(
    new Map([
      ['Attest', ourPage(ours, served.url)],
      ['Pagefind', plainPagefind(plain, `${served.url}plain/`)],
      ['Pagefind, all spellings indexed', plainPagefind(variants, `${served.url}variants/`)],
    ]),
  );
  await launched.browser.close();
  await served.close();
}

const KINDS = ['spelling', 'script', 'words', 'several words', 'phrase', 'slip'] as const;

/** Mean reciprocal rank and recall at 10: over all queries, then by what they try. */
async function line(name: string, engine: Engine): Promise<string> {
  const rankings: { tries: KnownQuery['tries']; right: readonly string[]; found: readonly string[] }[] = [];
  for (const { query, tries, right } of KNOWN_QUERIES) rankings.push({ tries, right, found: await engine(query) });
  const parts = [undefined, ...KINDS].map((kind) => {
    const own = rankings.filter(({ tries }) => kind === undefined || tries === kind);
    const { reciprocalRank, recall } = scoreRankings(own);
    return `${kind ?? 'all'} (${own.length}) ${reciprocalRank.toFixed(2)} ${recall.toFixed(2)}`;
  });
  return `${name.padEnd(32)} ${parts.join(' · ')}`;
}

await relevance();
