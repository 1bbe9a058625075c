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
  /** Whether it names a state, its government or its forces. */
  readonly state: boolean;
}

/** The words of every sentence with their marks, by sentence index, in one walk over the text. */
export function toldWords(told: ToldText): readonly (readonly ToldWord[])[] {
  const bySentence = told.sentences.map((): ToldWord[] => []);
  const names = told.sentences.flatMap((sentence) => sentence.names);
  const dates = told.sentences.flatMap((sentence) => sentence.dates);
  let [name, date] = [0, 0];
  for (const word of wordsOf(told.text, told.sentences)) {
    name = firstAfter(names, name, word);
    date = firstAfter(dates, date, word);
    bySentence[word.sentence]?.push(markedWord(word, names[name], dates[date], told));
  }
  return bySentence;
}

/** The index, from one on, of the first span of a list in order that does not end before a word. */
function firstAfter(spans: readonly Span[], from: number, word: Span): number {
  let at = from;
  while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) <= word.start) at++;
  return at;
}

function markedWord(word: Word, name: NameMark | undefined, date: Span | undefined, told: ToldText): ToldWord {
  const mark = name && name.start < word.end ? name : undefined;
  const dated = date !== undefined && date.start < word.end;
  const armed = mark ? isOfKind(mark, told, ARMED_KINDS) || ARMED_AGENTS.has(word.stem) : ARMED_AGENTS.has(word.stem);
  const state = mark !== undefined && isOfKind(mark, told, STATE_KINDS);
  return { ...word, ...(mark ? { mark } : {}), dated, armed, state };
}

function isOfKind(mark: NameMark, { records }: ToldText, kinds: ReadonlySet<ActorKind>): boolean {
  const record = mark.entity === null ? undefined : records.get(mark.entity);
  return record?.type === 'actor' && kinds.has(record.kind);
}

const ARMED_KINDS: ReadonlySet<ActorKind> = new Set<ActorKind>(['armed-group', 'state-forces']);
const STATE_KINDS: ReadonlySet<ActorKind> = new Set<ActorKind>(['state', 'state-body', 'state-forces']);
