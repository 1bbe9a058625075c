import { fold } from '../text/fold.ts';

/**
 * The form of a word under which the index has it too, where it would else be found only as it is written: transliterated
 * signs (`Qaʿida` → `qaida`) and Arabic letters that are written in several ways (`إدلب` → `ادلب`), without the article.
 * `undefined` for all other words.
 */
export function indexedForm(word: string): string | undefined {
  if (!SEVERAL_WAYS.test(word)) return undefined;
  const folded = fold(word).folded.replace(/[^\p{L}\p{N}]+/gu, '');
  const bare = ARTICLE.test(folded) && folded.length >= SHORTEST ? folded.slice(2) : folded;
  return bare === '' || bare === word ? undefined : bare;
}

/** The further forms of all words of a text, each once. */
export function indexedForms(text: string): string[] {
  return [...new Set((text.match(/\S+/gu) ?? []).flatMap((word) => indexedForm(word) ?? []))];
}

const SEVERAL_WAYS = /[\u02b9-\u02c1\u02c8\p{Script=Arabic}]/u;
const ARTICLE = /^ال/u;
const SHORTEST = 5;
