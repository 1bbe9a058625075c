import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { titleOf } from '../../src/core/model/title.ts';
import { withVisibleControls } from '../../src/core/text/scripts.ts';
import { HEADER_POLICY } from '../../src/site/content-security-policy.ts';
import { type BuiltSite, builtSite } from './built-site.ts';
import { allNamed, readXml, type XmlElement } from './read-xml.ts';
import { filesOf, parsePage } from './site-pages.ts';
import { type SiteTruth, truthOf } from './site-truth.ts';

describe.each(['root', 'base', 'hostile', 'empty'] as const)('of the site "%s"', (name) => {
  let site: BuiltSite;
  let truth: SiteTruth;
  let origin: string;

  beforeAll(async () => {
    site = await builtSite(name);
    truth = await truthOf(site);
    origin = new URL(truth.input.info.address).origin;
  });

  test('the sitemap lists every page once, by its full address, and no other', async () => {
    const index = readXml(await fileOf('sitemap-index.xml'));
    const parts = locationsOf(index).map((it) => it.slice(`${origin}${site.base}`.length));
    const listed = await Promise.all(parts.map(async (part) => locationsOf(readXml(await fileOf(part)))));
    const pages = (await filesOf(site.folder)).filter((it) => /(?:^|\/)index\.html$/.test(it));
    const expected = pages.map((it) => `${origin}${site.base}${it.replace(/index\.html$/, '')}`);
    expect(listed.flat().sort()).toEqual(expected.sort());
  });

  test('robots.txt names the sitemap', async () => {
    expect(await fileOf('robots.txt')).toContain(`Sitemap: ${origin}${site.base}sitemap-index.xml`);
  });

  test('the feed holds the published reports, newest import first, with their titles as text', async () => {
    const feed = readXml(await fileOf('feed.xml'));
    const entries = allNamed(feed, 'entry');
    expect(entries).toHaveLength(Math.min(truth.published.length, 50));
    const days = entries.map((it) => textOf(it, 'updated'));
    expect(days).toEqual([...days].sort().reverse());
    for (const entry of entries) expect(shownTitle(entry)).toBe(expectedTitle(textOf(entry, 'id')));
  });

  test('the headers file sends the strict policy with every page and none of its rights with an original', async () => {
    const headers = await fileOf('_headers');
    const [pages = '', originals = ''] = headers.split('\n\n');
    expect(pages.split('\n')[0]).toBe(`${site.base}*`);
    expect(pages).toContain(`Content-Security-Policy: ${HEADER_POLICY}`);
    expect(pages).toContain('X-Content-Type-Options: nosniff');
    expect(originals.split('\n')[0]).toBe(`${site.base}r/:report/original.txt`);
    expect(originals).toContain('Content-Disposition: attachment');
  });

  function fileOf(path: string): Promise<string> {
    return readFile(join(site.folder, path), 'utf8');
  }

  function expectedTitle(permalink: string): string {
    const report = truth.published.find((it) => permalink === `${origin}${site.base}r/${it.id}/`);
    if (!report) throw new Error(`expected the permalink of a published report, got ${permalink}`);
    const { text, origin: how } = titleOf(report.text, report.segments, report.suppliedTitle?.text);
    const title = withVisibleControls(text);
    return folded(how === 'stated' ? title : `[${title}]`).replace(/\p{Cc}/gu, '\ufffd');
  }
});

test.each([
  ['an element that is not closed', '<a><b></a>'],
  ['a sign that must be written as an entity', '<a>this & that</a>'],
  ['two roots', '<a></a><b></b>'],
  ['an attribute without quotes', '<a b=c></a>'],
  ['a control character', '<a>\x07</a>'],
])('%s is not read as XML', (_, source) => {
  expect(() => readXml(source)).toThrow();
});

function locationsOf(element: XmlElement): string[] {
  return allNamed(element, 'loc').map((it) => it.text);
}

function textOf(element: XmlElement, name: string): string {
  return allNamed(element, name)[0]?.text ?? '';
}

/** A title as a feed reader shows it: `type="html"` is markup, so that what looks like a tag would be one. */
function shownTitle(entry: XmlElement): string {
  const [title] = allNamed(entry, 'title');
  if (title?.attributes.get('type') !== 'html') return folded(title?.text ?? '');
  const page = parsePage('', `<body>${title.text}`);
  return folded(page.elements.length === 3 ? visible(page.html) : `markup: ${title.text}`);
}

function visible(html: string): string {
  return html.replace('<body>', '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
