import type { NameMark } from '../../model/mark.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import type { ToldSentence, ToldText } from '../told-text.ts';

/** A sentence as counting reads it: its words, which of them belong to a date, and which to a name. */
export interface CountingText {
  readonly text: string;
  readonly words: readonly Word[];
  /** By word: whether a date mark covers it. */
  readonly dated: readonly boolean[];
  /** By word: the name mark that covers it. */
  readonly named: readonly (NameMark | undefined)[];
}

/** Makes a sentence ready for counting. Linear in its length. */
export function countingText(told: ToldText, sentence: ToldSentence): CountingText {
  const words = wordsOf(told.text, [{ start: sentence.start, end: sentence.end, segment: 0 }]);
  return {
    text: told.text,
    words,
    dated: covering(words, sentence.dates).map((date) => date !== undefined),
    named: covering(words, sentence.names),
  };
}

/** The folded word at an index without its possessive; empty beyond either end. */
export function keyAt(it: CountingText, index: number): string {
  return it.words[index]?.key ?? '';
}

/** What stands between a word and the one before it; a full stop beyond either end, so that nothing runs across. */
export function gapBefore(it: CountingText, index: number): string {
  return index > 0 && index < it.words.length ? (it.words[index]?.gap ?? '.') : '.';
}

/** Whether a word follows the one before it with only space, a hyphen, a plus or a quotation mark between them. */
export function isTied(it: CountingText, index: number): boolean {
  return /^[\s\p{Pd}+"“”'‘’«»]{1,3}$/u.test(gapBefore(it, index));
}

/** The words from one index to another, as a span of the text. */
export function spanOf(it: CountingText, first: number, last: number): Span {
  return { start: it.words[first]?.start ?? 0, end: it.words[last]?.end ?? 0 };
}

/** Words `first` to `last` of a sentence joined by one space, for looking a phrase up. */
export function phraseAt(it: CountingText, first: number, last: number): string {
  return it.words
    .slice(first, last + 1)
    .map((word) => word.key)
    .join(' ');
}

/** Length in words of the longest phrase of a table that starts at an index, its words tied together; 0 for none. */
export function longestPhrase(it: CountingText, at: number, longest: number, has: (phrase: string) => boolean): number {
  let reach = 1;
  while (reach < longest && isTied(it, at + reach)) reach++;
  for (let length = reach; length > 0; length--) if (has(phraseAt(it, at, at + length - 1))) return length;
  return 0;
}

/** By word, the first of some spans in order that overlaps it: one walk over both. */
function covering<S extends Span>(words: readonly Word[], spans: readonly S[]): (S | undefined)[] {
  let next = 0;
  return words.map((word) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
    const span = spans[next];
    return span && overlaps(span, word) ? span : undefined;
  });
}
