import type { DefaultTreeAdapterMap } from 'parse5';

export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

/** All nodes of a parsed page in the order of the document, templates included; no recursion, so depth costs no stack. */
export function* nodesOf(root: Node): Generator<Node> {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if ('content' in node) waiting.push(node.content);
    if ('childNodes' in node) waiting.push(...[...node.childNodes].reverse());
  }
}

/** All elements of a parsed page in the order of the document. */
export function* elementsOf(root: Node): Generator<Element> {
  for (const node of nodesOf(root)) if ('tagName' in node) yield node;
}

/** The value of an attribute, `undefined` where the element lacks it. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((it) => it.name === name)?.value;
}

/** The text of a node and all in it, as `textContent` gives it. */
export function textOf(root: Node): string {
  return [...nodesOf(root)].map((node) => (node.nodeName === '#text' && 'value' in node ? node.value : '')).join('');
}
