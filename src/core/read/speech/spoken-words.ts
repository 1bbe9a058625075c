import type { NameMark } from '../../model/mark.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import type { ToldSentence, ToldText } from '../told-text.ts';
import { endOf, firstEndingAfter } from './span-around.ts';

/** A word of a sentence with the name or date it is part of. */
export interface SpokenWord extends Word {
  /** The place or actor it is part of. */
  readonly name?: NameMark;
  /** Whether it is part of a date. */
  readonly dated: boolean;
}

/** The words of each sentence, by sentence index. */
export function spokenWords(told: ToldText): readonly (readonly SpokenWord[])[] {
  const words: SpokenWord[][] = told.sentences.map(() => []);
  for (const word of wordsOf(told.text, told.sentences)) {
    const sentence = told.sentences[word.sentence];
    if (sentence) words[word.sentence]?.push(spokenWord(word, sentence));
  }
  return words;
}

function spokenWord(word: Word, { names, dates }: ToldSentence): SpokenWord {
  const name = markOver(names, word);
  return { ...word, dated: markOver(dates, word) !== undefined, ...(name ? { name } : {}) };
}

/** The first mark that shares a character with a word. */
function markOver<M extends Span>(marks: readonly M[], word: Span): M | undefined {
  const mark = marks[firstEndingAfter(marks, word.start, endOf)];
  return mark && overlaps(mark, word) ? mark : undefined;
}

/** Whether a mark of punctuation parts a word from the one before: comma, colon, bracket, quotation mark, dash. */
export function isParted(word: SpokenWord | undefined): boolean {
  return word !== undefined && /[,;:()[\]"“”«»„–—]|--| -|- |\.\.|[‘’'] | [‘’']|\n\n/u.test(word.gap);
}

/** Whether a comma, dash or bracket stands before a word. */
export function isAfterComma(word: SpokenWord | undefined): boolean {
  return word !== undefined && /[,–—()]| - |--/u.test(word.gap);
}

/** Whether a quotation mark or a colon stands before a word. */
export function isAfterQuote(word: SpokenWord | undefined): boolean {
  return word !== undefined && /["“”«»„:]|^[.,]?[‘’']|[‘’']$/u.test(word.gap);
}

/** Whether a quotation opens before a word. */
export function opensQuote(word: SpokenWord | undefined): boolean {
  return word !== undefined && /["“«„‘]$|\s'$/u.test(word.gap);
}
