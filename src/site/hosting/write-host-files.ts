import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { hostFiles } from './host-files.ts';

/** Writes beside the pages what Netlify, Cloudflare Pages, nginx, GitHub Pages and `attest preview` need to be told. */
export function writeHostFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'attest-host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        for (const [name, text] of hostFiles(base)) await writeFile(new URL(name, dir), text);
      },
    },
  };
}
