import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFolder } from '../../src/preview/serve-folder.ts';
import { launchBrowser } from '../../tests/browser/launch-browser.ts';
import { runMeasured } from '../run-measured.ts';
import { CORPUS_QUERIES } from './corpus-queries.ts';
import { type Engine, miniSearch, ourPage, plainPagefind } from './engines.ts';
import { FOUNDING_QUERIES } from './founding-queries.ts';
import { type KnownQuery, TRIES } from './known-query.ts';
import { digestOf, openCorpus } from './open-corpus.ts';
import { writePlainIndex } from './plain-pagefind.ts';
import { type BuiltReport, readBuilt, weigh } from './read-built.ts';
import { scoreRankings } from './score-ranking.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * `node bench/search/relevance.ts`: puts queries with known right paragraphs to the founding archive and to one of the
 * development corpus, as they are built, and to other engines over the same texts; prints how well each answers and how
 * large its index is.
 */
async function relevance(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'attest-relevance-'));
  try {
    console.log('The founding archive: mean reciprocal rank, recall at 10');
    await compare(join(folder, 'founding'), join(PROJECT, 'content'), () => FOUNDING_QUERIES);
    const corpus = await openCorpus(folder);
    if ('reason' in corpus) return console.log(`\nThe development corpus: skipped, ${corpus.reason}`);
    console.log('\nThe development corpus: mean reciprocal rank, recall at 10');
    await compare(join(folder, 'corpus'), corpus.archive, queriesOfCorpus);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The queries of the corpus with the ids that its paragraphs were given; throws where one of them is not there. */
function queriesOfCorpus(reports: readonly BuiltReport[]): readonly KnownQuery[] {
  const passages = reports.flatMap((it) => it.passages);
  const ids = new Map(passages.map(({ id, text }) => [digestOf(text), id]));
  return CORPUS_QUERIES.map(({ query, tries, right }) => {
    const found = right.map((digest) => ids.get(digest));
    if (found.includes(undefined))
      throw new Error(`a right paragraph of “${query}” is not in the corpus as it was divided`);
    return { query, tries, right: found.filter((it) => it !== undefined) };
  });
}

/** Builds an archive, and puts to each engine the queries that suit it. */
async function compare(
  site: string,
  archive: string,
  queriesFor: (reports: readonly BuiltReport[]) => readonly KnownQuery[],
): Promise<void> {
  await runMeasured([join(PROJECT, 'src', 'cli.ts'), 'build', '--archive', archive, '--out', site], { cwd: PROJECT });
  const reports = await readBuilt(site);
  const queries = queriesFor(reports);
  await writePlainIndex(reports, { folder: join(site, 'plain'), variants: false });
  await writePlainIndex(reports, { folder: join(site, 'variants'), variants: true });
  await inBrowser(site, async (engines) => {
    engines.set('MiniSearch, fuzzy', miniSearch(reports));
    for (const [name, engine] of engines) console.log(await line(name, engine, queries));
  });
  for (const name of ['plain', 'variants', 'pagefind']) {
    console.log(`${name.padEnd(10)} ${await weigh(join(site, name, 'index'))} bytes of words`);
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

/** Over all queries, then by what they try. */
async function line(name: string, engine: Engine, queries: readonly KnownQuery[]): Promise<string> {
  const rankings: { tries: KnownQuery['tries']; right: readonly string[]; found: readonly string[] }[] = [];
  for (const { query, tries, right } of queries) rankings.push({ tries, right, found: await engine(query) });
  const parts = [undefined, ...TRIES].flatMap((kind) => {
    const own = rankings.filter(({ tries }) => kind === undefined || tries === kind);
    if (own.length === 0) return [];
    const { reciprocalRank, recall } = scoreRankings(own);
    return `${kind ?? 'all'} (${own.length}) ${reciprocalRank.toFixed(2)} ${recall.toFixed(2)}`;
  });
  return `${name.padEnd(32)} ${parts.join(' · ')}`;
}

await relevance();
