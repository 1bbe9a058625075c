import { type FoundBar, foundBar } from './found-bar.ts';
import type { FoundHits } from './found-hits.ts';
import { foundIn } from './found-in.ts';
import { askForFound } from './found-tabs.ts';
import { forgetFound, foundHere, keepFound } from './found-words.ts';
import { markSpans, unmark } from './mark-spans.ts';

/**
 * On a report that was opened from the search: marks what was found, and leads from one passage of it to the next, until
 * the reader clears it away. Where the reader stands is in the address.
 */
export function enableFound(page: Document): void {
  const hits = foundHere(page);
  if (hits) leadThrough(page, hits);
  else
    askForFound(page, (offered) => {
      keepFound(offered);
      leadThrough(page, offered);
    });
}

function leadThrough(page: Document, hits: FoundHits): void {
  const passages = markFound(page, hits);
  if (passages.length === 0) return;
  const bar = foundBar(page, hits, {
    step: (by) => {
      const pressed = page.activeElement;
      goTo(passages[stepped(positionOf(page, passages), by, passages.length)], hits);
      follow(bar, page, passages);
      // A new address takes the focus away; whoever steps on wants to press again.
      if (pressed instanceof HTMLElement) pressed.focus({ preventScroll: true });
    },
    clear: () => {
      leave(bar, page, passages);
      forgetFound();
      removeEventListener('hashchange', onChange);
    },
  });
  const onChange = () => {
    keepFound(hits);
    follow(bar, page, passages);
  };
  addEventListener('hashchange', onChange);
  read(passages[positionOf(page, passages) ?? -1]);
  follow(bar, page, passages);
}

/** The passages in which something was found, in the order of the page; their words are marked. */
function markFound(page: Document, { passages }: FoundHits): HTMLElement[] {
  const found = passages.flatMap((it) => {
    const target = page.getElementById(it.id);
    if (target) markSpans(target, foundIn(target.textContent, it));
    return target ?? [];
  });
  return found.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}

/** Which of the passages the address names. */
function positionOf({ location }: Document, passages: readonly HTMLElement[]): number | undefined {
  const position = passages.findIndex((it) => it.id === location.hash.slice(1));
  return position < 0 ? undefined : position;
}

/** Forth from the last to the first, and back. */
function stepped(position: number | undefined, by: 1 | -1, all: number): number {
  if (position === undefined) return by > 0 ? 0 : all - 1;
  return (position + by + all) % all;
}

/** Shows a passage under its own address, in place of the last: going back leads to the search at once. */
function goTo(passage: HTMLElement | undefined, hits: FoundHits): void {
  location.replace(`#${passage?.id ?? ''}`);
  keepFound(hits);
}

/** The bar says where the reader stands, and is what the keyboard reaches after that passage. */
function follow(bar: FoundBar, page: Document, passages: readonly HTMLElement[]): void {
  const position = positionOf(page, passages);
  const passage = passages[position ?? 0];
  if (passage && (position !== undefined || !bar.element.isConnected)) bar.putAfter(passage);
  bar.say(position, passages.length);
}

/** Puts the focus on a passage as long as it is read there. */
function read(passage: HTMLElement | undefined): void {
  if (!passage) return;
  passage.tabIndex = -1;
  passage.addEventListener('blur', () => passage.removeAttribute('tabindex'), { once: true });
  passage.focus({ preventScroll: true });
}

function leave(bar: FoundBar, page: Document, passages: readonly HTMLElement[]): void {
  const hadFocus = bar.element.contains(page.activeElement);
  for (const passage of passages) unmark(passage);
  bar.element.remove();
  if (hadFocus) read(passages[positionOf(page, passages) ?? 0]);
}
