import { type FoundHits, parseFoundHits } from './found-hits.ts';

const CHANNEL = 'attest-found';

/** How long what was found waits for the tab that is to show it, and how long that tab waits for it, in ms. */
const OFFERED_FOR = 60_000;
const WAITS_FOR = 2000;

/**
 * Tells another tab of this browser what was found on the page with this path, once, when that tab asks for it: a link may
 * be opened there, and tabs share no storage of their own. It is said on a channel of this site and sent to no one.
 */
export function offerFound(path: string, hits: FoundHits): void {
  const channel = new BroadcastChannel(CHANNEL);
  const close = () => channel.close();
  channel.addEventListener('message', ({ data }) => {
    if (data !== path) return;
    channel.postMessage({ path, hits });
    close();
  });
  setTimeout(close, OFFERED_FOR);
}

/** What another tab of this browser offers for this page, if it was opened in a new tab just now. */
export function askForFound({ location }: Document, tell: (hits: FoundHits) => void): void {
  if (history.length > 1 || location.hash === '' || !('BroadcastChannel' in globalThis)) return;
  const channel = new BroadcastChannel(CHANNEL);
  const close = () => channel.close();
  channel.addEventListener('message', ({ data }) => {
    const hits = data?.path === location.pathname ? parseFoundHits(data.hits) : undefined;
    if (!hits) return;
    close();
    tell(hits);
  });
  channel.postMessage(location.pathname);
  setTimeout(close, WAITS_FOR);
}
