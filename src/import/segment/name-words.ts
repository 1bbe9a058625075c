/**
 * Whether a text is nothing but names: up to eight words that begin with a capital, are initials, or join names
 * ("Rafah al-Example / Ruaa Example", "a.k", "NEWS DESK").
 */
export function isNames(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = text.split(/[\s,/&]+/u).filter((word) => word !== '');
  return (
    words.length > 0 && words.length <= MOST_WORDS && words.every(isNameWord) && words.some((word) => !JOINS.has(word))
  );
}

const LONGEST = 120;
const MOST_WORDS = 8;

const JOINS: ReadonlySet<string> = new Set([
  'and',
  'in',
  'with',
  'bin',
  'ibn',
  'abu',
  'al',
  'el',
  'de',
  'van',
  'von',
  'der',
  'و',
]);

function isNameWord(word: string): boolean {
  if (JOINS.has(word)) return true;
  return /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:al|el|ar|as|ash|at|az)-\p{L}[\p{L}\p{M}'’-]*|\p{L}\.\p{L}\.?)$/u.test(word);
}
