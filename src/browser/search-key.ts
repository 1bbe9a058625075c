/** Lets `/` put the cursor into the page's search box, unless the reader is writing somewhere. */
export function enableSearchKey(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    const box =
      page.querySelector<HTMLInputElement>('main input[type="search"]') ??
      page.querySelector<HTMLInputElement>('.search-box input');
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}

/** Fields that take a `/`; a box to tick, for one, does not. */
const FIELDS = 'textarea, select, input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"])';

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(FIELDS));
}
