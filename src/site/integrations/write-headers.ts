import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { HEADERS, ORIGINAL_HEADERS } from '../content-security-policy.ts';

/** Writes `_headers`, which Netlify and Cloudflare Pages read, and which `attest preview` obeys. */
export function writeHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'attest-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), headersFile(base)),
    },
  };
}

function headersFile(base: string): string {
  const block = (path: string, headers: typeof HEADERS) =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${block(`${base}*`, HEADERS)}\n\n${block(`${base}r/:report/original.txt`, ORIGINAL_HEADERS)}\n`;
}
