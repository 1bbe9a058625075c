import { citeWords as englishCite } from '../words/cite.ts';
import { foundWords as englishFound } from '../words/found.ts';
import type { CiteWords, FoundWords } from '../words/words.ts';
import { inPageLanguage } from './page-language.ts';

/** The strings of citing in the language of the page. */
export const citeWords: CiteWords = await inPageLanguage<CiteWords>(englishCite, {
  ar: async () => (await import('../words/arabic/cite.ts')).arabicCite,
});

/** The strings of a report that was opened from the search in the language of the page. */
export const foundWords: FoundWords = await inPageLanguage<FoundWords>(englishFound, {
  ar: async () => (await import('../words/arabic/found.ts')).arabicFound,
});
