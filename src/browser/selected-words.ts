import type { Span } from '../core/model/span.ts';
import { wholeWords } from './whole-words.ts';

/** Words that a reader selected in one passage of a report. */
export interface SelectedWords {
  readonly passage: HTMLElement;
  readonly text: string;
  /** Where in the text they stand. */
  readonly span: Span;
  readonly range: Range;
  /** They are the linked name of a place or actor, all of it and no more. */
  readonly isName: boolean;
}

/** The words that are selected; `undefined` where none are, or where they stand in more than one passage. */
export function selectedWords(selection: Selection | null): SelectedWords | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const passage = passageAt(range.startContainer);
  if (!passage) return undefined;
  const last = passageAt(range.endContainer);
  if (last && last !== passage && offsetIn(last, range.endContainer, range.endOffset) > 0) return undefined;
  const text = passage.textContent;
  const start = offsetIn(passage, range.startContainer, range.startOffset);
  const end = last === passage ? offsetIn(passage, range.endContainer, range.endOffset) : text.length;
  const span = wholeWords(text, { start, end });
  return span && { passage, text, span, range, isName: isLinkedName(passage, span) };
}

function isLinkedName(passage: HTMLElement, { start, end }: Span): boolean {
  const names = passage.querySelectorAll('a.mark.place, a.mark.actor');
  return Array.from(names).some((name) => {
    const from = offsetIn(passage, name, 0);
    return from === start && from + name.textContent.length === end;
  });
}

function passageAt(node: Node): HTMLElement | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('.passage[id]') ?? undefined;
}

/** How many characters of an element's text stand before a point in it. */
function offsetIn(element: Element, node: Node, offset: number): number {
  const before = element.ownerDocument.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}
