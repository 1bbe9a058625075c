/** How long the pointer rests on a name before its preview opens, and stays away before it closes, in ms. */
const OPEN_AFTER = 180;
const CLOSE_AFTER = 160;

/**
 * Opens the preview of a marked name when it is pointed at, focused, or tapped; a second tap follows the link. Escape
 * closes it. A preview is an ordinary part of the page: without this script the name is a plain link.
 */
export function enablePreviews(page: Document): void {
  let open: { readonly mark: HTMLAnchorElement; readonly preview: HTMLElement } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    clearTimeout(timer);
    open?.mark.removeAttribute('aria-expanded');
    open?.preview.hidePopover();
    open = undefined;
  };
  const show = (mark: HTMLAnchorElement) => {
    clearTimeout(timer);
    if (open?.mark === mark) return;
    close();
    const preview = page.getElementById(mark.dataset.preview ?? '');
    if (!preview) return;
    preview.showPopover();
    place(preview, mark);
    mark.setAttribute('aria-expanded', 'true');
    open = { mark, preview };
  };
  const later = (what: () => void, delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(what, delay);
  };

  page.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    const mark = markAt(event.target);
    if (mark) later(() => show(mark), OPEN_AFTER);
    else if (open && !open.preview.contains(event.target as Node)) later(close, CLOSE_AFTER);
    else clearTimeout(timer);
  });
  page.addEventListener('focusin', ({ target }) => {
    const mark = markAt(target);
    if (mark?.matches(':focus-visible')) show(mark);
    else if (open && !open.preview.contains(target as Node)) close();
  });
  page.addEventListener('click', (event) => {
    const mark = markAt(event.target);
    const touched = event instanceof PointerEvent && event.pointerType === 'touch';
    if (mark && touched && open?.mark !== mark) {
      event.preventDefault();
      show(mark);
    } else if (open && !mark && !open.preview.contains(event.target as Node)) close();
  });
  page.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
}

function markAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  return target instanceof Element ? (target.closest<HTMLAnchorElement>('a[data-preview]') ?? undefined) : undefined;
}

/** Puts a preview below the last line of its name, or above where there is no room; always inside the window. */
function place(preview: HTMLElement, mark: HTMLElement): void {
  const name = [...mark.getClientRects()].at(-1) ?? mark.getBoundingClientRect();
  const { width, height } = preview.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = name.bottom + 8;
  const top = below + height > clientHeight && name.top - height - 8 > 0 ? name.top - height - 8 : below;
  const left = Math.max(16, Math.min(name.left, clientWidth - width - 16));
  preview.style.setProperty('inset-block-start', `${top + scrollY}px`);
  preview.style.setProperty('inset-inline-start', `${left + scrollX}px`);
}
