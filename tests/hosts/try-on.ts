import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { BuiltSite } from '../site/built-site.ts';
import type { CitedAddress } from './cited-addresses.ts';
import { faultOf } from './follow-address.ts';
import type { Host } from './host.ts';

/** What came of following addresses on a host, or why it cannot be tried here. */
export type Tried = { readonly count: number; readonly faults: readonly string[] } | { readonly reason: string };

/**
 * Serves a site on a host for the length of a test and follows those of the addresses that the host is to answer: where it
 * shows no page for missing pages, none in capitals.
 */
export async function tryOn(host: Host, site: BuiltSite, cited: readonly CitedAddress[]): Promise<Tried> {
  const serving = await host.serve(site);
  if ('reason' in serving) return serving;
  onTestFinished(serving.close);
  const notFound = await readFile(join(site.folder, '404.html'), 'utf8');
  const answered = cited.filter((it) => host.showsNotFoundPage || !it.capitals);
  const faults: string[] = [];
  for (const it of answered) {
    const fault = await faultOf(serving.origin, it, notFound);
    if (fault !== undefined) faults.push(fault);
  }
  return { count: answered.length, faults };
}
