import { withVisibleControls } from './scripts.ts';

/** Words of a report to be shown in a line of our own: white space becomes one space, an invisible control its code. */
export function onOneLine(words: string): string {
  return withVisibleControls(words.replace(/\s+/gu, ' ').trim());
}
