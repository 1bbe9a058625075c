import { fold } from '../text/fold.ts';

/** A word of a query or name as spellings are compared by, and where it stands. */
export interface KeyWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text, folded: letters and digits alone, with the way back to the text. Apostrophes and transliteration
 * signs part no word (`Qaʿida` is one), hyphens and points do.
 */
export function keyWords(text: string): KeyWord[] {
  const { folded, starts, ends } = fold(text);
  return Array.from(folded.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: key, index }) => ({
    key,
    start: starts[index] ?? 0,
    end: ends[index + key.length - 1] ?? text.length,
  }));
}

/** Whom a word of a text is the possessive of, folded: `HTS's` → `hts`. `undefined` for any other, `Ra's` among them. */
export function ownerKey(text: string, { key, start, end }: KeyWord): string | undefined {
  return POSSESSIVE.test(text.slice(start, end)) ? key.slice(0, -1) : undefined;
}

/** Three letters or more before the ending: in fewer the apostrophe is likely a letter of the name. */
const POSSESSIVE = /[^'’]{3}['’]s$/iu;

/**
 * The forms under which some words, folded, are looked up as a name: without spaces and without articles, and, where that
 * is another, with them. `maarrat al numan` → `maarratnuman`, `maarratalnuman`.
 */
export function nameKeys(words: readonly string[]): string[] {
  const bare = words.filter((word) => !ARTICLES.has(word)).map(withoutArabicArticle);
  return [...new Set([bare.join(''), words.join('')])].filter((key) => key !== '');
}

/** Articles before Arabic names as Latin letters write them, the sun letters with them, and the English one. */
const ARTICLES: ReadonlySet<string> = new Set([
  ...['al', 'el', 'ul', 'ad', 'ed', 'an', 'en', 'ar', 'er', 'as', 'es', 'ash', 'esh', 'at', 'et', 'az', 'ez', 'ath'],
  'the',
]);

/** The shortest word that can be an article and a name in one. */
const SHORTEST = 5;

/** A folded word without the Arabic article that is written onto it. */
export function withoutArabicArticle(word: string): string {
  return word.startsWith('ال') && word.length >= SHORTEST ? word.slice(2) : word;
}
