/** First code point of the private planes: they hold no letters, so no search index takes a word from them. */
const PRIVATE = 0xf0000;
const LAST = 0x10ffff;

/**
 * Words to be shown beside a search result and never to be found by: each character is moved into the private planes of
 * Unicode. Pagefind has no other way to keep a page's metadata out of its index. Characters beyond the first two planes
 * stay as they are.
 */
export function unsearched(text: string): string {
  return shift(text, (code) => (code + PRIVATE <= LAST ? code + PRIVATE : code));
}

/** The words that `unsearched` hid. */
export function readUnsearched(hidden: string): string {
  return shift(hidden, (code) => (code >= PRIVATE ? code - PRIVATE : code));
}

function shift(text: string, move: (code: number) => number): string {
  return Array.from(text, (character) => String.fromCodePoint(move(character.codePointAt(0) ?? 0))).join('');
}
