import { parse } from 'parse5';
import { attribute, elementsOf, type Node, textOf } from '../html/walk-tree.ts';

/** What a built report page shows: all its words, the text of every element with an id, and of every quotation of cut text, in order. */
export interface PageTexts {
  /** All that its main part says, in texts and in attributes. */
  readonly all: string;
  readonly byId: ReadonlyMap<string, string>;
  readonly cut: readonly string[];
}

/** Reads the texts of a report page as a browser would give them. */
export function readPageTexts(html: string): PageTexts {
  const byId = new Map<string, string>();
  const cut: string[] = [];
  const document = parse(html);
  for (const element of elementsOf(document)) {
    const id = attribute(element, 'id');
    if (id !== undefined) byId.set(id, textOf(element));
    if (attribute(element, 'data-cut') !== undefined) cut.push(textOf(element));
  }
  return { all: allOf(document), byId, cut };
}

function allOf(document: Node): string {
  const main = [...elementsOf(document)].find(({ tagName }) => tagName === 'main') ?? document;
  const values = [...elementsOf(main)].flatMap(({ attrs }) => attrs.map(({ value }) => value));
  return [textOf(main), ...values].join('\n');
}
