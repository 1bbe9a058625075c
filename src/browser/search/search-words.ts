import { searchWords as english } from '../../words/search.ts';
import type { SearchWords } from '../../words/words.ts';
import { inPageLanguage } from '../page-language.ts';

/** The strings of the search page in the language of the page. */
export const searchWords: SearchWords = await inPageLanguage<SearchWords>(english, {
  ar: async (tag) => (await import('../../words/arabic/search.ts')).arabicSearch(tag),
});
