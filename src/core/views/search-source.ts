import type { WorkingStatus } from '../model/working.ts';

/** Everything the search is made from: what the build of a site hands to what writes the search's files. */
export interface SearchSource {
  /** BCP 47 tag of the interface: its language's endings are known to the index. */
  readonly language: string;
  /** In order of publication, those without a day last. */
  readonly reports: readonly SearchReport[];
  /** Places and actors, in order of name; their numbers here are what the rest calls them by. */
  readonly records: readonly SearchRecord[];
  readonly facets: readonly SearchFacet[];
}

/** A report as the search knows it. */
export interface SearchReport {
  readonly address: string;
  /** As it stands on its page: in square brackets unless the report states it. */
  readonly title: string;
  /** A title that stands nowhere in its text, to be found by it. */
  readonly supplied?: string;
  readonly publisher?: string;
  /** The day of its publication as a reader is told it, with how that is known. */
  readonly published: string;
  /** The same as EDTF; null where it is unresolved. */
  readonly edtf: string | null;
  /** How that day is known. */
  readonly status?: WorkingStatus;
  /** BCP 47 tag of its text. */
  readonly language?: string;
  readonly passages: readonly SearchPassage[];
}

/** A title, heading, paragraph or other kept part of a report. The passages of all reports are counted through from 0. */
export interface SearchPassage {
  readonly id: string;
  /** Its number on the page; titles, headings and attributions have none. */
  readonly number?: number;
  /** On one line: every white space is one space. */
  readonly text: string;
  readonly names: readonly SearchName[];
  readonly events: readonly SearchEvent[];
}

/** A mention: the number of its record, and where in the passage's text it stands. */
export interface SearchName {
  readonly record: number;
  readonly start: number;
  readonly end: number;
}

/** An event that a passage tells of. */
export interface SearchEvent {
  /** What it is called beside its date. */
  readonly title: string;
  readonly address: string;
  /** Its date as a reader is told it, with how that is known; in words where there is none. */
  readonly when: string;
}

/** A place or actor as a result shows it and as queries name it. */
export interface SearchRecord {
  readonly type: 'place' | 'actor';
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** What it is: “town”, or an actor's description. */
  readonly kind: string;
  /** The names of the records it lies in, nearest first. */
  readonly within: readonly string[];
  readonly native: readonly string[];
  /** Every other spelling that means it, opponents' labels included. */
  readonly spellings: readonly string[];
  readonly mentions: number;
  readonly reports: number;
  /** First and last day that claims about it can mean, ISO 8601; absent where none says when. */
  readonly days?: readonly [first: string, last: string];
}

/** What passages can be chosen by; `told` and `published` are times, whose values are `first/last` day, ISO 8601. */
export type FacetKey = 'publisher' | 'place' | 'actor' | 'event' | 'weapon' | 'mode' | 'harm' | 'told' | 'published';

export interface SearchFacet {
  readonly key: FacetKey;
  readonly values: readonly SearchFacetValue[];
}

export interface SearchFacetValue {
  readonly value: string;
  /** What a reader calls it, where that is another. */
  readonly name?: string;
  /** The value around it: its passages are among that one's. */
  readonly within?: string;
  /** Numbers of passages, rising. */
  readonly passages: readonly number[];
}
