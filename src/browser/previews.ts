import { type PreviewOpener, previewOpener } from './preview-opener.ts';

/**
 * Opens the preview of a marked name when it is pointed at, focused, or tapped; a second tap follows the link. It stays
 * while the pointer is on the name or on the preview itself; Escape closes it wherever the focus is (WCAG 1.4.13). A
 * preview is an ordinary part of the page: without this script the name is a plain link.
 */
export function enablePreviews(page: Document): void {
  if (!('showPopover' in HTMLElement.prototype)) return;
  const opener = previewOpener(page);
  followPointer(page, opener);
  followFocus(page, opener);
  followTaps(page, opener);
  page.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') opener.close();
  });
}

function followPointer(page: Document, opener: PreviewOpener): void {
  page.addEventListener('pointerover', ({ pointerType, target }) => {
    if (pointerType === 'touch') return;
    const mark = markAt(target);
    if (mark && opener.isOpenFor(mark)) opener.stay();
    else if (mark) opener.openLater(mark);
    else if (opener.holds(target)) opener.stay();
    else opener.closeLater();
  });
  page.documentElement.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') opener.closeLater();
  });
}

function followFocus(page: Document, opener: PreviewOpener): void {
  page.addEventListener('focusin', ({ target }) => {
    const mark = markAt(target);
    if (mark?.matches(':focus-visible')) opener.open(mark);
    else if (!mark && !opener.holds(target)) opener.close();
  });
}

function followTaps(page: Document, opener: PreviewOpener): void {
  page.addEventListener('click', (event) => {
    const mark = markAt(event.target);
    const tapped = event instanceof PointerEvent && event.pointerType === 'touch';
    if (mark && tapped && !opener.isOpenFor(mark)) {
      event.preventDefault();
      opener.open(mark);
    } else if (!mark && !opener.holds(event.target)) opener.close();
  });
}

function markAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  return target instanceof Element ? (target.closest<HTMLAnchorElement>('a[data-preview]') ?? undefined) : undefined;
}
