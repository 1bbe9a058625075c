import { beforeAll, describe, expect, test } from 'vitest';
import { HOSTS } from '../hosts/all-hosts.ts';
import { type CitedAddress, citedAddresses } from '../hosts/cited-addresses.ts';
import { tryOn } from '../hosts/try-on.ts';
import { type BuiltSite, builtSite, type SiteName } from '../site/built-site.ts';

describe.each<SiteName>(['root', 'base', 'hostile'])('every cited address of the site "%s"', (name) => {
  let site: BuiltSite;
  let cited: readonly CitedAddress[];

  beforeAll(async () => {
    site = await builtSite(name);
    cited = await citedAddresses(site);
  });

  test.for(HOSTS)('reaches its paragraph on $name', async (host, { skip }) => {
    const tried = await tryOn(host, site, cited);
    if ('reason' in tried) return skip(tried.reason);
    expect(tried.faults).toEqual([]);
    expect(tried.count).toBeGreaterThan(200);
    console.log(`${name}: ${tried.count} addresses on ${host.name}`);
  });
});
