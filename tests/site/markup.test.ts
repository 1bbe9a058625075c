import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { META_POLICY } from '../../src/site/content-security-policy.ts';
import { attribute, type Element, textOf } from '../../src/site/html/walk-tree.ts';
import { builtSite } from './built-site.ts';
import { PROJECT } from './run-attest.ts';
import { parsePage, readPages, type SitePage, select } from './site-pages.ts';

/**
 * `.htmlvalidate.json` turns off `long-title`, as a report's title is its own and never shortened, and
 * `no-trailing-whitespace`, as so is the white space within its text; it relaxes `valid-id`, as a day's fragment may
 * hold a full stop (`d2019-04.126`), which HTML allows.
 */
const validator = new HtmlValidate(new FileSystemConfigLoader());

describe.each(['root', 'hostile', 'empty', 'versions'] as const)('every page of the site "%s"', (name) => {
  let pages: readonly SitePage[];

  beforeAll(async () => {
    pages = await readPages(await builtSite(name));
    expect(pages.length).toBeGreaterThan(5);
  });

  test('is valid HTML', async () => {
    const faults: string[] = [];
    for (const page of pages) faults.push(...(await faultsOf(page)));
    expect([...new Set(faults)].slice(0, 20)).toEqual([]);
  });

  test('says its encoding first and its policy next', () => {
    for (const page of pages) expect(headOf(page).slice(0, 2), page.file).toEqual(['charset=utf-8', META_POLICY]);
  });

  test('has no script or style of its own, inline, and no handler', () => {
    expect(pages.flatMap(inlineParts)).toEqual([]);
  });

  test('has one heading of the first rank, a title, a description and a language', () => {
    for (const page of pages) {
      expect(select(page, 'h1'), page.file).toHaveLength(1);
      expect(textOf(firstOf(page, 'title')).trim(), page.file).not.toBe('');
      expect(attribute(firstOf(page, 'html'), 'lang'), page.file).toMatch(/^[a-z]{2}/);
      const descriptions = select(page, 'meta').filter((it) => attribute(it, 'name') === 'description');
      expect(descriptions, page.file).toHaveLength(1);
    }
  });

  test('says of Arabic words in passages, quotations, names and notes that they are Arabic', () => {
    expect(pages.flatMap(unmarkedArabic).slice(0, 10)).toEqual([]);
  });
});

test.each([
  ['an inline script', '<script>alert(1)</script>'],
  ['an inline style', '<style>p { color: red }</style>'],
  ['a style attribute', '<p style="color: red">x</p>'],
  ['a handler', '<p onclick="alert(1)">x</p>'],
  ['an address that is a script', '<a href="javascript:alert(1)">x</a>'],
])('%s is noticed', (_, markup) => {
  expect(inlineParts(parsePage('x.html', `<!doctype html><title>x</title>${markup}`))).toHaveLength(1);
});

test('Arabic without its language is noticed', () => {
  const page = (markup: string) => parsePage('x.html', `<!doctype html><html lang="en"><title>x</title>${markup}`);
  expect(unmarkedArabic(page('<p class="passage">in خان شيخون</p>'))).toHaveLength(1);
  expect(unmarkedArabic(page('<p class="passage">in <bdi lang="ar" dir="rtl">خان شيخون</bdi></p>'))).toEqual([]);
});

test('a page with an unknown element and an unclosed one is not valid', async () => {
  expect(await faultsOf(parsePage('x.html', '<!DOCTYPE html><html><body><foo></p></body></html>'))).not.toEqual([]);
});

async function faultsOf(page: SitePage): Promise<string[]> {
  const report = await validator.validateString(page.html, join(PROJECT, page.file.replaceAll('/', '-')));
  const messages = report.results.flatMap((it) => it.messages).filter((it) => it.severity === 2);
  return messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${page.file} ${selector ?? ''})`);
}

/** What the first elements of the head say. */
function headOf(page: SitePage): (string | undefined)[] {
  const elements = firstOf(page, 'head').childNodes.filter((it): it is Element => 'attrs' in it);
  return elements.map((it) => {
    const charset = attribute(it, 'charset');
    return charset === undefined ? attribute(it, 'content') : `charset=${charset}`;
  });
}

function inlineParts({ file, elements }: SitePage): string[] {
  const found = elements.flatMap((element) => {
    const { tagName, attrs } = element;
    const inline = tagName === 'style' || (tagName === 'script' && attribute(element, 'src') === undefined);
    const bad = attrs.filter((it) => it.name === 'style' || it.name.startsWith('on') || isScriptAddress(it.value));
    return [...(inline ? [tagName] : []), ...bad.map((it) => `${tagName} ${it.name}`)];
  });
  return found.map((it) => `${file}: ${it}`);
}

/** As browsers read addresses: white space and control characters before the scheme and in it do not count. */
function isScriptAddress(value: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what browsers skip
  return /^(?:javascript|vbscript|data):/i.test(value.replace(/[\u0000-\u0020]/gu, ''));
}

/** Where running text stands. A title is one string, in the language of its report. */
const RUNNING = new Set(['passage', 'prose', 'native', 'note']);

/** Arabic that a screen reader would spell in another language. */
function unmarkedArabic({ file, elements }: SitePage): string[] {
  return elements.flatMap((element) => {
    const own = element.childNodes.map((it) => ('value' in it ? it.value : '')).join(' ');
    const around = ancestorsOf(element);
    if (!/\p{Script=Arabic}{2}/u.test(own) || !around.some(isRunning) || element.tagName === 'h1') return [];
    const lang = around.map((it) => attribute(it, 'lang')).find((it) => it !== undefined);
    return lang?.startsWith('ar') ? [] : [`${file}: <${element.tagName}> ${own.trim().slice(0, 60)}`];
  });
}

function isRunning(element: Element): boolean {
  const classes = (attribute(element, 'class') ?? '').split(' ');
  return element.tagName === 'blockquote' || classes.some((it) => RUNNING.has(it));
}

/** An element and all around it, innermost first. */
function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element['parentNode'] = element; at; at = 'parentNode' in at ? at.parentNode : null) {
    if ('attrs' in at) found.push(at);
  }
  return found;
}

function firstOf(page: SitePage, tag: string): Element {
  const [first] = select(page, tag);
  if (!first) throw new Error(`${page.file}: expected <${tag}>, got none`);
  return first;
}
