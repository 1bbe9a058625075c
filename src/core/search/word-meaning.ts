import { indexedForm } from './indexed-forms.ts';
import { keyWords } from './name-key.ts';

/** A word of a query, and how it is meant. */
export interface AskedWord {
  readonly text: string;
  /** As it stands, without endings: whether it follows a word of the same phrase, and whether it stands before one. */
  readonly exact?: { readonly after: boolean; readonly before: boolean };
  /** It is a name, or of one: not the beginning of another word. */
  readonly named?: boolean;
}

/** What a listed word must be to be meant; `stem` leaves it to the words that have the same stem. */
export type WordMeaning = 'whole' | 'begins' | 'number' | 'stem';

/** How a word is meant, given whether the archive has a word of its stem. What ends in `*` is the beginning of words. */
export function meaningOf({ text, exact, named }: AskedWord, isKnown: boolean): WordMeaning {
  if (exact) return 'whole';
  if (text.endsWith('*')) return 'begins';
  if (NUMBER.test(keyOf(text))) return 'number';
  if (isKnown) return 'stem';
  return named ? 'whole' : 'begins';
}

/**
 * Whether a listed word is meant, as far as its letters tell. Its parts count as words of their own (`de-escalation`,
 * `WhiteHelmets`); a number is itself alone and not the beginning of a greater one (`100` is in `100m`, not in `1000`).
 */
export function isMeant(listed: string, asked: AskedWord, meaning: WordMeaning): boolean {
  const [word, wanted] = [` ${keyOf(listed)} `, keyOf(asked.text)];
  if (wanted === '') return false;
  if (meaning === 'begins') return word.includes(` ${wanted}`);
  if (meaning === 'number')
    return word
      .split(` ${wanted}`)
      .slice(1)
      .some((rest) => !/^\d/u.test(rest));
  const { after = false, before = false } = asked.exact ?? {};
  const whole = ` ${wanted} `;
  return word.includes(whole) && (!after || word.startsWith(whole)) && (!before || word.endsWith(whole));
}

/** The words whose stems tell whether a listed word has the same as one that was asked for: itself, its parts, its further form. */
export function stemsToTry(listed: string): string[] {
  const further = indexedForm(listed);
  return [...new Set([listed, ...keyOf(listed).split(' '), ...(further === undefined ? [] : [further])])];
}

/** A word as it is compared: its parts folded, with a space between them; the signs that group digits join them. */
function keyOf(word: string): string {
  const joined = word.replace(GROUPING, '').replace(INNER_CAPITAL, '$1 $2');
  return keyWords(joined)
    .map(({ key }) => key)
    .join(' ');
}

const NUMBER = /^\d+$/u;
const GROUPING = /(?<=\p{Nd})[.,٬’'](?=\p{Nd}{3}(?!\p{Nd}))/gu;
const INNER_CAPITAL = /(\p{Ll})(\p{Lu})/gu;
