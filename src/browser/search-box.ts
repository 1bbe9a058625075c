/**
 * Hands what is typed into a search box to the search page in the fragment of its address, which is sent to no server;
 * the page then puts it into the address proper.
 */
export function keepQueriesLocal(page: Document): void {
  for (const form of page.querySelectorAll<HTMLFormElement>('form[data-search-box]')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const query = new FormData(form).get('q');
      const parameters = new URLSearchParams({ q: typeof query === 'string' ? query : '' });
      const target = new URL(form.action);
      const address = `${target.pathname}#${parameters}`;
      if (target.pathname !== location.pathname) return location.assign(address);
      // Words asked before stand in the address proper: they must go from it before it is asked for again.
      history.pushState(null, '', address);
      location.reload();
    });
  }
}
