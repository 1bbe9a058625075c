import type { FoundHits } from '../found-hits.ts';
import { offerFound } from '../found-tabs.ts';
import { rememberFound } from '../found-words.ts';
import type { Passage } from './passages.ts';
import { stateOfAddress } from './search-address.ts';
import { formatState } from './search-state.ts';

/** Tells the page of a report, when it is opened from its result, what was found in it; nothing where nothing was. */
export function handOver(result: HTMLElement, found: () => readonly Passage[]): void {
  const hand = (event: MouseEvent, tell: (path: string, hits: FoundHits) => void) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const passages = link ? found() : [];
    if (link && passages.length > 0) tell(link.pathname, hitsOf(passages));
  };
  result.addEventListener('click', (event) => hand(event, staysHere(event) ? rememberFound : offerFound));
  // By the middle button, or from the menu of the other one.
  result.addEventListener('auxclick', (event) => hand(event, offerFound));
}

/** Whether a click opens the link in this tab; another tab shares no storage with it. */
function staysHere({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return !(metaKey || ctrlKey || shiftKey || altKey);
}

function hitsOf(passages: readonly Passage[]): FoundHits {
  return {
    passages: passages.map(({ address, places, words }) => ({ id: idOf(address), places, words })),
    search: formatState(stateOfAddress(location)),
    entry: 'navigation' in globalThis ? navigation.currentEntry?.key : undefined,
  };
}

function idOf(address: string): string {
  return address.slice(address.indexOf('#') + 1);
}
