import type { Actor, Place } from '../../model/authority.ts';
import { contentWords } from '../../text/words.ts';
import { FORCE_ADJECTIVES, FORCE_HEADS, GOVERNMENT_HEADS } from '../vocabulary/actor-words.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { demonymsOf } from './demonyms.ts';
import type { Family } from './lexicon.ts';

/** A family with the folded words that, before a head, mean it: of the land ("iraqi", "russia"), of its leaders ("assad"). */
export interface NamedFamily {
  readonly family: Family;
  readonly modifiers: ReadonlySet<string>;
  readonly leaders: ReadonlySet<string>;
  /** Those of the modifiers that are adjectives, and alone name nobody. */
  readonly adjectives: ReadonlySet<string>;
}

/**
 * The families of states in a lexicon. Their adjectives are taken from the names of their records ("Turkish Armed Forces",
 * "Armed Forces of Ukraine") and from the countries that bear the same name or stand for the state; nothing is listed.
 */
export function stateFamilies(places: readonly Place[], actors: readonly Actor[]): NamedFamily[] {
  const byId = new Map<string, Actor>(actors.map((actor) => [actor.id, actor]));
  const members = new Map<string, Actor[]>();
  for (const actor of actors) {
    if (!isOfState(actor)) continue;
    const root = rootOf(actor, byId).id;
    members.set(root, [...(members.get(root) ?? []), actor]);
  }
  const persons = actors.filter((actor) => actor.kind === 'person');
  return [...members].map(([id, family]) => nameFamily(id, family, places, persons));
}

function isOfState(actor: Actor): boolean {
  return actor.kind === 'state' || actor.kind === 'state-forces' || actor.kind === 'state-body';
}

function rootOf(actor: Actor, byId: ReadonlyMap<string, Actor>): Actor {
  let root = actor;
  for (let steps = 0; steps < 8 && root.kind !== 'state'; steps++) {
    const parent = root.parent && byId.get(root.parent);
    if (!parent || !isOfState(parent)) break;
    root = parent;
  }
  return root;
}

function nameFamily(
  id: string,
  members: readonly Actor[],
  places: readonly Place[],
  persons: readonly Actor[],
): NamedFamily {
  const near = members.filter((member) => member.id === id || member.parent === id);
  const own = new Set(near.flatMap((member) => namesOf(member).flatMap((name) => modifiersIn(name, member))));
  const countries = places.filter((place) => place.kind === 'country' && isCountryOf(place, id, own));
  const lands = countries.flatMap((place) => namesOf(place)).map(keyOf);
  const derived = [...own, ...lands].flatMap((name) => demonymsOf(name));
  const modifiers = new Set([...own, ...lands, ...derived]);
  const regular = [...own].filter((name) => /(?:n|i|ish|ese|ch)$/u.test(name));
  const adjectives = new Set([...derived, ...regular].filter((name) => !lands.includes(name)));
  const heads = persons.filter((person) => isHeadOf(person, id, modifiers)).flatMap((person) => namesOf(person));
  const surnames = heads.map((name) => contentWords(name).at(-1)?.key ?? '');
  const family: Family = {
    id,
    state: members.find((member) => member.kind === 'state'),
    forces: members.filter((member) => member.kind === 'state-forces').sort((a, b) => depth(a, id) - depth(b, id)),
    bodies: members.filter((member) => member.kind === 'state-body'),
    countries,
  };
  return {
    family,
    modifiers: new Set([...modifiers].filter(isWord)),
    adjectives,
    leaders: new Set([...heads.map(keyOf), ...surnames]),
  };
}

function isWord(modifier: string): boolean {
  return modifier.length > 1;
}

function depth(forces: Actor, root: string): number {
  return forces.id === root || forces.parent === root ? 0 : 1;
}

/** A country belongs to the state that shares its name or its adjective, or that it says it stands for. */
function isCountryOf(place: Place, state: string, modifiers: ReadonlySet<string>): boolean {
  if (place.metonym) return place.metonym === state;
  const names = namesOf(place).map(keyOf);
  return names.some((name) => modifiers.has(name) || demonymsOf(name).some((adjective) => modifiers.has(adjective)));
}

/** A person whose record lies below the state, or by whose surname the state is called ("the Assad regime"). */
function isHeadOf(person: Actor, state: string, modifiers: ReadonlySet<string>): boolean {
  return person.parent === state || namesOf(person).some((name) => modifiers.has(contentWords(name).at(-1)?.key ?? ''));
}

function namesOf(record: Actor | Place): readonly string[] {
  return [record.name, ...record.names, ...(record.type === 'actor' ? [...record.nominal, ...record.labels] : [])];
}

function keyOf(name: string): string {
  return contentWords(name)
    .map((word) => word.key)
    .join(' ');
}

/** The capitalised words of a name before its heads, or after "of"; all of it where it is a state's own name. */
function modifiersIn(name: string, member: Actor): string[] {
  const words = contentWords(name.replace(/^the\s+/iu, ''));
  const of = words.findIndex((word) => word.key === 'of');
  if (of > 0 && words.slice(0, of).every(({ key }) => isHeadWord(key) || STYLES.has(key))) {
    const land = words.slice(of + 1).filter((word) => word.capital);
    return land.length > 0 ? [land.map((word) => word.key).join(' ')] : [];
  }
  const head = words.findIndex(({ key }, index) => isHeadWord(key) || (index > 0 && STYLES.has(key)));
  if (head < 0 && member.kind !== 'state') return [];
  const before = head < 0 ? words : words.slice(0, head);
  const first = before[0];
  if (!first?.capital || before.length > 2) return [];
  return [before.map((word) => word.key).join(' ')];
}

function isHeadWord(key: string): boolean {
  return GOVERNMENT_HEADS.has(key) || FORCE_HEADS.has(key) || FORCE_ADJECTIVES.has(key) || STATE_NOUNS.has(key);
}

/** What else ends the modifier of a state's body: "Turkish Presidency". */
const STATE_NOUNS: ReadonlySet<string> = wordSet(`
  presidency ministry foreign interior parliament police intelligence state republic national federation cabinet`);

/** The style a state gives itself, which after its adjective is no part of that: "Arab Army", "Islamic Republic". */
const STYLES: ReadonlySet<string> = wordSet('arab islamic democratic peoples popular royal revolutionary');
