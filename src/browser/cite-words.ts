import { enableCopyButtons } from './copy-button.ts';
import { previewPosition } from './preview-position.ts';
import { element } from './search/element.ts';
import { queryAddress, wordsQuery } from './search-link.ts';
import { type SelectedWords, selectedWords } from './selected-words.ts';
import { citeWords } from './spoken-words.ts';
import { wordCitations } from './word-citations.ts';

/** How long a selection stays as it is before it is taken for one, in ms. */
const SETTLES_AFTER = 250;

/**
 * Offers to cite the words that a reader selects in a report, and to find them elsewhere in the archive: a small block at
 * their end, next in the order of the keyboard. It goes when the selection goes, unless its citations are open.
 */
export function enableWordCitations(page: Document): void {
  let offered: Offer | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    if (offered?.citations.open) return;
    offered?.element.remove();
    const selected = selectedWords(page.getSelection());
    offered = selected && offer(page, selected);
  };
  page.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = setTimeout(settle, SETTLES_AFTER);
  });
}

interface Offer {
  readonly element: HTMLElement;
  readonly citations: HTMLDetailsElement;
}

function offer(page: Document, selected: SelectedWords): Offer {
  const summary = element('summary', {}, citeWords.words.button);
  const citations = element('details', { class: 'cite cite-words', name: 'cite' }, summary);
  const find = element('a', { href: addressOf(page, selected) }, citeWords.words.find);
  const block = element('div', { class: 'on-words' }, citations, find);
  // Pressing it must not undo the selection.
  block.addEventListener('pointerdown', (event) => {
    if (event.target === summary || event.target === find) event.preventDefault();
  });
  citations.addEventListener(
    'toggle',
    () => {
      citations.append(panelOf(page, selected));
      placeAt(block, selected);
    },
    { once: true },
  );
  selected.passage.after(block);
  placeAt(block, selected);
  return { element: block, citations };
}

/** The search for the words. */
function addressOf(page: Document, { text, span, isName }: SelectedWords): string {
  return queryAddress(page, wordsQuery({ words: text.slice(span.start, span.end), isName }));
}

function panelOf(page: Document, selected: SelectedWords): HTMLElement {
  const entries = wordCitations(page, selected).map(({ label, text }) =>
    element(
      'div',
      {},
      element('dt', {}, label),
      element(
        'dd',
        {},
        element('p', { class: 'citation', dir: 'ltr' }, text),
        element(
          'button',
          { type: 'button', class: 'copy', 'data-copied': citeWords.copied, 'data-failed': citeWords.copyFailed },
          citeWords.copy,
        ),
      ),
    ),
  );
  const panel = element('div', { class: 'cite-panel' }, element('dl', { class: 'references' }, ...entries));
  enableCopyButtons(panel);
  return panel;
}

/** At the end of the words, and never over the edge of the window. */
function placeAt(block: HTMLElement, { passage, range }: SelectedWords): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const [first = range.getBoundingClientRect(), ...more] = range.getClientRects();
  const last = more.at(-1) ?? first;
  const { left, top } = previewPosition({
    first,
    last: { ...last.toJSON(), left: last.right, right: last.left },
    preview: block.getBoundingClientRect(),
    window: { width: clientWidth, height: clientHeight },
    rightToLeft: getComputedStyle(passage).direction === 'rtl',
  });
  const from = block.offsetParent?.getBoundingClientRect() ?? { left: 0, top: 0 };
  block.style.setProperty('left', `${left - from.left}px`);
  block.style.setProperty('top', `${top - from.top}px`);
}
