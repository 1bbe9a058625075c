import { join } from 'node:path';
import { attribute, type Element, textOf } from '../../src/site/html/walk-tree.ts';
import type { BuiltSite } from '../site/built-site.ts';
import { readPage, select } from '../site/site-pages.ts';

/** The kinds of page there are; one page of each stands for all. */
export const TEMPLATES = [
  'home',
  'reports',
  'report',
  'places',
  'place',
  'actors',
  'actor',
  'chronology',
  'month',
  'figures',
  'search',
  'sources',
  'about',
  'missing',
] as const;

export type Template = (typeof TEMPLATES)[number];

/**
 * The path inside a site of the page that stands for a template: the first that the home page or the chronology links
 * to; for the search, the search for the first place of the home page.
 */
export async function pathOf(template: Template, built: BuiltSite): Promise<string> {
  const fixed = FIXED.get(template);
  if (fixed !== undefined) return fixed;
  if (template === 'search') return `search/?q=${encodeURIComponent(await firstPlace(built))}`;
  const [list, folder] = template === 'month' ? ['chronology', 'chronology'] : ['', FOLDERS.get(template) ?? template];
  const link = await firstLink(built, join(list, 'index.html'), folder);
  return (attribute(link, 'href') ?? '').slice(built.base.length);
}

/** The name of the place that the home page lists first. */
export async function firstPlace(built: BuiltSite): Promise<string> {
  return textOf(await firstLink(built, 'index.html', 'places')).trim();
}

const FIXED: ReadonlyMap<Template, string> = new Map([
  ['home', ''],
  ['reports', 'r/'],
  ['places', 'places/'],
  ['actors', 'actors/'],
  ['chronology', 'chronology/'],
  ['figures', 'claims/'],
  ['sources', 'sources/'],
  ['about', 'about/'],
  // Asked for by its own name: a browser complains of the status with which it is given elsewhere.
  ['missing', '404.html'],
]);

const FOLDERS: ReadonlyMap<Template, string> = new Map([
  ['report', 'r'],
  ['place', 'places'],
  ['actor', 'actors'],
]);

/** The first link of a page to one thing of a folder: not to the list itself, and to no part of a page. */
async function firstLink({ folder, base }: BuiltSite, file: string, section: string): Promise<Element> {
  const page = await readPage(folder, file);
  const start = `${base}${section}/`;
  const found = select(page, 'a').find((it) => {
    const address = attribute(it, 'href') ?? '';
    return address.startsWith(start) && address !== start && !address.includes('#');
  });
  if (!found) throw new Error(`${file}: expected a link to a page under ${start}, got none`);
  return found;
}
