import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type BuiltSite, builtSite } from '../site/built-site.ts';
import { type CitedAddress, citedAddresses } from './cited-addresses.ts';
import { faultOf } from './follow-address.ts';
import { GITHUB_PAGES } from './github-pages.ts';
import type { Host } from './host.ts';
import { OWN_PREVIEW } from './own-preview.ts';
import { tryOn } from './try-on.ts';

describe('what would break a citation is noticed', () => {
  let site: BuiltSite;
  let cited: readonly CitedAddress[];
  /** All forms of the first two paragraphs, which are of one report. */
  let some: readonly CitedAddress[];

  beforeAll(async () => {
    site = await builtSite('root');
    cited = await citedAddresses(site);
    const ids = [...new Set(cited.map((it) => it.paragraph))].slice(0, 2);
    some = cited.filter((it) => ids.includes(it.paragraph));
  });

  test('a paragraph without its id', async () => {
    const [first] = some;
    const damaged = await damagedSite((html) => html.replace(`id="${first?.paragraph}"`, ''));
    const { faults } = await tried(OWN_PREVIEW, damaged, some);
    expect(faults).toHaveLength(some.length / 2);
    expect(faults[0]).toContain(`has no element with the id ${first?.paragraph}`);
  });

  test('two paragraphs that have changed their ids', async () => {
    const [one = '', other = ''] = [...new Set(some.map((it) => it.paragraph))];
    const damaged = await damagedSite((html) =>
      html.replace(`id="${one}"`, 'id="-"').replace(`id="${other}"`, `id="${one}"`).replace('id="-"', `id="${other}"`),
    );
    const { faults } = await tried(OWN_PREVIEW, damaged, some);
    expect(faults.filter((it) => it.includes('shows other words'))).toHaveLength(some.length);
  });

  test('a host that knows no final slash', async () => {
    const { faults } = await tried(
      hostThat('needs the slash', (path) => (path.endsWith('/') ? path : undefined)),
      site,
      some,
    );
    expect(faults).toContainEqual(expect.stringContaining('(without the final slash): '));
  });

  test('a host that shows the first page for everything', async () => {
    const { faults } = await tried(
      hostThat('shows one page', () => '/'),
      site,
      some,
    );
    expect(faults).toHaveLength(some.filter((it) => !it.capitals).length);
  });

  test('a page for missing pages that says nothing of capitals', async () => {
    const serving = await OWN_PREVIEW.serve(site);
    if ('reason' in serving) throw new Error(serving.reason);
    onTestFinished(serving.close);
    const faults = await Promise.all(some.map((it) => faultOf(serving.origin, it, 'another page')));
    expect(faults.filter((it) => it !== undefined)).toHaveLength(some.filter((it) => it.capitals).length);
  });

  test('folders that a host like GitHub Pages leaves out without .nojekyll', async () => {
    const script = /\/(_astro\/[^"]+\.js)/.exec(await readFile(join(site.folder, '404.html'), 'utf8'))?.[1];
    const statusOf = async (it: BuiltSite) => {
      const serving = await GITHUB_PAGES.serve(it);
      if ('reason' in serving) throw new Error(serving.reason);
      onTestFinished(serving.close);
      return (await fetch(`${serving.origin}${it.base}${script}`)).status;
    };
    expect(await statusOf(site)).toBe(200);
    const without = await damagedSite((html) => html);
    await rm(join(without.folder, '.nojekyll'));
    expect(await statusOf(without)).toBe(404);
  });

  /** A copy of the site in which the page of the first report has been changed. */
  async function damagedSite(change: (html: string) => string): Promise<BuiltSite> {
    const folder = await mkdtemp(join(tmpdir(), 'attest-damaged-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await cp(site.folder, folder, { recursive: true });
    const [report = ''] = /r\/[^/]+/.exec(some[0]?.address ?? '') ?? [];
    const page = join(folder, report, 'index.html');
    await writeFile(page, change(await readFile(page, 'utf8')));
    return { ...site, folder };
  }

  /** A host that serves the page a path is turned into, and nothing where it is turned into none. */
  function hostThat(name: string, turn: (path: string) => string | undefined): Host {
    return {
      name,
      showsNotFoundPage: false,
      serve: async ({ folder }) => {
        const server = createServer(async (request, response) => {
          const path = turn(new URL(request.url ?? '/', 'http://localhost').pathname) ?? '/nothing';
          const page = join(folder, decodeURIComponent(path), 'index.html');
          const text = await readFile(page, 'utf8').catch(() => undefined);
          response.writeHead(text === undefined ? 404 : 200).end(text);
        }).listen(0, '127.0.0.1');
        await once(server, 'listening');
        const address = server.address();
        if (address === null || typeof address === 'string') throw new Error('expected a port');
        return { origin: `http://127.0.0.1:${address.port}`, close: async () => void server.close() };
      },
    };
  }
});

/** As `tryOn`, of hosts that start everywhere. */
async function tried(
  host: Host,
  site: BuiltSite,
  cited: readonly CitedAddress[],
): Promise<{ faults: readonly string[] }> {
  const it = await tryOn(host, site, cited);
  if ('reason' in it) throw new Error(it.reason);
  return it;
}
