import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasAddress, type Report } from '../../src/core/model/report.ts';
import { isKept } from '../../src/core/model/segment.ts';
import { shownText as shownWords } from '../../src/core/text/shown-text.ts';
import { attribute, elementsOf, textOf } from '../../src/site/html/walk-tree.ts';
import { readArchive } from '../../src/store/read-archive.ts';
import { type BuiltSite, builtSite } from './built-site.ts';
import { byId, filesOf, readPage, type SitePage, select, shownText } from './site-pages.ts';
import { EMBARGOED_WORDS, WITHDRAWN_WORDS } from './versions-archive.ts';

let site: BuiltSite;
let reports: readonly Report[];

beforeAll(async () => {
  site = await builtSite('versions');
  reports = (await readArchive(site.archive)).input?.reports ?? [];
});

function reportIn(
  state: Report['state'],
  kind: string | undefined = state === 'withdrawn' ? 'safety' : undefined,
): Report {
  const report = reports.find((it) => it.state === state && it.withdrawn?.kind === kind);
  if (!report) throw new Error(`expected a report that is ${state}`);
  return report;
}

function pageOf(id: string, version?: number): Promise<SitePage> {
  return readPage(site.folder, `r/${id}/${version === undefined ? '' : `v${version}/`}index.html`);
}

