/** The query that finds words exactly as they stand. Quotation marks within them would end it, and part nothing. */
export function exactQuery(words: string): string {
  return `"${words
    .replace(/["“”„«»]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()}"`;
}

/** The address that asks the archive something, for links of a page: in the fragment, which is sent to no server. */
export function queryAddress(page: Document, query: string): string {
  return searchAddress(page, new URLSearchParams({ q: query }).toString());
}

/** The address of a search, given as parameters; of this same page where it has no search box. */
export function searchAddress(page: Document, search: string): string {
  const box = page.querySelector<HTMLFormElement>('form[data-search-box]');
  return `${box ? new URL(box.action).pathname : ''}#${search}`;
}
