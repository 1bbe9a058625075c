import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readCitation } from '../../src/core/register/read-citation.ts';
import { type CitedPage, citedReport, citedVersion } from '../../src/core/views/cited-page.ts';
import { citedParagraph } from '../../src/core/views/cited-paragraph.ts';
import { cslItem } from '../../src/core/views/csl-item.ts';
import { numberSegments } from '../../src/core/views/number-segments.ts';
import { citationFile, referencesOf } from '../../src/export/citation/citation-forms.ts';
import { attribute, type Element, elementsOf } from '../../src/site/html/walk-tree.ts';
import { archiveReference } from '../../src/words/archive-reference.ts';
import { type BuiltSite, builtSite } from './built-site.ts';
import { readAddress, type SitePage, select, shownText } from './site-pages.ts';
import { truthOf } from './site-truth.ts';

/** An earlier version as its page should be cited, and the report as it is now. */
interface Case {
  readonly cited: CitedPage;
  readonly now: CitedPage;
  readonly numbers: ReadonlyMap<string, number>;
  readonly page: SitePage;
}

let site: BuiltSite;
let cases: readonly Case[];

beforeAll(async () => {
  site = await builtSite('versions');
  const { corpus } = await truthOf(site);
  const earlier = corpus.reports.flatMap((from) => (from.report.earlier ?? []).map((state) => ({ from, state })));
  cases = await Promise.all(
    earlier.map(async ({ from, state }) => {
      const cited = citedVersion(corpus, from.report, state);
      const page = await readAddress(site, cited.address);
      return { cited, now: citedReport(corpus, from), numbers: numberSegments(state.segments), page };
    }),
  );
  expect(cases.map(({ cited }) => cited.version)).toEqual([1, 2]);
});

test('the page of a version gives its references in four styles, and each names that version, its address and original', () => {
  for (const { cited, now, page } of cases) {
    const shown = styled(select(page, 'details').find((it) => attribute(it, 'data-url') === cited.permalink));
    expect(shown).toEqual(referencesOf(cited).map(({ text }) => text));
    expect(cited.permalink).toBe(`${now.permalink}v${cited.version}/`);
    for (const reference of shown) expect(reference).toContain(cited.permalink.replace('https://', ''));
    expect(readCitation(shown.at(-1) ?? '')).toMatchObject({ version: cited.version, sha256: cited.sha256 });
    expect(cited.sha256).not.toBe(now.sha256);
  }
});

test('no reference of a version, nor a form for its paragraphs, leads to the text that took its place', () => {
  for (const { cited, now, page } of cases) {
    const forms = page.html.slice(page.html.indexOf('<template'), page.html.indexOf('</template>'));
    expect(forms.split(cited.permalink).length).toBeGreaterThan(5);
    const said = [forms, ...select(page, 'p').map(shownText)].join('\n');
    expect(said).not.toMatch(new RegExp(`/r/${now.key}/(?!v${cited.version}/)`));
    expect(said).not.toContain(now.sha256);
  }
});

test('each numbered paragraph of a version is cited under its own address on that page', () => {
  for (const { cited, numbers, page } of cases) {
    const blocks = select(page, 'details').filter((it) => attribute(it, 'data-cite-id') !== undefined);
    expect(blocks.map((it) => attribute(it, 'data-cite-id'))).toEqual([...numbers.keys()]);
    for (const block of blocks) {
      const id = attribute(block, 'data-cite-id') ?? '';
      const item = cslItem(citedParagraph(cited, { id, number: String(numbers.get(id)) }));
      expect(shownText(block)).toContain(archiveReference(item));
      expect(item.URL).toBe(`${cited.permalink}#${id}`);
    }
  }
});

test('the files beside the page of a version are what it links to, and cite that version', async () => {
  for (const { cited, page } of cases) {
    const links = select(page, 'a').filter((it) => attribute(it, 'data-format') !== undefined);
    expect(links.map((it) => attribute(it, 'href'))).toEqual(cited.files.map(({ address }) => address));
    for (const { format, address } of cited.files) {
      const text = await fileAt(address);
      expect(text).toBe(citationFile(cited, format));
      expect(readCitation(text)).toMatchObject({ version: cited.version, sha256: cited.sha256 });
    }
  }
});

test('Zotero and other programs are told of the version, and where the report is now', async () => {
  for (const { cited, now, page } of cases) {
    const meta = new Map(select(page, 'meta').map((it) => [attribute(it, 'name'), attribute(it, 'content')]));
    expect(meta.get('citation_public_url')).toBe(cited.permalink);
    expect(meta.get('DC.coverage')).toBe(`version ${cited.version}; SHA-256 ${cited.sha256}`);
    expect(hrefs(page, 'cite-as')).toEqual([cited.permalink]);
    expect(hrefs(page, 'latest-version')).toEqual([now.permalink]);
    const record = JSON.parse(await fileAt(cited.linkedData));
    expect(record).toMatchObject({
      '@id': cited.permalink,
      creativeWorkStatus: 'superseded',
      exampleOfWork: now.permalink,
      version: cited.version,
    });
    expect(record.encoding).toMatchObject([{ version: cited.version, contentUrl: cited.original }]);
    expect(record.hasPart.every((it: { '@id': string }) => it['@id'].startsWith(`${cited.permalink}#`))).toBe(true);
  }
});

test('a withdrawn report is not cited by any version', async () => {
  const { corpus } = await truthOf(site);
  const versions = corpus.withdrawn.flatMap(({ id, versions: all }) =>
    all.slice(0, -1).map(({ version }) => corpus.addresses.version(id, version)),
  );
  expect(versions).not.toEqual([]);
  for (const address of versions) {
    const page = await readAddress(site, address);
    expect(select(page, 'details').filter((it) => attribute(it, 'data-cite') !== undefined)).toEqual([]);
    await expect(fileAt(`${address}cite.bib`)).rejects.toThrow('ENOENT');
  }
});

function styled(block: Element | undefined): readonly string[] {
  const all = block ? [...elementsOf(block)] : [];
  const shown = all.filter((it) => it.tagName === 'p' && attribute(it, 'class') === 'citation');
  return shown.map(shownText);
}

function hrefs(page: SitePage, rel: string): readonly (string | undefined)[] {
  return select(page, 'link')
    .filter((it) => attribute(it, 'rel') === rel)
    .map((it) => attribute(it, 'href'));
}

function fileAt(address: string): Promise<string> {
  return readFile(join(site.folder, address.slice(site.base.length)), 'utf8');
}
