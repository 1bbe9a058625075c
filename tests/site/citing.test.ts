import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fetchStanding } from '../../src/commands/fetch-standing.ts';
import { CITATION_FORMATS } from '../../src/core/model/citation-form.ts';
import { readAddress } from '../../src/core/model/register-address.ts';
import { judgeCitation } from '../../src/core/register/judge-citation.ts';
import { standingOf } from '../../src/core/register/standing.ts';
import { type CitedPage, citedAuthority, citedReport } from '../../src/core/views/cited-page.ts';
import { citationFile, referencesOf } from '../../src/export/citation/citation-forms.ts';
import { attribute, textOf } from '../../src/site/html/walk-tree.ts';
import { failed } from '../../src/store/outcome.ts';
import { readRegister } from '../../src/store/register/read-register.ts';
import { type BuiltSite, builtSite } from './built-site.ts';
import { readPage, type SitePage, select } from './site-pages.ts';
import { truthOf } from './site-truth.ts';

describe.each(['root', 'base', 'hostile'] as const)('of the site "%s"', (name) => {
  let site: BuiltSite;
  let pages: readonly CitedPage[];

  beforeAll(async () => {
    site = await builtSite(name);
    const { corpus } = await truthOf(site);
    pages = [
      ...corpus.reports.map((it) => citedReport(corpus, it)),
      ...[...corpus.places, ...corpus.actors].map((it) => citedAuthority(corpus, it)),
    ];
    expect(pages.length).toBeGreaterThan(3);
  });

  test('every page shows its reference in four styles, as the archive writes it', async () => {
    for (const page of pages) {
      const shown = select(await pageOf(page), 'p').filter((it) => attribute(it, 'data-style') !== undefined);
      const written = referencesOf(page).map(({ text }) => text);
      expect(shown.slice(0, 4).map((it) => folded(textOf(it)))).toEqual(written.map(folded));
    }
  });

  test('every file beside a page is what the page links to, and says what it should', async () => {
    for (const page of pages) {
      const links = select(await pageOf(page), 'a').filter((it) => attribute(it, 'data-format') !== undefined);
      expect(links.map((it) => attribute(it, 'href'))).toEqual(page.files.map(({ address }) => address));
      for (const format of CITATION_FORMATS) expect(await fileOf(page, format)).toBe(citationFile(page, format));
    }
  });

  test('a program is told where to cite, what the page is, and where more is said of it', async () => {
    for (const page of pages) {
      const links = select(await pageOf(page), 'link');
      const to = (rel: string) => links.filter((it) => attribute(it, 'rel') === rel).map((it) => attribute(it, 'href'));
      expect(to('cite-as')).toEqual([page.permalink]);
      expect(to('type')).toContain(`https://schema.org/${page.kind}`);
      expect(to('describedby')).toEqual([page.linkedData, ...page.files.map(({ address }) => address)]);
      expect(to('item')).toEqual(page.original === undefined ? [] : [page.original]);
      const record = JSON.parse(await readFile(join(site.folder, page.linkedData.slice(site.base.length)), 'utf8'));
      expect(record['@id']).toBe(page.permalink);
    }
  });

  test('Zotero reads the title, the outlet, the day and the place in the archive', async () => {
    for (const page of pages) {
      const meta = await metaOf(page);
      expect(meta.get('citation_title')).toBe(page.title);
      expect(meta.get('citation_public_url')).toBe(page.permalink);
      expect(meta.get('DC.type')).toBe(page.own ? 'webpage' : 'newspaperArticle');
      expect(meta.get('DC.source')).toBe(page.own ? page.archive : (page.author ?? page.archive));
      if (page.sha256 !== undefined) expect(meta.get('DC.coverage')).toContain(page.sha256);
      const day = meta.get('citation_publication_date') ?? meta.get('DC.date');
      expect(day?.replaceAll('/', '-') ?? null).toBe(page.date?.value?.replaceAll('/', '-') ?? null);
    }
  });

  function pageOf({ address }: CitedPage): Promise<SitePage> {
    return readPage(site.folder, `${address.slice(site.base.length)}index.html`);
  }

  async function metaOf(page: CitedPage): Promise<Map<string, string>> {
    const all = select(await pageOf(page), 'meta');
    return new Map(all.map((it) => [attribute(it, 'name') ?? '', attribute(it, 'content') ?? '']));
  }

  async function fileOf({ files }: CitedPage, format: string): Promise<string> {
    const file = files.find((it) => it.format === format);
    return readFile(join(site.folder, file?.address.slice(site.base.length) ?? ''), 'utf8');
  }
});

test('the link to a source says what was kept of it, and when', async () => {
  const site = await builtSite('root');
  const { corpus } = await truthOf(site);
  const from = corpus.reports.find(({ report }) => report.url !== undefined);
  if (!from) throw new Error('expected a report with a source');
  const page = citedReport(corpus, from);
  const links = select(await readPage(site.folder, `${page.address.slice(1)}index.html`), 'a');
  const source = links.find((it) => attribute(it, 'href') === from.report.url);
  expect(source && attribute(source, 'data-versionurl')).toBe(page.original);
  expect(source && attribute(source, 'data-versiondate')).toBe(from.report.imported);
});

test('a site answers for every address ever published as the register of its archive does', async () => {
  const site = await builtSite('versions');
  const register = await readRegister(site.archive);
  if (failed(register)) throw new Error('expected a register that can be read');
  const states = new Set<string | undefined>();
  for (const address of register.value.published.keys()) {
    const parts = readAddress(address);
    if (!parts) throw new Error(`expected an address, got ${address}`);
    const citation = { address: parts };
    const answer = await fetchStanding(site.folder, parts);
    if ('fault' in answer) throw new Error(answer.fault);
    const told = standingOf(register.value, parts);
    expect([address, judgeCitation(citation, answer.standing)]).toEqual([address, judgeCitation(citation, told)]);
    states.add(told?.state);
  }
  expect([...states].sort()).toEqual(['altered', 'gone', 'public', 'withdrawn']);
});

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
