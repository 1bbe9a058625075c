/** Words of a report to be shown in a line of our own: line ends and runs of white space become one space. */
export function onOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
