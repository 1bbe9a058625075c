import type { ArchiveInfo } from '../core/model/archive-info.ts';
import { splitSite } from '../core/views/addresses.ts';
import { isSiteAddress } from '../store/archive-schema.ts';
import { quoted } from '../store/quoted.ts';

/** The options that say where a site is published. */
export const siteArguments = {
  base: { type: 'string', valueHint: 'PATH', description: "path under which it is published (default: the address's)" },
  address: { type: 'string', valueHint: 'URL', description: "address of the site (default: the archive's)" },
} as const;

/** The address a site is built for and its base path, which begins and ends in a slash. */
export interface SiteAddress {
  readonly address: string;
  readonly base: string;
}

/** Works out the address of the site from the archive's and the options, or says what is wrong with an option. */
export function siteAddress(
  info: ArchiveInfo,
  options: { readonly base?: string; readonly address?: string },
): SiteAddress | { readonly fault: string } {
  const stated = options.address === undefined ? info.address : `${options.address.replace(/\/+$/, '')}/`;
  if (!isSiteAddress(stated)) return { fault: `--address takes an http(s) address, not ${quoted(options.address)}` };
  const { origin, base } = splitSite(stated);
  if (options.base === undefined) return { address: stated, base };
  const parts = options.base.split('/').filter((part) => part !== '');
  if (!parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part))) {
    return { fault: `--base takes a path such as /archive/, not ${quoted(options.base)}` };
  }
  const wanted = parts.length === 0 ? '/' : `/${parts.join('/')}/`;
  return { address: origin + wanted, base: wanted };
}
