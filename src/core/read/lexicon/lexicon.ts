import type { Actor, Authority, Place } from '../../model/authority.ts';
import type { PatternMatcher } from './match-patterns.ts';

/** How a form names its record: by a name, in description, or in an opponent's word. */
export type Manner = 'name' | 'nominal' | 'label';

/** One spelling of one record, and what a text must show for it to be that spelling. */
export interface NameForm {
  readonly record: Authority;
  readonly manner: Manner;
  /** Number of words compared (articles left out). */
  readonly words: number;
  /** Whether its first word must be a capitalised one. */
  readonly capital: boolean;
  /** Whether it is an acronym, only found in capitals. */
  readonly acronym: boolean;
  /** Whether it begins with an article that a short name must keep ("al-Bab"). */
  readonly article: boolean;
  /** Whether it is a state's own name with no head ("Russia"), which may also mean the land. */
  readonly bareState: boolean;
  /** Whether the word for its kind was taken off a name to make it ("Idlib" of "Idlib Governorate"). */
  readonly shortened: boolean;
}

/** A state's records that phrases are composed for: "Iraqi" + "troops" → its forces. */
export interface Family {
  readonly id: string;
  readonly state: Actor | undefined;
  /** Its armed forces, the most general first. */
  readonly forces: readonly Actor[];
  /** Its other bodies: police, parliament, ministries. */
  readonly bodies: readonly Actor[];
  /** The country's own place records. */
  readonly countries: readonly Place[];
}

/** All that one pattern may mean: spellings of records, and states it is an adjective or possessor of. */
export interface Pattern {
  readonly forms: readonly NameForm[];
  readonly families: readonly Family[];
  /** States it is a leader of, whose name may stand for theirs: "Assad's forces". */
  readonly ledFamilies: readonly Family[];
}

/** The authority records of an archive, made ready for reading once. */
export interface Lexicon {
  readonly match: PatternMatcher;
  readonly patterns: readonly Pattern[];
  readonly records: ReadonlyMap<string, Authority>;
  readonly families: readonly Family[];
  /** The family of each state, of its forces, and of its country and what lies in it, by record id. */
  readonly familyOf: ReadonlyMap<string, Family>;
  /** The one person of each surname; `undefined` where several bear it. */
  readonly surnames: ReadonlyMap<string, Actor | undefined>;
  /** The one person of each given name, the first word of a full name; `undefined` where several bear it. */
  readonly givenNames: ReadonlyMap<string, Actor | undefined>;
  /** The actor a place may stand for, by place id, and how sure the lexicon is of it. */
  readonly metonyms: ReadonlyMap<string, Metonym>;
}

/** `stated`: the record says so or an actor bears the place's name; else only the adjective ties country and state. */
export interface Metonym {
  readonly actor: Actor;
  readonly stated: boolean;
}
