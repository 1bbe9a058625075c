import { fold } from '../text/fold.ts';

/**
 * The form of a word under which the index has it too, where it would else be found only as it is written: transliterated
 * signs (`Qaʿida` → `qaida`), Arabic letters and digits that are written in several ways (`إدلب` → `ادلب`, `١٢٥` → `125`),
 * without the article and the letters that are written onto it (`والسوق` → `سوق`). `undefined` for all other words.
 */
export function indexedForm(word: string): string | undefined {
  if (!SEVERAL_WAYS.test(word)) return undefined;
  const folded = fold(word).folded.replace(/[^\p{L}\p{N}]+/gu, '');
  const rest = folded.replace(ARTICLE, '');
  const bare = rest.length >= SHORTEST ? rest : folded;
  return bare === '' || bare === word ? undefined : bare;
}

/** The further forms of all words of a text, each once. */
export function indexedForms(text: string): string[] {
  return [...new Set((text.match(/\S+/gu) ?? []).flatMap((word) => indexedForm(word) ?? []))];
}

const SEVERAL_WAYS = /[\u02b9-\u02c1\u02c8\p{Script=Arabic}]/u;
/** With “and”, “so”, “with” and “like” before it; “for” takes its first letter. As Larkey's light stemmer has them (light10). */
const ARTICLE = /^(?:[وفبك]?ال|لل)/u;
/** How many letters an article must leave to be taken for one. */
const SHORTEST = 3;
