import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/**
 * Builds the search index from the finished pages. `addDirectory` reads files in one fixed order, so that two builds
 * give the same bytes. While developing, the index of the last build is not served: the search page says so.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'attest-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const { index, errors } = await createIndex({});
        if (!index) throw new Error(`the search index could not be made: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: out });
        const written = await index.writeFiles({ outputPath: `${out}pagefind` });
        await close();
        const faults = [...added.errors, ...written.errors];
        if (faults.length > 0) throw new Error(`the search index could not be made: ${faults.join('; ')}`);
        logger.info(`${added.page_count} pages in the search index`);
      },
    },
  };
}