describe('a revised report', () => {
  test('says which version it is, and leads to the others and to what changed', async () => {
    const { id } = reportIn('corrected');
    const page = await pageOf(id);
    const text = page.elements.map((it) => shownText(it)).join(' ');
    expect(text).toContain('version 3 of 3');
    const links = select(page, 'a').map((it) => attribute(it, 'href'));
    for (const version of [1, 2]) {
      expect(links).toContain(`/kept/r/${id}/v${version}/`);
      expect(links).toContain(`/kept/r/${id}/v${version}/#changes`);
    }
  });

  test('each earlier version shows the text as it stood, under the same ids, with a notice', async () => {
    const { id, earlier = [] } = reportIn('corrected');
    expect(earlier.map(({ version }) => version)).toEqual([1, 2]);
    for (const { version, text, segments } of earlier) {
      const page = await pageOf(id, version);
      for (const segment of segments.filter(isKept))
        expect(textOf(byId(page, segment.id))).toBe(shownWords(text, segment));
      expect(shownText(select(page, 'div', 'notice')[0] ?? byId(page, 'text'))).toContain(
        `This is version ${version}.`,
      );
      expect(await readFile(join(site.folder, `r/${id}/v${version}/original.txt`), 'utf8')).toBe(text);
    }
  });

  test('what changed is told in words and signs, not in colour alone', async () => {
    const { id } = reportIn('corrected');
    const page = await pageOf(id, 1);
    expect(select(page, 'del').map(shownText)).toEqual(['−taken out: Nine−', '−taken out: It rained in the evening.−']);
    expect(select(page, 'ins').map(shownText)).toEqual(['+put in: A new paragraph stands here.+', '+put in: Eleven+']);
    const moved = await pageOf(id, 2);
    expect([select(moved, 'del'), select(moved, 'ins')]).toEqual([[], []]);
  });

  test('a paragraph that is gone keeps its anchor, which says when and why and leads to its words', async () => {
    const { id, gone = [] } = reportIn('corrected');
    expect(gone).toHaveLength(1);
    const page = await pageOf(id);
    for (const it of gone) {
      const stone = byId(page, it.id);
      expect(shownText(stone)).toMatch(/taken out after version 1, on 23 November 2026: the publisher corrected it/);
      expect(page.html).toContain(`href="/kept/r/${id}/v1/#${it.id}"`);
    }
  });

  test('earlier versions are in no sitemap, no search index and no list', async () => {
    const files = await filesOf(site.folder);
    const sitemaps = await Promise.all(
      files.filter((it) => /sitemap.*\.xml$/.test(it)).map((it) => readFile(join(site.folder, it), 'utf8')),
    );
    expect(sitemaps.join()).toContain(`/r/${reportIn('corrected').id}/`);
    expect(sitemaps.join()).not.toMatch(/\/v\d+\//);
    const reports = files.filter((it) => /^search\/reports\/\d+\.pack$/.test(it));
    const indexed = await Promise.all(
      reports.map(async (it) => gunzipSync(await readFile(join(site.folder, it))).toString('utf8')),
    );
    expect(indexed.join()).toContain('Eleven people');
    expect(indexed.join()).not.toContain('Nine people');
  });
});

describe('a withdrawn report', () => {
  test('has its page and those of its versions, with every anchor that was ever published', async () => {
    const report = reportIn('withdrawn');
    const ids = new Set(
      [report, ...(report.earlier ?? [])].flatMap((it) => it.segments.filter(isKept)).map(({ id }) => id),
    );
    expect(ids.size).toBeGreaterThan(3);
    const page = await pageOf(report.id);
    for (const id of ids) expect(shownText(byId(page, id))).toMatch(/^A paragraph stood here\./);
    const first = await pageOf(report.id, 1);
    for (const { id } of report.earlier?.[0]?.segments.filter(isKept) ?? []) byId(first, id);
  });

  test('says why, when, in which role, and what can still be cited; and is not to be indexed', async () => {
    const report = reportIn('withdrawn');
    const page = await pageOf(report.id);
    const text = shownText(byId(page, 'text'));
    for (const words of ['to protect somebody', '24 November 2026', 'the editor', `/kept/r/${report.id}/`, 'Town News'])
      expect(text).toContain(words);
    expect(text).toContain(report.original.sha256);
    const robots = select(page, 'meta').filter((it) => attribute(it, 'name') === 'robots');
    expect(robots.map((it) => attribute(it, 'content'))).toEqual(['noindex']);
  });

  test('not a word of it stands in any file, packed ones included', async () => {
    expect(await filesWith(WITHDRAWN_WORDS)).toEqual([]);
  });
});

describe('a duplicate', () => {
  test('lists each of its old paragraphs, with a link to the very words where they stand now', async () => {
    const [duplicate, kept] = [reportIn('withdrawn', 'duplicate'), reportIn('corrected')];
    const page = await pageOf(duplicate.id);
    const words = (report: Report, text: string) =>
      report.segments.find((it) => shownWords(report.text, it) === text)?.id ?? '';
    const same = 'Eleven people were killed, the mayor said.';
    const links = (id: string) => [...elementsOf(byId(page, id))].flatMap((it) => attribute(it, 'href') ?? []);
    const own = (id: string) => `/kept/r/${duplicate.id}/#${id}`;
    const [found, other] = [words(duplicate, same), words(duplicate, 'More follows on our site.')];
    expect(links(found)).toEqual([own(found), `/kept/r/${kept.id}/#${words(kept, same)}`]);
    expect(links(other)).toEqual([own(other)]);
    expect(page.html).toContain(`href="/kept/r/${kept.id}/"`);
  });
});

describe('a record that is no longer kept up', () => {
  test.each([
    ['places/bana-town', ['places/bana'], 'was merged into another'],
    ['places/two-villages', ['places/east-village', 'places/west-village'], 'was divided'],
    ['actors/news-of-town', ['actors/town-news'], 'has another address now'],
  ])('%s leads to %j, with every anchor that such a page has', async (path, targets, words) => {
    const page = await readPage(site.folder, `${path}/index.html`);
    expect(shownText(byId(page, 'text'))).toContain(words);
    for (const target of targets) expect(page.html).toContain(`href="/kept/${target}/"`);
    const like = await readPage(
      site.folder,
      path.startsWith('places') ? 'places/bana/index.html' : 'actors/rebels/index.html',
    );
    const main = byId(like, 'text');
    const anchors = [...elementsOf(main)].flatMap((it) => attribute(it, 'id') ?? []);
    for (const id of anchors.filter((it) => it !== 'text' && !/^preview-/.test(it))) byId(page, id);
  });

  test('is in no list', async () => {
    const list = await readPage(site.folder, 'places/index.html');
    expect(list.html).toContain('/places/bana/');
    expect(list.html).not.toContain('/places/bana-town/');
  });
});

test('not a word of a report under embargo stands in any file, nor is there one with its id', async () => {
  expect(await filesWith([...EMBARGOED_WORDS, reportIn('embargoed').id])).toEqual([]);
  const folders = await readdir(join(site.folder, 'r'));
  expect(folders).not.toContain(reportIn('embargoed').id);
});

test('words of reports on view are found that way', async () => {
  expect(await filesWith(['eleven'])).not.toEqual([]);
  expect(reports.filter(({ state }) => hasAddress(state))).toHaveLength(3);
});

async function filesWith(words: readonly string[]): Promise<string[]> {
  const files = await filesOf(site.folder);
  const found = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(join(site.folder, file));
      const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
      const text = (packed ? gunzipSync(bytes) : bytes).toString('latin1').toLowerCase();
      return words.some((word) => text.includes(word) || file.includes(word)) ? [file] : [];
    }),
  );
  return found.flat();
}
