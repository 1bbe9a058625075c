import { lowerCaseAddress } from '../../src/browser/lower-case-address.ts';
import { readPageTexts } from '../../src/site/ledger/page-texts.ts';
import type { CitedAddress } from './cited-addresses.ts';

/** Where a browser would arrive. */
interface Arrival {
  readonly url: URL;
  readonly status: number;
  readonly body: string;
}

/** More redirects than this are a loop. */
const MOST_STEPS = 5;

/**
 * What is wrong with where a reader arrives who follows a cited address on a host; `undefined` where the paragraph is
 * there with its words. Follows as a browser does: redirects keep the fragment, and on the site's page for missing pages
 * (`notFound`, its whole text) its script is run.
 */
export async function faultOf(origin: string, cited: CitedAddress, notFound: string): Promise<string | undefined> {
  const arrival = await follow(new URL(cited.address, origin), notFound);
  const fault = arrivalFault(arrival, cited);
  return fault && `${cited.address} (${cited.form}): ${fault}`;
}

async function follow(start: URL, notFound: string): Promise<Arrival> {
  let url = start;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const response = await fetch(url, { redirect: 'manual' });
    const arrival = { url, status: response.status, body: await response.text() };
    const next = nextAddress(arrival, response.headers.get('location'), notFound);
    if (next === undefined) return arrival;
    url = next;
  }
  throw new Error(`${start}: expected to arrive within ${MOST_STEPS} steps`);
}

function nextAddress({ url, status, body }: Arrival, location: string | null, notFound: string): URL | undefined {
  if (location !== null && status >= 300 && status < 400) {
    const next = new URL(location, url);
    if (next.hash === '') next.hash = url.hash;
    return next;
  }
  const lower = status === 404 && body === notFound ? lowerCaseAddress(url.href) : undefined;
  return lower === undefined ? undefined : new URL(lower);
}

const read = new Map<string, ReadonlyMap<string, string>>();

/** The texts of a page; the same page is parsed once. */
function textsOf(body: string): ReadonlyMap<string, string> {
  const texts = read.get(body) ?? readPageTexts(body).byId;
  read.set(body, texts);
  return texts;
}

function arrivalFault({ url, status, body }: Arrival, cited: CitedAddress): string | undefined {
  if (status !== 200) return `${url} is answered with ${status}`;
  const id = decodeURIComponent(url.hash.slice(1));
  if (id !== cited.paragraph) return `the fragment has become "${id}"`;
  const shown = textsOf(body).get(id);
  if (shown === undefined) return `${url} has no element with the id ${id}`;
  return shown === cited.words ? undefined : `${url} shows other words: ${shown.slice(0, 60)}`;
}
