import { foundIn } from './found-in.ts';
import { markSpans } from './mark-spans.ts';

const KEY = 'attest-found';

/** Keeps, for the next page of this tab alone, which words were found on it: they are in no address and sent to no one. */
export function rememberFound(path: string, words: readonly string[]): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ path, words }));
  } catch {
    // Storage is forbidden: the page opens at its paragraph all the same.
  }
}

/** Marks the words in the paragraph the address names, if this page was opened from the search, and forgets them. */
export function markFound(page: Document): void {
  const words = takeFound(page.location.pathname);
  const target = words.length > 0 && page.getElementById(page.location.hash.slice(1));
  if (target) markSpans(target, foundIn(target.textContent, words));
}

function takeFound(path: string): readonly string[] {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    sessionStorage.removeItem(KEY);
    return kept.path === path && Array.isArray(kept.words) ? kept.words.map(String) : [];
  } catch {
    return [];
  }
}
