import type { Span } from '../core/model/span.ts';
import { cutAtMarks } from '../core/text/pieces.ts';

/** Sets spans of an element's text off as `<mark>`, in pieces where they run across elements. Spans in order, apart. */
export function markSpans(target: HTMLElement, spans: readonly Span[]): void {
  const text = target.textContent;
  const walker = target.ownerDocument.createTreeWalker(target, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  let start = 0;
  for (const node of nodes) {
    const end = start + node.data.length;
    const pieces = cutAtMarks(text, { start, end }, spans);
    if (pieces.some((piece) => piece.mark))
      node.replaceWith(...pieces.map((it) => (it.mark ? marked(it.text) : it.text)));
    start = end;
  }
}

/** Takes every mark off the text of an element; it is then as it was. */
export function unmark(target: HTMLElement): void {
  for (const mark of target.querySelectorAll('mark')) {
    const { parentNode } = mark;
    mark.replaceWith(...mark.childNodes);
    parentNode?.normalize();
  }
}

function marked(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
