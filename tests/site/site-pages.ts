import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parse } from 'parse5';
import { attribute, type Element, elementsOf, textOf } from '../../src/site/html/walk-tree.ts';
import type { BuiltSite } from './built-site.ts';

/** A built page as a browser would parse it. */
export interface SitePage {
  /** Path in the built folder, with `/`. */
  readonly file: string;
  readonly html: string;
  /** In the order of the document. */
  readonly elements: readonly Element[];
}

/** The paths of all files of a folder, in order. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => relative(folder, file).split(sep).join('/')).sort();
}

/** Reads and parses the page at a path of a built site. */
export async function readPage(folder: string, file: string): Promise<SitePage> {
  const html = await readFile(join(folder, file), 'utf8');
  return parsePage(file, html);
}

/** Parses a page. */
export function parsePage(file: string, html: string): SitePage {
  return { file, html, elements: [...elementsOf(parse(html))] };
}

/** Reads every page of a built site, in order of their paths. */
export async function readPages({ folder }: BuiltSite): Promise<SitePage[]> {
  const files = (await filesOf(folder)).filter((file) => file.endsWith('.html'));
  return Promise.all(files.map((file) => readPage(folder, file)));
}

/** The page at an address of the site: `/archive/about/`. */
export function readAddress({ folder, base }: BuiltSite, address: string): Promise<SitePage> {
  if (!address.startsWith(base)) throw new Error(`expected an address under ${base}, got ${address}`);
  return readPage(folder, `${address.slice(base.length)}index.html`);
}

/** Elements of a page by tag, and by class where one is given. */
export function select(page: SitePage, tag: string, className?: string): Element[] {
  return page.elements.filter((it) => it.tagName === tag && (className === undefined || hasClass(it, className)));
}

/** The element with an id, which a page has once. */
export function byId(page: SitePage, id: string): Element {
  const [found, ...more] = page.elements.filter((it) => attribute(it, 'id') === id);
  if (!found || more.length > 0) throw new Error(`${page.file}: expected #${id} once, got ${found ? 'more' : 'none'}`);
  return found;
}

/** The text of an element with its white space folded, as a reader sees it. */
export function shownText(element: Element): string {
  return textOf(element).replace(/\s+/gu, ' ').trim();
}

function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}
