import type { SearchSource } from '../../core/views/search-source.ts';
import { type SearchLabels, searchView } from '../../core/views/search-view.ts';
import { openArchive } from '../open-archive.ts';

/** What the search of this build's archive is made from. */
export async function searchSource(labels: SearchLabels): Promise<SearchSource> {
  return searchView(await openArchive(), labels);
}
