/**
 * Puts the search boxes in the place of the links that stand for them without script, and hands what is typed into one to
 * the search page in the fragment of its address, which is sent to no server; the page then puts it into the address
 * proper. The box has no name: were it sent by the browser itself, its words would not be.
 */
export function openSearchBoxes(page: Document): void {
  for (const form of page.querySelectorAll<HTMLFormElement>('form[data-search-box]')) {
    const box = form.querySelector('input');
    if (!box) continue;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      askElsewhere(new URL(form.action), box.value);
    });
    const link = form.parentElement?.querySelector<HTMLElement>('[data-without-script]');
    const holdsFocus = link !== null && link === page.activeElement;
    form.hidden = false;
    if (link) link.hidden = true;
    if (holdsFocus) box.focus();
  }
}

function askElsewhere({ pathname }: URL, query: string): void {
  const address = `${pathname}#${new URLSearchParams({ q: query })}`;
  if (pathname !== location.pathname) {
    location.assign(address);
    return;
  }
  // Words asked before stand in the address proper: they must go from it before it is asked for again.
  history.pushState(null, '', address);
  location.reload();
}
