import type { Actor } from '../../model/authority.ts';
import { contentWords } from '../../text/words.ts';

/** The one bearer of each surname (the last word of a full name) among persons; `undefined` where there are several. */
export function bySurname(persons: ReadonlySet<Actor>): Map<string, Actor | undefined> {
  const bearers = new Map<string, Actor | undefined>();
  for (const person of persons) {
    const surnames = new Set([person.name, ...person.names].filter(isFullName).map(surnameOf));
    for (const surname of surnames)
      bearers.set(surname, bearers.has(surname) && bearers.get(surname) !== person ? undefined : person);
  }
  return bearers;
}

function isFullName(name: string): boolean {
  return contentWords(name).length > 1;
}

function surnameOf(name: string): string {
  return contentWords(name).at(-1)?.key ?? '';
}
