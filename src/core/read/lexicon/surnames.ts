import type { Actor } from '../../model/authority.ts';
import { contentWords } from '../../text/words.ts';

/** The one bearer of each surname (the last word of a full name) among persons; `undefined` where there are several. */
export function bySurname(persons: ReadonlySet<Actor>): Map<string, Actor | undefined> {
  return byWord(persons, surnameOf);
}

/** The one bearer of each given name (the first word of a full name) among persons; `undefined` where there are several. */
export function byGivenName(persons: ReadonlySet<Actor>): Map<string, Actor | undefined> {
  return byWord(persons, (name) => contentWords(name)[0]?.key ?? '');
}

function byWord(persons: ReadonlySet<Actor>, wordOf: (name: string) => string): Map<string, Actor | undefined> {
  const bearers = new Map<string, Actor | undefined>();
  for (const person of persons) {
    const words = new Set([person.name, ...person.names].filter(isFullName).map(wordOf));
    for (const word of words) bearers.set(word, bearers.has(word) && bearers.get(word) !== person ? undefined : person);
  }
  return bearers;
}

function isFullName(name: string): boolean {
  return contentWords(name).length > 1;
}

function surnameOf(name: string): string {
  return contentWords(name).at(-1)?.key ?? '';
}
