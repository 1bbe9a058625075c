import { expect, onTestFinished, test } from 'vitest';
import { headersFor } from '../../src/preview/host-headers.ts';
import { hostRules } from '../../src/site/hosting/host-rules.ts';
import { builtSite } from '../site/built-site.ts';
import { filesOf } from '../site/site-pages.ts';
import { NGINX } from './nginx-server.ts';
import { OWN_PREVIEW } from './own-preview.ts';

/** Those of the hosts that can be told which headers to send. */
const TOLD = [OWN_PREVIEW, NGINX];

test.for(TOLD)('$name sends with every kind of file the headers that the build wrote down', async (host, { skip }) => {
  const site = await builtSite('base');
  const serving = await host.serve(site);
  if ('reason' in serving) return skip(serving.reason);
  onTestFinished(serving.close);
  const files = await filesOf(site.folder);
  const original = files.find((it) => it.endsWith('original.txt'));
  const styles = files.find((it) => it.startsWith('_astro/') && it.endsWith('.css'));
  const citations = files.filter((it) => it.startsWith('r/') && /\/cite\.\w+$/.test(it)).slice(0, 5);
  expect(citations).toHaveLength(5);
  for (const path of ['', 'chronology/', original, styles, ...citations]) {
    const { status, headers } = await fetch(`${serving.origin}${site.base}${path}`);
    expect(status, path).toBe(200);
    for (const [name, value] of headersFor(hostRules(site.base).headers, `${site.base}${path}`)) {
      expect(headers.get(name), `${path}: ${name}`).toBe(value);
    }
  }
});

test.for(TOLD)(
  '$name sends the policy with what is missing, and leads from the root to the site',
  async (host, { skip }) => {
    const site = await builtSite('base');
    const serving = await host.serve(site);
    if ('reason' in serving) return skip(serving.reason);
    onTestFinished(serving.close);
    const missing = await fetch(`${serving.origin}${site.base}nothing/here`);
    expect([missing.status, missing.headers.has('content-security-policy')]).toEqual([404, true]);
    expect((await fetch(serving.origin)).url).toBe(`${serving.origin}${site.base}`);
    for (const file of ['_headers', '_redirects', 'nginx.conf']) {
      expect((await fetch(`${serving.origin}${site.base}${file}`)).status, file).toBe(404);
    }
  },
);
