import { parse } from 'parse5';
import { attribute, elementsOf, textOf } from '../html/walk-tree.ts';

/** What a built report page shows: the text of every element with an id, and of every quotation of cut text, in order. */
export interface PageTexts {
  readonly byId: ReadonlyMap<string, string>;
  readonly cut: readonly string[];
}

/** Reads the texts of a report page as a browser would give them. */
export function readPageTexts(html: string): PageTexts {
  const byId = new Map<string, string>();
  const cut: string[] = [];
  for (const element of elementsOf(parse(html))) {
    const id = attribute(element, 'id');
    if (id !== undefined) byId.set(id, textOf(element));
    if (attribute(element, 'data-cut') !== undefined) cut.push(textOf(element));
  }
  return { byId, cut };
}
