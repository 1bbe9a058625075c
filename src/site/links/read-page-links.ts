import { parse } from 'parse5';
import { attribute, type Element, elementsOf } from '../html/walk-tree.ts';

/** What a page links to and can be linked by. */
export interface PageLinks {
  readonly ids: readonly string[];
  readonly repeatedIds: readonly string[];
  /** `href` of every `<a>`, `<link>` and `<area>`, and every `src`, in the order they stand. */
  readonly links: readonly string[];
  /** Addresses on another host that a browser would fetch by itself. */
  readonly foreign: readonly string[];
}

const FETCHED_RELS = /\b(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/;
const FETCHING_ATTRIBUTES = new Set(['src', 'srcset', 'poster', 'data', 'background', 'ping', 'action', 'formaction']);

/** Reads the ids and links of a page with a parser, as a browser would. */
export function readPageLinks(html: string): PageLinks {
  const ids: string[] = [];
  const links: string[] = [];
  const foreign: string[] = [];
  for (const element of elementsOf(parse(html))) {
    for (const { name, value } of element.attrs) {
      if (name === 'id') ids.push(value);
      if (name === 'href' || name === 'src') links.push(value);
      if (fetches(element, name) && isForeign(value)) foreign.push(value);
    }
  }
  return { ids, links, foreign, repeatedIds: repeated(ids) };
}

function fetches(element: Element, name: string): boolean {
  if (FETCHING_ATTRIBUTES.has(name)) return true;
  if (name !== 'href') return false;
  if (element.tagName === 'link') return FETCHED_RELS.test(attribute(element, 'rel') ?? '');
  return element.tagName !== 'a' && element.tagName !== 'area';
}

function isForeign(value: string): boolean {
  return /(?:^|[\s,])(?:https?:)?\/\//i.test(value);
}

/** Ids that stand twice, letter case aside: a host or an editor's link may not keep it. */
function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => {
    const key = id.toLowerCase();
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}
