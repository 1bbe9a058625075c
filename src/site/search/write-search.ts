import { join } from 'node:path';
import { indexWords } from '../../core/search/index-words.ts';
import type { SearchSource } from '../../core/views/search-source.ts';
import { writeDictionary } from './write-dictionary.ts';
import { writePacks } from './write-packs.ts';

/** Writes all that the search page of a site reads into the folders `pagefind` and `search` of the built site. */
export async function writeSearch(source: SearchSource, site: string): Promise<void> {
  const words = indexWords(source.reports);
  const list = words.map(({ word }) => word);
  const dictionary = writeDictionary(list, source.language, join(site, 'pagefind'));
  await Promise.all([dictionary, writePacks(source, words, join(site, 'search'))]);
}
