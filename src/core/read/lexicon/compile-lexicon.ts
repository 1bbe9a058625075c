import type { Actor, Authority, Place } from '../../model/authority.ts';
import { findMetonyms } from './find-metonyms.ts';
import type { Family, Lexicon, NameForm, Pattern } from './lexicon.ts';
import { compilePatterns } from './match-patterns.ts';
import { nameForms } from './name-forms.ts';
import { type NamedFamily, stateFamilies } from './state-families.ts';
import { byGivenName, bySurname } from './surnames.ts';

/**
 * Makes the authority records of an archive ready for reading: one pattern for each distinct spelling, with all it may mean.
 * Built once an archive; time and memory grow with the number of spellings.
 */
export function compileLexicon(places: readonly Place[], actors: readonly Actor[]): Lexicon {
  const named = stateFamilies(places, actors);
  const patterns = collectPatterns([...places, ...actors], named);
  const familyOf = familiesByRecord(places, actors, named);
  const persons = new Set(actors.filter((actor) => actor.kind === 'person'));
  return {
    match: compilePatterns([...patterns.keys()]),
    patterns: [...patterns.values()],
    records: new Map<string, Authority>([...places, ...actors].map((record) => [record.id, record])),
    families: named.map(({ family }) => family),
    familyOf,
    surnames: bySurname(persons),
    givenNames: byGivenName(persons),
    metonyms: findMetonyms(places, actors, familyOf),
  };
}

interface OpenPattern extends Pattern {
  readonly forms: NameForm[];
  readonly families: Family[];
  readonly ledFamilies: Family[];
}

function collectPatterns(records: readonly Authority[], named: readonly NamedFamily[]): Map<string, OpenPattern> {
  const patterns = new Map<string, OpenPattern>();
  const adjectives = new Set(named.flatMap((family) => [...family.adjectives]));
  for (const { key, form } of records.flatMap(nameForms)) {
    if (isBareAdjective(form, key, adjectives)) continue;
    const { forms } = patternAt(patterns, key);
    if (!forms.some((other) => other.record === form.record && other.manner === form.manner)) forms.push(form);
  }
  for (const { family, modifiers, leaders } of named) {
    for (const key of modifiers) patternAt(patterns, key).families.push(family);
    for (const key of leaders) patternAt(patterns, key).ledFamilies.push(family);
  }
  return patterns;
}

/** "Russian" alone, listed among an actor's names, is no name: only with its head does it mean anyone. */
function isBareAdjective({ record, words }: NameForm, key: string, adjectives: ReadonlySet<string>): boolean {
  return words === 1 && record.type === 'actor' && adjectives.has(key) && record.name.toLowerCase() !== key;
}

function patternAt(patterns: Map<string, OpenPattern>, key: string): OpenPattern {
  const pattern = patterns.get(key) ?? { forms: [], families: [], ledFamilies: [] };
  patterns.set(key, pattern);
  return pattern;
}

/** Which family a record belongs to: members by descent, places by the country they lie in. */
function familiesByRecord(
  places: readonly Place[],
  actors: readonly Actor[],
  named: readonly NamedFamily[],
): Map<string, Family> {
  const families = new Map<string, Family>();
  for (const { family } of named) {
    for (const member of [family.state, ...family.forces, ...family.countries]) {
      if (member) families.set(member.id, family);
    }
  }
  const parents = new Map<string, string | undefined>([...places, ...actors].map((it) => [it.id, it.parent]));
  for (const place of places) {
    const country = [...ancestors(place.id, parents)].find((id) => families.has(id));
    const family = country && families.get(country);
    if (family) families.set(place.id, family);
  }
  return families;
}

function ancestors(id: string, parents: ReadonlyMap<string, string | undefined>): Set<string> {
  const chain = new Set<string>();
  for (let at = parents.get(id); at !== undefined && !chain.has(at); at = parents.get(at)) chain.add(at);
  return chain;
}
