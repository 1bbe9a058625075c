import { withAccess } from './access-day.ts';
import { today } from './today.ts';

/**
 * Fills the day of reading into the references of a block that says how to cite when it is opened, and closes it with
 * Escape or by a press anywhere else. Without this script it is a part of the page that opens and closes.
 */
export function enableCitePanels(page: Document): void {
  for (const block of page.querySelectorAll<HTMLDetailsElement>('details[data-cite]')) fillAccess(block);
  page.addEventListener('click', ({ target }) => {
    for (const block of openBlocks(page)) if (!(target instanceof Node && block.contains(target))) block.open = false;
  });
  page.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') for (const block of openBlocks(page)) close(block);
  });
}

/** Writes the day of reading into the references of a block, each in the way of its style. */
export function fillAccess(block: HTMLElement): void {
  const { url = '' } = block.dataset;
  const changes = 'changes' in block.dataset;
  for (const reference of block.querySelectorAll<HTMLElement>('.citation[data-style]')) {
    const text = reference.textContent.trim();
    reference.textContent = withAccess(text, { style: reference.dataset.style ?? '', url, day: today(), changes });
  }
}

function openBlocks(page: Document): NodeListOf<HTMLDetailsElement> {
  return page.querySelectorAll('details.cite[open]');
}

/** The focus goes back to what opened it, if it was inside. */
function close(block: HTMLDetailsElement): void {
  if (block.contains(document.activeElement)) block.querySelector('summary')?.focus();
  block.open = false;
}
