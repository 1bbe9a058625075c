/**
 * The form under which a run of signs between white space stands in the list of an archive's words: without the signs
 * around it, in small letters. A word of letters alone keeps capitals within it (`WhiteHelmets`), by which its parts are
 * known. An empty text where it has no letter and no digit. Nothing is left that could part a word in two, break it off
 * or be mark-up to what reads the list: control, private and unpaired characters go.
 */
export function listedWord(run: string): string {
  const [word = ''] = CORE.exec(run.replace(UNSEEN, '')) ?? [];
  const short = word.length > LONGEST ? [...word].slice(0, LONGEST).join('') : word;
  return LETTERS.test(short) && CAMEL.test(short) ? short : short.toLowerCase();
}

/** The words of a text by their places, counted between white space from 0; an empty text where signs stand alone. */
export function listedWords(text: string): string[] {
  return (text.match(/\S+/gu) ?? []).map(listedWord);
}

const UNSEEN = /[^\p{L}\p{M}\p{N}\p{P}\p{S}]+/gu;
const CORE = /[\p{L}\p{N}].*[\p{L}\p{M}\p{N}]|[\p{L}\p{N}]/u;
const LETTERS = /^\p{L}+$/u;
const CAMEL = /\p{Ll}\p{Lu}/u;

/** How many characters of a word are listed. */
const LONGEST = 80;
