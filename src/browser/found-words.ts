import { type FoundHits, parseFoundHits } from './found-hits.ts';

const KEY = 'attest-found';

/** Keeps, for the next page of this tab alone, what was found on it: it is in no address and sent to no one. */
export function rememberFound(path: string, hits: FoundHits): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ path, hits }));
  } catch {
    // Storage is forbidden: the page opens at its paragraph all the same.
  }
}

/**
 * What was found on this page, if it was opened from the search. It stays with this step of the reader's way, so that
 * going back and forth brings it again; a reload shows the page as it stands.
 */
export function foundHere(page: Document): FoundHits | undefined {
  const hits = takeFound(page.location.pathname) ?? (isReload() ? undefined : parseFoundHits(history.state?.found));
  if (hits) keepFound(hits);
  else if (history.state?.found) forgetFound();
  return hits;
}

/** Ties what was found to this step of the reader's way, whose address may have changed. */
export function keepFound(hits: FoundHits): void {
  history.replaceState({ found: hits }, '');
}

/** Takes what was found away from this step of the reader's way. */
export function forgetFound(): void {
  history.replaceState(null, '');
}

function takeFound(path: string): FoundHits | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    sessionStorage.removeItem(KEY);
    return kept.path === path ? parseFoundHits(kept.hits) : undefined;
  } catch {
    return undefined;
  }
}

function isReload(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  return visit instanceof PerformanceNavigationTiming && visit.type === 'reload';
}
