import { isJoined } from '../../text/words.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { ToldWord } from './told-word.ts';

/**
 * Whether a name that no record knows stands at a word, an article or "of" before it: "Bunagana", "of Kamanyola". A name before
 * which a title stands, or that nobody but a person bears in full ("Mr"), is none of a place.
 */
export function isUnknownName(words: readonly ToldWord[], at: number): boolean {
  const [first, second] = [words[at], words[at + 1]];
  if (!first || !isJoined(first)) return false;
  const word = LEADERS.has(first.key) ? second : first;
  return word?.capital === true && isJoined(word) && !word.mark && !word.dated && !TITLES.has(word.key);
}

const LEADERS = wordSet('the of');
const TITLES =
  wordSet(`mr mrs ms dr general colonel major captain lieutenant commander president sheikh sergeant private
  prime minister king prince governor mayor`);
