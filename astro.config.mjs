import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { splitSite } from './src/core/views/addresses.ts';
import { lenientPreview } from './src/site/hosting/lenient-preview.ts';
import { writeHostFiles } from './src/site/hosting/write-host-files.ts';
import { checkLedger } from './src/site/integrations/check-ledger.ts';
import { checkLinks } from './src/site/integrations/check-links.ts';
import { checkRegister } from './src/site/integrations/check-register.ts';
import { searchIndex } from './src/site/integrations/search-index.ts';
import { remarkArchiveLinks } from './src/site/remark-archive-links.ts';
import { remarkForeignScripts } from './src/site/remark-foreign-scripts.ts';
import { targetResolver } from './src/site/resolve-target.ts';
import { readSettings } from './src/site/settings.ts';
import { unlistedPages } from './src/site/unlisted-pages.ts';

const settings = await readSettings(process.env);
const { origin, base } = splitSite(settings.info.address);
const isUnlisted = await unlistedPages(settings.archive);
const installed = (specifier) => fileURLToPath(import.meta.resolve(specifier));

export default defineConfig({
  site: origin,
  base,
  outDir: settings.out,
  trailingSlash: 'always',
  // No inline script or style anywhere: one strict policy serves every page.
  build: { inlineStylesheets: 'never', format: 'directory' },
  markdown: {
    syntaxHighlight: false,
    // Typographic quotes would alter what an editor quotes.
    processor: unified({
      remarkPlugins: [
        [remarkArchiveLinks, { resolve: targetResolver(settings) }],
        [remarkForeignScripts, { language: settings.info.language }],
      ],
      smartypants: false,
    }),
  },
  integrations: [
    mdx(),
    sitemap({ filter: (page) => !isUnlisted(page) }),
    lenientPreview(),
    writeHostFiles(),
    searchIndex(),
    checkLedger(settings.archive),
    checkRegister(settings.archive),
    checkLinks(),
  ],
  vite: {
    build: { assetsInlineLimit: 0 },
    // An archive may lie anywhere: what its MDX compiles to must still find Astro.
    resolve: { alias: { 'astro/jsx-runtime': installed('astro/jsx-runtime') } },
    server: { fs: { allow: ['.', settings.archive] } },
  },
  devToolbar: { enabled: false },
});
