import type { DateMark, NameMark } from '../../model/mark.ts';
import type { Span } from '../../model/span.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import type { ToldSentence, ToldText } from '../told-text.ts';

/** A word of a sentence, or all the words of one mark, as the grammar of roles walks them. */
export interface Unit extends Span {
  /** The folded word without its possessive; empty for a mark. */
  readonly key: string;
  readonly written: string;
  /** What stands between the unit before and this one. */
  readonly gap: string;
  readonly capital: boolean;
  /** Whether it ends in a possessive: "the army's". */
  readonly possessive: boolean;
  readonly name?: NameMark;
  readonly date?: DateMark;
}

/** The units of every sentence, by sentence index. Linear in the text. */
export function unitsOf(told: ToldText): readonly (readonly Unit[])[] {
  const words = wordsOf(told.text, told.sentences);
  let next = 0;
  return told.sentences.map((sentence) => {
    const mine: Word[] = [];
    for (let word = words[next]; word?.sentence === sentence.index; word = words[++next]) mine.push(word);
    return joinMarks(told.text, sentence, mine);
  });
}

/** Walks words and marks, both in order, once: words inside a mark become one unit with it. */
function joinMarks(text: string, sentence: ToldSentence, words: readonly Word[]): Unit[] {
  const marks = [...sentence.names, ...sentence.dates].sort((a, b) => a.start - b.start);
  const units: Unit[] = [];
  let next = 0;
  let last = sentence.start;
  for (const word of words) {
    while ((marks[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
    const mark = marks[next];
    const before = units.at(-1);
    if (mark && mark.start < word.end && before && before.start === mark.start && (before.name ?? before.date)) {
      units[units.length - 1] = { ...before, possessive: leavesS(word, mark) };
    } else if (mark && mark.start < word.end) {
      units.push(markUnit(mark, word, text.slice(last, mark.start)));
    } else {
      const { start, end, stem, capital, possessive } = word;
      units.push({
        start,
        end,
        key: stem,
        written: text.slice(start, end),
        gap: text.slice(last, start),
        capital,
        possessive,
      });
    }
    last = Math.max(word.end, units.at(-1)?.end ?? 0);
  }
  return units;
}

/** "Sudan's", and where apostrophes are lost "Sudans": the s is no part of the name. */
function leavesS(word: Word, mark: Span): boolean {
  return word.end > mark.end && (word.possessive || word.key.endsWith('s'));
}

function markUnit(mark: NameMark | DateMark, word: Word, gap: string): Unit {
  const { start, end } = mark;
  const own = mark.type === 'date' ? { date: mark } : { name: mark };
  return {
    start,
    end,
    key: '',
    written: mark.text,
    gap,
    capital: true,
    possessive: leavesS(word, mark),
    ...own,
  };
}
