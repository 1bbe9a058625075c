import { beforeAll, expect, test } from 'vitest';
import { withVisibleControls } from '../../src/core/text/scripts.ts';
import { attribute, type Element, textOf } from '../../src/site/html/walk-tree.ts';
import { type BuiltSite, builtSite } from './built-site.ts';
import { hostileTexts } from './hostile-archive.ts';
import { parsePage, readAddress, readPages, type SitePage, select } from './site-pages.ts';
import { type SiteTruth, truthOf } from './site-truth.ts';

let site: BuiltSite;
let truth: SiteTruth;
let pages: readonly SitePage[];
let texts: readonly string[];
/** What our templates are made of, learnt from the pages of the real archive. */
let vocabulary: ReadonlySet<string>;

beforeAll(async () => {
  site = await builtSite('hostile');
  truth = await truthOf(site);
  texts = await hostileTexts();
  pages = await readPages(site);
  const clean = [...(await readPages(await builtSite('root'))), ...(await readPages(await builtSite('empty')))];
  vocabulary = new Set([...clean.flatMap((page) => page.elements.flatMap(wordsOf)), ...ONLY_HERE]);
});

/** Parts of our templates that the real archive has no occasion for. */
const ONLY_HERE = ['span[data-code]'];

test('no text of the archive becomes an element or attribute of a page', () => {
  const strange = pages.flatMap((page) => strangersOf(page).map((it) => `${page.file}: ${it}`));
  expect(strange.slice(0, 20)).toEqual([]);
});

test('no page gains or loses structure: each has one head, body, main and footer, and they follow each other', () => {
  for (const page of pages) {
    const parts = page.elements.map((it) => it.tagName).filter((it) => SKELETON.includes(it));
    expect(parts, page.file).toEqual(SKELETON);
  }
});

const SKELETON = ['html', 'head', 'body', 'header', 'main', 'footer'];

test('every link leads into the site, by http to where a record says, or to a word of schema.org', () => {
  const links = pages.flatMap((page) => page.elements.flatMap((it) => attribute(it, 'href') ?? []));
  expect(
    links.filter(
      (it) => !/^(?:\/deep\/er\/|#|https:\/\/odd\.example\/|https:\/\/schema\.org\/[A-Z][A-Za-z]+$)/.test(it),
    ),
  ).toEqual([]);
});

test('every hostile text stands as text: as a title, as the name of a place and of an actor', async () => {
  expect(texts.length).toBeGreaterThan(100);
  for (const [index, text] of texts.entries()) {
    const place = select(await readAddress(site, `${site.base}places/place-${index}/`), 'h1')[0];
    const actor = select(await readAddress(site, `${site.base}actors/actor-${index}/`), 'h1')[0];
    expect(place && shown(textOf(place))).toContain(shown(text));
    expect(actor && shown(textOf(actor))).toContain(shown(`${text} group`));
  }
  const titles = await Promise.all(
    truth.published
      .filter((it) => it.suppliedTitle)
      .map(async ({ id, suppliedTitle }) => {
        const heading = select(await readAddress(site, `${site.base}r/${id}/`), 'h1')[0];
        return {
          want: `[${shown(withVisibleControls(suppliedTitle?.text ?? ''))}]`,
          got: heading && shown(textOf(heading)),
        };
      }),
  );
  expect(titles.length).toBeGreaterThan(100);
  expect(titles.filter(({ want, got }) => want !== got)).toEqual([]);
});

test('the same texts written into a page as markup are noticed, most of them', async () => {
  const page = await readAddress(site, `${site.base}about/`);
  const raw = texts.map((text) => parsePage('raw.html', page.html.replace('</main>', `${text}</main>`)));
  const noticed = raw.filter((it) => strangersOf(it).length > 0).length;
  const markup = texts.filter((it) => /<[a-z]/i.test(it)).length;
  expect(noticed / markup).toBeGreaterThan(0.7);
});

test('a hidden control is shown for what it is', async () => {
  const codes = pages.flatMap((page) => page.elements.flatMap((it) => attribute(it, 'data-code') ?? []));
  expect(new Set(codes)).toEqual(new Set([...codes, 'U+202E', 'U+2066', 'U+200B']));
});

function strangersOf(page: SitePage): string[] {
  return page.elements.flatMap(wordsOf).filter((it) => !vocabulary.has(it));
}

/** An element as words: its name, and its name with each of its attributes. */
function wordsOf({ tagName, attrs }: Element): string[] {
  return [tagName, ...attrs.map((it) => `${tagName}[${it.name}]`)];
}

/** White space as a heading shows it. */
function shown(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
