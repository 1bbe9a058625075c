import type { ActorKind } from '../../model/authority.ts';
import type { NameMark } from '../../model/mark.ts';
import type { Span } from '../../model/span.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import type { ToldText } from '../told-text.ts';
import { ARMED_AGENTS } from '../vocabulary/means-words.ts';

/** A word of a sentence with the mark it is part of, if any. */
export interface ToldWord extends Word {
  readonly mark?: NameMark;
  readonly dated: boolean;
  /** Whether it means people under arms: by its own sense, or by the record of the actor it names. */
  readonly armed: boolean;
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
    bySentence[current]?.push(markedWord(word, names[0], dates[0], told));
  }
  return bySentence;
}

function markedWord(word: Word, name: NameMark | undefined, date: Span | undefined, told: ToldText): ToldWord {
  const mark = name && name.start < word.end ? name : undefined;
  const dated = date !== undefined && date.start < word.end;
  const armed = mark ? isArmed(mark, told) || ARMED_AGENTS.has(word.stem) : ARMED_AGENTS.has(word.stem);
  return { ...word, ...(mark ? { mark } : {}), dated, armed };
}

function isArmed(mark: NameMark, { records }: ToldText): boolean {
  const record = mark.entity === null ? undefined : records.get(mark.entity);
  return record?.type === 'actor' && ARMED_KINDS.has(record.kind);
}

const ARMED_KINDS: ReadonlySet<ActorKind> = new Set<ActorKind>(['armed-group', 'state-forces']);

/** The spans of a list in order that do not end before a word. */
function from<T extends Span>(spans: readonly T[], word: Span): readonly T[] {
  const first = spans.findIndex((span) => span.end > word.start);
  return first === 0 ? spans : first < 0 ? [] : spans.slice(first);
}
