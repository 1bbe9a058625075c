import { monthName } from './months.ts';

/** How a language says dates: the names, and the words that stand around a date. */
export interface DatePhrases {
  /** The name of a month, 1–12. */
  readonly month: (month: number) => string;
  /** The same where there is little room. */
  readonly monthInShort: (month: number) => string;
  /** Names by the codes of ISO 8601-2: 21 spring … 24 winter. */
  readonly seasons: ReadonlyMap<number, string>;
  /** For other parts of a year. */
  readonly part: string;
  /** A year before the first, counted back from it. */
  readonly beforeFirst: (year: number) => string;
  /** Ten years, by the first of them. */
  readonly decade: (year: number) => string;
  /** What stands before ten years after another word: “the ” in “since the 1990s”. */
  readonly article: string;
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly notLaterThan: (date: string) => string;
  /** From one year to another. */
  readonly years: (first: string, last: string) => string;
  /** From a day to a date of the same month. */
  readonly days: (first: number, last: string) => string;
  readonly range: (first: string, last: string) => string;
}

/** Dates as English pages and every citation say them. */
export const ENGLISH_DATES: DatePhrases = {
  month: monthName,
  monthInShort: (month) => monthName(month).slice(0, 3),
  seasons: new Map([
    [21, 'spring'],
    [22, 'summer'],
    [23, 'autumn'],
    [24, 'winter'],
  ]),
  part: 'part',
  beforeFirst: (year) => `${year} BC`,
  decade: (year) => `${year}s`,
  article: 'the ',
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  notLaterThan: (date) => `not later than ${date}`,
  years: (first, last) => `${first}–${last}`,
  days: (first, last) => `${first}–${last}`,
  range: (first, last) => `${first} – ${last}`,
};
