import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SearchSource } from '../../core/views/search-source.ts';
import { writeSearch } from '../search/write-search.ts';

/**
 * Builds the search from what the door `search/source.json` wrote of the archive: where its words and names
 * stand, and the lists that the page narrows it by. While developing, that of the last build is not served: the search page says so.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'attest-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const source = await takeSource(join(out, 'search', 'source.json'));
        await writeSearch(source, out);
        logger.info(`${source.reports.length} reports in the search index`);
      },
    },
  };
}

/** Reads what the search is made from, and takes it out of the site: nothing on it asks for it. */
async function takeSource(file: string): Promise<SearchSource> {
  const source = JSON.parse(await readFile(file, 'utf8'));
  await rm(file);
  return source;
}
