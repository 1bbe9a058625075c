/**
 * Words that an index carries and nobody finds anything by: each character is moved into the private planes of Unicode,
 * which hold no letters. Characters beyond the first plane are moved in two halves. `shownText` brings them back.
 */
export function hiddenText(text: string): string {
  return Array.from({ length: text.length }, (_, at) => String.fromCodePoint(PRIVATE + text.charCodeAt(at))).join('');
}

/** The words that `hiddenText` hid; what was not hidden stays as it is. */
export function shownText(hidden: string): string {
  return Array.from(hidden, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code >= PRIVATE && code <= PRIVATE + 0xffff ? String.fromCharCode(code - PRIVATE) : character;
  }).join('');
}

/** First code point of the private planes. */
const PRIVATE = 0xf0000;
