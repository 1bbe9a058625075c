import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { attribute, elementsOf } from '../../src/site/html/walk-tree.ts';
import { byId, readPage } from '../site/site-pages.ts';
import type { Site } from './broken-promises.ts';
import type { Promises } from './promised.ts';

/** A paragraph of a report that was merged into another, and where its place on its old page leads. */
export interface Lead {
  readonly from: string;
  /** Addresses on the site, its own among them. */
  readonly to: readonly string[];
  /** Where the register says that the very words stand in the report that is kept; none where they do not. */
  readonly words: readonly string[];
}

/**
 * Where every paragraph ever published of the reports that were withdrawn as duplicates leads on a built site, and where by
 * the register's digits it should (TRUST.md P7).
 */
export async function leadsOfMerged(archive: string, promises: Promises, site: Site): Promise<readonly Lead[]> {
  const withdrawn = [...promises.now.values()].filter(({ state }) => state === 'withdrawn');
  const leads = withdrawn.map(async ({ address }) => {
    const kept = await keptFor(archive, address);
    return kept === undefined ? [] : leadsOf({ report: address, kept }, promises, site);
  });
  return (await Promise.all(leads)).flat();
}

async function keptFor(archive: string, report: string): Promise<string | undefined> {
  const record = await readFile(join(archive, report.replace(/^r/, 'reports'), 'report.yaml'), 'utf8');
  const id = /^withdrawn:\n(?: {2}.*\n)* {2}of: "?([0-9a-z]{8})"?$/m.exec(record)?.[1];
  return id === undefined ? undefined : `r/${id}`;
}

async function leadsOf(
  { report, kept }: { readonly report: string; readonly kept: string },
  { now, told }: Promises,
  { folder, base }: Site,
): Promise<readonly Lead[]> {
  const page = await readPage(folder, `${report}/index.html`);
  const there = [...now.values()].filter(({ address, gone }) => address.startsWith(`${kept}#`) && !gone);
  const own = [...now.keys()].filter((address) => address.startsWith(`${report}#`));
  return own.map((from) => {
    const digits = told.flatMap(({ address, sha256 }) => (address === from && sha256 !== undefined ? [sha256] : []));
    const same = there.filter(({ sha256 }) => sha256 !== undefined && digits.includes(sha256));
    const place = byId(page, from.slice(from.indexOf('#') + 1));
    return {
      from: onSite(base, from),
      to: [...elementsOf(place)].flatMap((it) => attribute(it, 'href') ?? []),
      words: same.map(({ address }) => onSite(base, address)),
    };
  });
}

function onSite(base: string, address: string): string {
  return `${base}${address.replace('#', '/#')}`;
}
