import type { EventHeading } from '../core/views/event-heading.ts';
import { claimWords } from './claims.ts';
import { formatDate } from './format-date.ts';

/** What an event is called: the editor's title, else “Airstrike · Basqala · 26 August 2019”. */
export function eventTitle(heading: EventHeading): string {
  return heading.title?.text ?? [what(heading), when(heading)].filter((it) => it !== undefined).join(' · ');
}

/** The same where its date stands beside it: “Airstrike · Basqala”. */
export function eventName(heading: EventHeading): string {
  return heading.title?.text ?? what(heading);
}

/** A date of an event in words: “not later than 23 January 2020” where only that is known. */
export function eventDate(edtf: string): string {
  return edtf.startsWith('../') ? `not later than ${formatDate(edtf.slice(3))}` : formatDate(edtf);
}

/** Kind, and who speaks or meets, else where, else who. */
function what({ kind, people, places, actors }: EventHeading): string {
  const named = [people, places, actors].find((names) => names.length > 0) ?? [];
  return [capital(claimWords.kinds[kind]), few(named)].filter((it) => it !== undefined).join(' · ');
}

function when({ edtf }: EventHeading): string | undefined {
  return edtf === null ? undefined : eventDate(edtf);
}

const MOST_NAMED = 3;

/** “A”, “A and B”, “A, B and 3 more”. */
function few(names: readonly string[]): string | undefined {
  if (names.length <= 1) return names[0];
  if (names.length <= MOST_NAMED) return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `${names.slice(0, MOST_NAMED - 1).join(', ')} and ${names.length - MOST_NAMED + 1} more`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
