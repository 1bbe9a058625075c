import type { FoundHits } from './found-hits.ts';
import { element } from './search/element.ts';
import { searchAddress } from './search-link.ts';
import { foundWords } from './spoken-words.ts';

/** What leads through the passages found in a report. */
export interface FoundBar {
  readonly element: HTMLElement;
  /** Moves it behind a passage. */
  readonly putAfter: (passage: HTMLElement) => void;
  /** Says, to screen readers as well, at which passage of how many the reader stands; of none without a position. */
  readonly say: (position: number | undefined, all: number) => void;
}

/** What the reader asks of it. */
export interface FoundSteps {
  readonly step: (by: 1 | -1) => void;
  readonly clear: () => void;
}

/** How long a screen reader is left to the passage before it hears which one it is, in ms. */
const HEARD_AFTER = 100;

/** A bar with the place among what was found, steps to the passages before and after, and the ways out. Escape clears it. */
export function foundBar(page: Document, { passages, search, entry }: FoundHits, steps: FoundSteps): FoundBar {
  const place = element('p', { role: 'status' });
  const button = (name: string, press: () => void) => {
    const made = element('button', { type: 'button', class: 'plain-button' }, name);
    made.addEventListener('click', press);
    return made;
  };
  const ways = [button(foundWords.previous, () => steps.step(-1)), button(foundWords.next, () => steps.step(1))];
  const back = element('a', { href: searchAddress(page, search) }, foundWords.back);
  back.addEventListener('click', (event) => goBack(event, entry));
  const clear = button(foundWords.clear, steps.clear);
  const parts = [place, ...(passages.length > 1 ? ways : []), back, clear];
  const bar = element('section', { class: 'found-bar', 'aria-label': foundWords.label }, ...parts);
  clearOnEscape(page, bar, steps.clear);
  return {
    element: bar,
    putAfter: (passage) => moveAfter(bar, passage),
    say: (position, all) => {
      const words = foundWords.place(position === undefined ? undefined : position + 1, all);
      setTimeout(() => place.replaceChildren(words), HEARD_AFTER);
    },
  };
}

/** Goes back to the search page as it was left, where the browser can find it in the history of this tab. */
function goBack(event: MouseEvent, entry: string | undefined): void {
  const { metaKey, ctrlKey, shiftKey, altKey } = event;
  if (metaKey || ctrlKey || shiftKey || altKey || !('navigation' in globalThis)) return;
  const known = navigation.entries().find(({ key }) => key === entry);
  if (!known) return;
  event.preventDefault();
  navigation.traverseTo(known.key);
}

/** Moves an element as a whole, where the browser can: what it says is then heard as a change, not as something new. */
function moveAfter(bar: HTMLElement, passage: HTMLElement): void {
  const { parentElement, nextSibling } = passage;
  if (!parentElement || nextSibling === bar) return;
  if (bar.isConnected && 'moveBefore' in parentElement) parentElement.moveBefore(bar, nextSibling);
  else parentElement.insertBefore(bar, nextSibling);
}

/** Unless something that is open, or a field, has a use for it. Listens before these, which close by the same key. */
function clearOnEscape(page: Document, bar: HTMLElement, clear: () => void): void {
  const listen = ({ key, target }: KeyboardEvent) => {
    if (!bar.isConnected) page.removeEventListener('keydown', listen, true);
    else if (key === 'Escape' && !isWanted(page, target)) clear();
  };
  page.addEventListener('keydown', listen, true);
}

function isWanted(page: Document, target: EventTarget | null): boolean {
  if (target instanceof Element && target.matches('input, select, textarea')) return true;
  return page.querySelector('details.cite[open], :popover-open') !== null;
}
