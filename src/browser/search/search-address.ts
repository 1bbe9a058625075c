import { keepPlace, placeInResults } from './keep-place.ts';
import { formatState, parseState, type SearchState } from './search-state.ts';

/**
 * The state in an address: in its query or, while it is handed over from another page, in its fragment, which no server
 * is told.
 */
export function stateOfAddress({ search, hash }: Pick<Location, 'search' | 'hash'>): SearchState {
  const handed = parseState(new URLSearchParams(hash.slice(1)));
  return formatState(handed) === '' ? parseState(new URLSearchParams(search)) : handed;
}

/** The query in an address as it stands there, which may be longer than what is read of it. */
export function writtenQuery({ search, hash }: Pick<Location, 'search' | 'hash'>): string {
  return new URLSearchParams(hash.slice(1)).get('q') ?? new URLSearchParams(search).get('q') ?? '';
}

/** Writes a state into the address of this page, as a new step of the reader's way or in place of the last. */
export function writeAddress(state: SearchState, how: 'push' | 'replace'): void {
  const search = formatState(state);
  const address = `${location.pathname}${search && `?${search}`}`;
  if (address === `${location.pathname}${location.search}${location.hash}`) return;
  const isSame = search === formatState(stateOfAddress(location));
  if (how === 'push') history.pushState(null, '', address);
  else keepPlace(isSame ? placeInResults() : undefined, address);
}

/**
 * Moves the state into the fragment of the address when the reader follows a link of this page, so that coming back does
 * not send it to the host, and keeps where the reader was; a page that the browser kept, or a reload, writes it into the
 * query again.
 */
export function leaveQuietly(page: Document): void {
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link || !leavesPage(event, new URL(link.href))) return;
    const search = formatState(stateOfAddress(location));
    if (search === '') return;
    const place = { shown: placeInResults()?.shown ?? 0, scrolled: scrollY, link: link.href };
    keepPlace(place, `${location.pathname}#${search}`);
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) writeAddress(stateOfAddress(location), 'replace');
  });
}

function leavesPage(event: MouseEvent, target: URL): boolean {
  const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.defaultPrevented;
  return !elsewhere && (target.origin !== location.origin || target.pathname !== location.pathname);
}
