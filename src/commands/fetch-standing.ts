import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AddressParts } from '../core/model/register-address.ts';
import type { Standing } from '../core/register/standing.ts';
import { isMissing } from '../store/file-text.ts';
import { recordPath, siteStanding } from './site-standing.ts';

/** What a site says has become of an address, or why the site could not be asked. */
export type SiteAnswer = { readonly standing: Standing | undefined } | { readonly fault: string };

/** Asks a site, in a folder or at an http(s) address, what has become of an address. */
export async function fetchStanding(site: string, address: AddressParts): Promise<SiteAnswer> {
  const read = /^https?:\/\//i.test(site) ? await fetchText(site, address) : await readText(site, address);
  if ('fault' in read) return read;
  return { standing: read.text === undefined ? undefined : siteStanding(read.text, address) };
}

type SiteText = { readonly text: string | undefined } | { readonly fault: string };

/** How long a site may take to answer, in ms. */
const PATIENCE = 20_000;

async function fetchText(site: string, address: AddressParts): Promise<SiteText> {
  try {
    const url = new URL(recordPath(address), site.endsWith('/') ? site : `${site}/`);
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    if (response.status === 404 || response.status === 410) return { text: undefined };
    return response.ok ? { text: await response.text() } : { fault: `${url.href} answers ${response.status}` };
  } catch (error) {
    return { fault: `${site} cannot be reached: ${error instanceof Error ? error.message : String(error)}` };
  }
}

async function readText(folder: string, address: AddressParts): Promise<SiteText> {
  if (!existsSync(join(folder, 'index.html'))) return { fault: `there is no built site in ${folder}` };
  try {
    return { text: await readFile(join(folder, recordPath(address)), 'utf8') };
  } catch (error) {
    if (isMissing(error)) return { text: undefined };
    throw error;
  }
}
