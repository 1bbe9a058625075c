import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, builtSite, type SiteName } from '../site/built-site.ts';
import { HOSTS } from './all-hosts.ts';
import { type CitedAddress, citedAddresses, shareOf } from './cited-addresses.ts';
import { tryOn } from './try-on.ts';

/** How many addresses are tried on each host here; all of them are in the long tests. */
const SHARE = 60;

describe.each<SiteName>(['root', 'base'])('cited addresses of the site "%s"', (name) => {
  let site: BuiltSite;
  let cited: readonly CitedAddress[];

  beforeAll(async () => {
    site = await builtSite(name);
    cited = await citedAddresses(site);
  });

  test('are more than 200, and a share of them has every form', () => {
    expect(cited.length).toBeGreaterThan(200);
    const formsOf = (some: readonly CitedAddress[]) => new Set(some.map((it) => it.form));
    expect(formsOf(shareOf(cited, SHARE))).toEqual(formsOf(cited));
  });

  test.for(HOSTS)('reach their paragraphs on $name', async (host, { skip }) => {
    const tried = await tryOn(host, site, shareOf(cited, SHARE));
    if ('reason' in tried) return skip(tried.reason);
    expect(tried.faults).toEqual([]);
    expect(tried.count).toBeGreaterThan(SHARE / 2);
  });
});
