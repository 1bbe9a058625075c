import type { NameMark } from '../../model/mark.ts';
import type { Span } from '../../model/span.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import type { ToldText } from '../told-text.ts';

/** A word of a sentence with the mark it is part of, if any. */
export interface ToldWord extends Word {
  readonly mark?: NameMark;
  readonly dated: boolean;
}

/** The words of every sentence with their marks, by sentence index, in one walk over the text. */
export function toldWords(told: ToldText): readonly (readonly ToldWord[])[] {
  const bySentence = told.sentences.map((): ToldWord[] => []);
  let names = told.sentences[0]?.names ?? [];
  let dates: readonly Span[] = told.sentences[0]?.dates ?? [];
  let current = 0;
  for (const word of wordsOf(told.text, told.sentences)) {
    if (word.sentence !== current) {
      current = word.sentence;
      names = told.sentences[current]?.names ?? [];
      dates = told.sentences[current]?.dates ?? [];
    }
    names = from(names, word);
    dates = from(dates, word);
    const [name] = names;
    const [date] = dates;
    bySentence[current]?.push({
      ...word,
      ...(name && name.start < word.end ? { mark: name } : {}),
      dated: date !== undefined && date.start < word.end,
    });
  }
  return bySentence;
}

/** The spans of a list in order that do not end before a word. */
function from<T extends Span>(spans: readonly T[], word: Span): readonly T[] {
  const first = spans.findIndex((span) => span.end > word.start);
  return first === 0 ? spans : first < 0 ? [] : spans.slice(first);
}
