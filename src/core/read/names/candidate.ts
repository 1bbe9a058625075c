import type { Authority } from '../../model/authority.ts';
import type { Span } from '../../model/span.ts';
import type { Word } from '../../text/words.ts';
import type { Family, Lexicon, Manner } from '../lexicon/lexicon.ts';

/** The rule of what the lexicon lists as it stands. */
export const FOUND = 'name in the lexicon';

/** One thing a run of words may mean. */
export interface Sense {
  readonly record: Authority;
  readonly manner: Manner;
  /** Whether it is a state's own name, which may also mean the land. */
  readonly bareState?: boolean;
  /** Whether the record's own names hold more: "Damascus" of "Damascus Countryside". */
  readonly shortened?: boolean;
}

/** A run of words that may be a mark: words `first` to `last` (inclusive), its exact span, all it may mean. */
export interface Candidate extends Span {
  readonly first: number;
  readonly last: number;
  readonly senses: readonly Sense[];
  /** The rule that found or decided it. */
  readonly rule: string;
}

/** A found pattern before it is decided what it is: a candidate, with the states it may be an adjective or possessor of. */
export interface Found extends Candidate {
  readonly families: readonly Family[];
  readonly ledFamilies: readonly Family[];
}

/** What all refiners read: the text's words, the lexicon, and which sentences are headlines or have lost their commas. */
export interface Passage {
  readonly text: string;
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  /** By sentence: whether most of its words are capitalised, so that a capital says nothing. */
  readonly titleCase: readonly boolean[];
  /** By sentence: whether it is written in capitals throughout, so that "IS" may be the verb. */
  readonly allCapitals: readonly boolean[];
  /** Whether the text is long and has no commas to speak of: neighbours then need not belong together. */
  readonly unpunctuated: boolean;
  /** Indices of the words that some spelling of the lexicon covers. */
  readonly known: ReadonlySet<number>;
}

/** Takes candidates and gives those that remain, decided further; in order of position. */
export type Refiner = (candidates: readonly Candidate[], passage: Passage) => readonly Candidate[];
