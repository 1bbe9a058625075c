import type { EventKind } from '../core/model/event-kind.ts';
import type { EventHeading } from '../core/views/event-heading.ts';
import { claimWords } from './claims.ts';
import { type DatePhrases, ENGLISH_DATES } from './date-phrases.ts';
import { formatDate } from './format-date.ts';

/** How a language composes what an event is called. */
export interface TitlePhrases {
  readonly kinds: Readonly<Record<EventKind, string>>;
  readonly dates: DatePhrases;
  /** A date after the rest. */
  readonly when: (date: string) => string;
  /** One or more names in a row, then how many more there are. */
  readonly series: (names: readonly string[], more: number) => string;
}

/** Titles in English, as every citation has them. */
export const ENGLISH_TITLES: TitlePhrases = {
  kinds: claimWords.kinds,
  dates: ENGLISH_DATES,
  when: (date) => date,
  series,
};

/** What an event is called, in English unless otherwise said: the editor's title, else “Airstrike · Basqala · 26 August 2019”. */
export function eventTitle(heading: EventHeading, phrases: TitlePhrases = ENGLISH_TITLES): string {
  const { title, edtf } = heading;
  const when = edtf === null ? undefined : phrases.when(eventDate(edtf, phrases.dates));
  return title?.text ?? [what(heading, phrases), when].filter((it) => it !== undefined).join(' · ');
}

/** The same where its date stands beside it: “Airstrike · Basqala”. */
export function eventName(heading: EventHeading, phrases: TitlePhrases = ENGLISH_TITLES): string {
  return heading.title?.text ?? what(heading, phrases);
}

/** A date of an event in words: “not later than 23 January 2020” where only that is known. */
export function eventDate(edtf: string, phrases: DatePhrases = ENGLISH_DATES): string {
  return edtf.startsWith('../') ? phrases.notLaterThan(formatDate(edtf.slice(3), phrases)) : formatDate(edtf, phrases);
}

/** Kind, and who speaks or meets, else where, else who. */
function what({ kind, people, places, actors }: EventHeading, phrases: TitlePhrases): string {
  const named = [people, places, actors].find((names) => names.length > 0) ?? [];
  return [capital(phrases.kinds[kind]), few(named, phrases)].filter((it) => it !== undefined).join(' · ');
}

const MOST_NAMED = 3;

/** All of a few names, of many the first and how many more. */
function few(names: readonly string[], phrases: TitlePhrases): string | undefined {
  if (names.length === 0) return undefined;
  const shown = names.length <= MOST_NAMED ? names : names.slice(0, MOST_NAMED - 1);
  return phrases.series(shown, names.length - shown.length);
}

/** “A”, “A and B”, “A, B and C”, “A, B and 3 more”. */
function series(names: readonly string[], more: number): string {
  const parts = more === 0 ? names : [...names, `${more} more`];
  return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter((it) => it !== '').join(' and ');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
