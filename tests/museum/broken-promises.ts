import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { attribute, type Element, elementsOf, textOf } from '../../src/site/html/walk-tree.ts';
import { readPage, type SitePage, select } from '../site/site-pages.ts';
import type { Promised, Promises } from './promised.ts';

/** Where a site was built, and the path it is published under. */
export interface Site {
  readonly folder: string;
  readonly base: string;
}

/**
 * What a built site fails to keep of what an archive has promised (TRUST.md P1), a line a fault: every address has its page;
 * every paragraph stands exactly once on the page of its report, and on that of each version, with the words that were
 * published, unless the register itself says that they were taken out or withdrawn: then with none of them.
 */
export async function brokenPromises(promises: Promises, site: Site): Promise<string[]> {
  const faults: string[] = [];
  for (const [report, addresses] of byReport(promises)) {
    if (report === undefined) for (const it of addresses) faults.push(...(await recordFaults(it, site)));
    else faults.push(...(await reportFaults(report, promises, site)));
  }
  return faults;
}

/** The addresses of each report; those that stand in none under `undefined`. */
function byReport({ now }: Promises): Map<string | undefined, Promised[]> {
  return Map.groupBy(now.values(), ({ address }) => (address.startsWith('r/') ? address.split('#')[0] : undefined));
}

/** Every page that a report promises: its own, and one for each version before that on view. */
async function reportFaults(report: string, promises: Promises, site: Site): Promise<string[]> {
  const told = promises.told.filter(({ address }) => address === report || address.startsWith(`${report}#`));
  const now = promises.now.get(report);
  if (now === undefined) return [`${report}: its paragraphs are in the register, it is not`];
  const states = told.filter(({ address }) => address === report);
  const versions = new Map(states.map((it) => [it.version, it.version === now.version ? now : it]));
  const faults = Array.from(versions.values(), (state) => {
    const ofIt = told.filter((it) => it.address !== report && it.version === state.version && !it.gone);
    if (state === now) return pageFaults(report, { now, lines: currentLines(promises, report), told }, site);
    return pageFaults(`${report}/v${state.version}`, { now: { ...state, state: now.state }, lines: ofIt, told }, site);
  });
  return (await Promise.all(faults)).flat();
}

/** All that the page of a report ever promised: what was taken out keeps its place on it. */
function currentLines({ now }: Promises, report: string): Promised[] {
  return [...now.values()].filter(({ address }) => address.startsWith(`${report}#`));
}

/** What one page of a report has to hold. */
interface Held {
  readonly now: Promised;
  readonly lines: readonly Promised[];
  readonly told: readonly Promised[];
}

async function pageFaults(path: string, held: Held, site: Site): Promise<string[]> {
  const page = await pageAt(site, path);
  if (!page) return [`${path}: no page`];
  const faults = held.lines.flatMap((it) =>
    paragraphFaults(it, held, page).map((fault) => `${path}#${idOf(it)}: ${fault}`),
  );
  return [...faults, ...(await originalFaults(path, held.now, site))];
}

function paragraphFaults(it: Promised, { now, told }: Held, page: SitePage): string[] {
  const [element, ...others] = page.elements.filter((each) => attribute(each, 'id') === idOf(it));
  if (element === undefined) return ['no element has this id'];
  if (others.length > 0) return [`${others.length + 1} elements have this id`];
  const shown = sha256(textOf(element));
  if (now.state === 'withdrawn') {
    const words = told.filter(({ address }) => address === it.address).map((each) => each.sha256);
    return words.includes(shown) ? ['withdrawn, and its words are there'] : [];
  }
  if (it.gone)
    return leadsTo(element, `/v${it.version}/#${idOf(it)}`) ? [] : ['taken out, and nothing leads to its words'];
  return it.sha256 === undefined || it.sha256 === shown ? [] : ['other words'];
}

/** The bytes of the original lie beside the page unless the words are withdrawn. */
async function originalFaults(path: string, { state, sha256: digits }: Promised, { folder }: Site): Promise<string[]> {
  const bytes = await readFile(join(folder, path, 'original.txt')).catch(() => undefined);
  if (state === 'withdrawn') return bytes === undefined ? [] : [`${path}: withdrawn, and its original is there`];
  if (digits === undefined) return [];
  return bytes !== undefined && sha256(bytes) === digits ? [] : [`${path}: its original is not there, or other bytes`];
}

/** Places and actors under the name they were published with; events with a way to a paragraph that told of them. */
async function recordFaults({ address, name, anchors }: Promised, site: Site): Promise<string[]> {
  const page = await pageAt(site, address);
  if (!page) return [`${address}: no page`];
  const [title] = select(page, 'h1');
  if (name !== undefined) return title && textOf(title).includes(name) ? [] : [`${address}: it is not called ${name}`];
  const paths = anchors?.map(({ paragraph }) => `${site.base}${paragraph.replace('#', '/#')}`) ?? [];
  return page.elements.some((it) => paths.includes(attribute(it, 'href') ?? ''))
    ? []
    : [`${address}: no way to its words`];
}

function pageAt({ folder }: Site, path: string): Promise<SitePage | undefined> {
  return readPage(folder, `${path}/index.html`).catch(() => undefined);
}

function leadsTo(element: Element, end: string): boolean {
  return [...elementsOf(element)].some((it) => attribute(it, 'href')?.endsWith(end));
}

function idOf({ address }: Promised): string {
  return address.slice(address.indexOf('#') + 1);
}

function sha256(words: string | Buffer): string {
  return createHash('sha256').update(words).digest('hex');
}
