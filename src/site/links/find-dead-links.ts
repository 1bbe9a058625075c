import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type PageLinks, readPageLinks } from './read-page-links.ts';

/** Something wrong with a link or id of a built page. */
export interface LinkFault {
  /** The page's path in the built folder. */
  readonly page: string;
  readonly found: string;
  readonly expected: string;
}

/**
 * Checks every page of a built folder: each internal link reaches a file and, with a fragment, an id; no page repeats an
 * id; nothing but an `<a>` points to another host. Reads each page once.
 */
export async function findDeadLinks(folder: string, base: string): Promise<LinkFault[]> {
  const files = await listFiles(folder);
  const pages = new Map<string, PageLinks>();
  for (const file of files.filter((it) => it.endsWith('.html'))) {
    pages.set(file, readPageLinks(await readFile(join(folder, file), 'utf8')));
  }
  const site = {
    files: new Set(files),
    ids: new Map([...pages].map(([file, page]) => [file, new Set(page.ids)])),
    base,
  };
  return [...pages].flatMap(([file, page]) => [
    ...page.repeatedIds.map((id) => ({ page: file, found: `the id "${id}" stands twice`, expected: 'each id once' })),
    ...page.foreign.map((url) => ({
      page: file,
      found: `${url} would be fetched`,
      expected: 'nothing from another host',
    })),
    ...page.links.flatMap((link) => linkFault(link, file, site)),
  ]);
}

interface Site {
  readonly files: ReadonlySet<string>;
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  readonly base: string;
}

function linkFault(link: string, page: string, site: Site): LinkFault[] {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link)) return [];
  const here = site.base + (page === 'index.html' ? '' : page.replace(/index\.html$/, ''));
  const { pathname, hash } = new URL(link, `http://site${here}`);
  const target = fileOf(decodeURIComponent(pathname), site);
  if (target === undefined)
    return [{ page, found: `the link ${link} leads nowhere`, expected: `a page at ${pathname}` }];
  if (hash === '' || !target.endsWith('.html')) return [];
  const id = decodeURIComponent(hash.slice(1));
  if (site.ids.get(target)?.has(id)) return [];
  return [
    { page, found: `the link ${link} names an id that ${pathname} lacks`, expected: `an element with id="${id}"` },
  ];
}

function fileOf(pathname: string, { files, base }: Site): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = pathname.slice(base.length);
  return [path === '' || path.endsWith('/') ? `${path}index.html` : path].find((it) => files.has(it));
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
