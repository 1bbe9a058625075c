import type { citeWords } from './cite.ts';
import type { claimWords } from './claims.ts';
import type { words } from './en.ts';
import type { eventWords } from './events.ts';
import type { foundWords } from './found.ts';
import type { searchWords } from './search.ts';

/** The strings of the site, in any language; those of English, which is complete, say what there is. */
export type Words = Wide<typeof words>;

/** The strings of the search page, in any language. */
export type SearchWords = Wide<typeof searchWords>;

/** The strings of citing, in any language. */
export type CiteWords = Wide<typeof citeWords>;

/** The strings of a report that was opened from the search, in any language. */
export type FoundWords = Wide<typeof foundWords>;

/** The strings of the chronology, in any language. */
export type ChronologyWords = Wide<
  Pick<typeof eventWords, 'undated' | 'counts' | 'chronology' | 'filter' | 'precisions' | 'certainties' | 'thisEvent'>
>;

/** What claims are told apart by, in any language. */
export type ClaimLabels = Wide<Pick<typeof claimWords, 'kinds' | 'harms' | 'modesApart'>>;

/** The groups of strings that every language must have: what a reader needs to find the way and to search. */
type Demanded =
  | 'language'
  | 'skip'
  | 'comma'
  | 'navigation'
  | 'search'
  | 'count'
  | 'home'
  | 'reports'
  | 'places'
  | 'actors'
  | 'sources'
  | 'status'
  | 'kind'
  | 'kinds'
  | 'pages'
  | 'notFound'
  | 'footer';

/** A language other than English: what is demanded, and of the rest what there is; a string it lacks is shown in English. */
export type Translation = Pick<Words, Demanded> & {
  readonly [Group in Exclude<keyof Words, Demanded>]?: Words[Group] extends Told | ReadonlyMap<string, string>
    ? Words[Group]
    : Partial<Words[Group]>;
};

type Told = string | ((...args: never[]) => string);

/** The same strings with other words in them. */
type Wide<Value> = Value extends string
  ? string
  : Value extends (...args: infer Args) => string
    ? (...args: Args) => string
    : Value extends ReadonlyMap<string, string>
      ? Value
      : { readonly [Key in keyof Value]: Wide<Value[Key]> };
