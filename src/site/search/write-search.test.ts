import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unpackTable } from '../../core/search/passage-table.ts';
import { unpackReport } from '../../core/search/report-file.ts';
import { unpackBlock } from '../../core/search/word-block.ts';
import type { SearchSource } from '../../core/views/search-source.ts';
import { writeSearch } from './write-search.ts';

let site: string;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'attest-index-'));
});

afterEach(async () => {
  await rm(site, { recursive: true });
});

function sourceOf(texts: readonly string[], language = 'en'): SearchSource {
  const passages = texts.map((text, at) => [{ id: `p${at}`, number: 1, text, names: [], events: [] }]);
  const facts = { address: '/r/x/', title: 'A title', published: 'undated', edtf: null };
  return { language, reports: passages.map((its) => ({ ...facts, passages: its })), records: [], facets: [] };
}

async function packOf(name: string): Promise<Buffer> {
  return gunzipSync(await readFile(join(site, 'search', `${name}.pack`)));
}

/** All words of the index with the reports that have them. */
async function indexed(): Promise<string[]> {
  const { wordBlocks } = unpackTable(await packOf('passages'));
  const blocks = await Promise.all(wordBlocks.map(async (_, block) => unpackBlock(await packOf(`words/${block}`))));
  return blocks.flatMap((block) => [...block].map(([word, { passages }]) => `${word} ${[...passages].join(' ')}`));
}

const ODD = [
  ['nothing', ''],
  ['signs alone', '… — !!!'],
  ['brackets', '⟦⟧'],
  ['private characters', '\u{f0041}\ue000'],
  ['a zero character', '\u0000'],
  ['other control characters', '\u0001\u000b\f'],
  ['a lone mark of direction', '\u202e'],
  ['what has no width', '\u200b\u200d\ufeff'],
  ['half a character', '\ud800'],
  ['characters that are none', '\ufffe\uffff'],
  ['a line separator', '\u2028'],
  ['a picture', '😀'],
  ['a sign that its indexer keeps for itself', '___PAGEFIND_ANCHOR___'],
] as const;

describe('a report without a word for the index is in the search all the same', () => {
  test.each(ODD)('%s', async (_, text) => {
    await writeSearch(sourceOf(['Shells fell', text, 'Nobody spoke']), site);
    expect(unpackTable(await packOf('passages')).reports).toEqual([0, 1, 2].map((first) => ({ first, count: 1 })));
    const { passages } = unpackReport(JSON.parse((await packOf('reports/1')).toString()));
    expect(passages[0]?.text).toBe(text);
    expect(await indexed()).toEqual(expect.arrayContaining(['fell 0', 'nobody 2', 'shells 0', 'spoke 2']));
  });

  test('and so are all of them together, and an archive of nothing', async () => {
    await writeSearch(sourceOf(ODD.map(([, text]) => text)), site);
    expect(unpackTable(await packOf('passages')).reports).toHaveLength(ODD.length);
    await writeSearch(sourceOf([]), site);
    expect(unpackTable(await packOf('passages'))).toMatchObject({ reports: [], passages: 0, wordBlocks: [] });
  });
});

test.each(['en', 'ar', 'zh', 'ja', 'th', 'unheard'])(
  'words of the language “%s” are counted one by one',
  async (it) => {
    await writeSearch(sourceOf(['東京都知事 spoke of ประเทศไทย', 'air-strike <b> 3,000', 'half\ud800way'], it), site);
    expect(await indexed()).toEqual([
      '3,000 1',
      'air-strike 1',
      'b 1',
      'halfway 2',
      'of 0',
      'spoke 0',
      'ประเทศไทย 0',
      '東京都知事 0',
    ]);
  },
);

test('lists of numbers are compressed further than text would be', async () => {
  let chance = 1;
  const texts = Array.from({ length: 9000 }, () => {
    chance = (chance * 48271) % 2147483647;
    return chance % 3 === 0 ? 'Shells fell' : 'Nobody spoke';
  });
  await writeSearch(sourceOf(texts), site);
  const written = await readFile(join(site, 'search', 'words', '0.pack'));
  expect(written.length).toBeLessThan(gzipSync(gunzipSync(written)).length * 0.95);
});

test('nothing is written that no page of the site reads', async () => {
  await writeSearch(sourceOf(['Shells fell']), site);
  const names = await readdir(join(site, 'pagefind'));
  expect(names.filter((it) => /ui|highlight|fragment|^pagefind\.js$/.test(it))).toEqual([]);
  expect(names).toEqual(expect.arrayContaining(['index', 'pagefind-entry.json', 'pagefind-worker.js']));
});
