import { previewPosition } from './preview-position.ts';

/** Opens one preview at a time, at once or after a while. */
export interface PreviewOpener {
  readonly open: (mark: HTMLAnchorElement) => void;
  readonly close: () => void;
  readonly openLater: (mark: HTMLAnchorElement) => void;
  /** Not while the reader has come to the name by keyboard. */
  readonly closeLater: () => void;
  /** Leaves things as they are: what was to happen later does not. */
  readonly stay: () => void;
  readonly isOpenFor: (mark: HTMLAnchorElement) => boolean;
  /** Whether something lies in the open preview. */
  readonly holds: (target: EventTarget | null) => boolean;
}

/** How long the pointer rests on a name before its preview opens, and stays away before it closes, in ms. */
const OPEN_AFTER = 180;
const CLOSE_AFTER = 200;

/** The opener of a page, whose marks name their previews in `data-preview`. */
export function previewOpener(page: Document): PreviewOpener {
  let shown: { readonly mark: HTMLAnchorElement; readonly preview: HTMLElement } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stay = () => clearTimeout(timer);
  const later = (what: () => void, delay: number) => {
    stay();
    timer = setTimeout(what, delay);
  };
  const close = () => {
    stay();
    shown?.mark.removeAttribute('aria-expanded');
    shown?.preview.hidePopover();
    shown = undefined;
  };
  const open = (mark: HTMLAnchorElement) => {
    stay();
    const preview = page.getElementById(mark.dataset.preview ?? '');
    if (!preview || shown?.mark === mark) return;
    close();
    preview.showPopover();
    placeAt(mark, preview);
    mark.setAttribute('aria-expanded', 'true');
    shown = { mark, preview };
  };
  return {
    open,
    close,
    openLater: (mark) => later(() => open(mark), OPEN_AFTER),
    closeLater: () => later(() => !shown?.mark.matches(':focus-visible') && close(), CLOSE_AFTER),
    stay,
    isOpenFor: (mark) => shown?.mark === mark,
    holds: (target) => target instanceof Node && (shown?.preview.contains(target) ?? false),
  };
}

/** Puts a preview at its name, fixed to the page: it scrolls with the text. */
function placeAt(mark: HTMLElement, preview: HTMLElement): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const [first = mark.getBoundingClientRect(), ...more] = mark.getClientRects();
  const { left, top } = previewPosition({
    first,
    last: more.at(-1) ?? first,
    preview: preview.getBoundingClientRect(),
    window: { width: clientWidth, height: clientHeight },
    rightToLeft: getComputedStyle(mark).direction === 'rtl',
  });
  preview.style.setProperty('left', `${left + scrollX}px`);
  preview.style.setProperty('top', `${top + scrollY}px`);
}
