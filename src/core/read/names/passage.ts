import type { Sentence } from '../../model/reading.ts';
import { isJoined, type Word, wordsOf } from '../../text/words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Passage } from './candidate.ts';

/** Makes a report's sentences ready for the refiners. */
export function passageOf(text: string, sentences: readonly Sentence[], lexicon: Lexicon): Passage {
  const words = wordsOf(text, sentences);
  const titleCase = mostly(words, sentences.length, (word) => word.capital);
  const allCapitals = mostly(words, sentences.length, (word) => word.acronym);
  return { text, words, lexicon, titleCase, allCapitals, unpunctuated: isUnpunctuated(words), known: new Set() };
}

/** The word right before, with nothing but space or a hyphen between; "the" and Arabic articles are passed over. */
export function joinedBefore(passage: Passage, first: number): JoinedWord | undefined {
  const { words } = passage;
  let index = first;
  while (index > 0 && isTied(words[index])) {
    index--;
    const word = words[index];
    if (!word) return undefined;
    if (!word.article && word.key !== 'the') return { word, index };
  }
  return undefined;
}

/** The word right after, with nothing but space or a hyphen between. */
export function joinedAfter(passage: Passage, last: number): JoinedWord | undefined {
  const word = passage.words[last + 1];
  if (!word || !isTied(word)) return undefined;
  if (!word.article) return { word, index: last + 1 };
  const next = passage.words[last + 2];
  return next && isTied(next) ? { word: next, index: last + 2 } : undefined;
}

/** A word and where it stands. */
export interface JoinedWord {
  readonly word: Word;
  readonly index: number;
}

/** Whether a word is the first of its sentence, or of what follows a colon, a bar or a quotation mark. */
export function opensSentence(passage: Passage, index: number): boolean {
  const word = passage.words[index];
  return passage.words[index - 1]?.sentence !== word?.sentence || /[:;|"“”•]/u.test(word?.gap ?? '');
}

/** Tied to the word before: space or a hyphen, and at least something, stands between them. */
function isTied(word: Word | undefined): boolean {
  return word !== undefined && word.gap !== '' && isJoined(word);
}

/** By sentence, whether of its words of four letters or more all of three or four, or four in five, have something. */
function mostly(words: readonly Word[], sentences: number, has: (word: Word) => boolean): boolean[] {
  const long = new Array<number>(sentences).fill(0);
  const having = new Array<number>(sentences).fill(0);
  for (const word of words) {
    if (word.key.length < 4) continue;
    long[word.sentence] = (long[word.sentence] ?? 0) + 1;
    if (has(word)) having[word.sentence] = (having[word.sentence] ?? 0) + 1;
  }
  return long.map((count, index) => count >= 3 && (having[index] ?? 0) >= (count >= 5 ? 0.8 : 1) * count);
}

/** Fewer than one comma in eighty words, in a text of eighty or more. */
function isUnpunctuated(words: readonly Word[]): boolean {
  const commas = words.filter((word) => word.gap.includes(',')).length;
  return words.length >= 80 && commas * 80 < words.length;
}
