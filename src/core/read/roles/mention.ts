import type { Party } from '../../model/claim.ts';
import { SPEECH_VERBS } from '../vocabulary/deed-words.ts';
import { HELD_NOUNS, PEOPLE_ADJECTIVES, PEOPLE_NOUNS } from '../vocabulary/party-words.ts';
import { CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS, RELATIVES } from '../vocabulary/phrase-words.ts';
import type { Unit } from './unit.ts';
import { doesDeed, isVerb } from './verb.ts';

/** One who may have a part in a happening, where a sentence names them, and what grammar ties them to it. */
export interface Mention {
  /** First and last unit of the name or noun itself. */
  readonly first: number;
  readonly last: number;
  readonly party: Party;
  /** The preposition that governs the phrase; empty where none does. */
  readonly governor: string;
  /** The unit of that preposition, or of the verb right before the phrase; -1 where there is neither. */
  readonly at: number;
  /** Whether `at` is a verb, whose object the phrase is. */
  readonly object: boolean;
  /** Shared by all members of "A, B and C". */
  readonly group: number;
  /** What a hyphen ties to the name ("backed", "held"); such a mention only says which. */
  readonly tied: string;
}

/** The mentions of a sentence, in order: actors named, and people without a record ("civilians", "unidentified gunmen"). */
export function mentionsIn(units: readonly Unit[]): readonly Mention[] {
  const mentions: Mention[] = [];
  units.forEach((_, index) => {
    const core = coreAt(units, index);
    if (core) mentions.push(govern(units, core, mentions.at(-1)));
  });
  return mentions;
}

type Core = Pick<Mention, 'first' | 'last' | 'party' | 'tied'>;

function coreAt(units: readonly Unit[], index: number): Core | undefined {
  const unit = units[index];
  const after = units[index + 1];
  if (unit?.name?.type === 'actor') {
    const { entity, text, start, end } = unit.name;
    const tied = after && /^\p{Pd}$/u.test(after.gap) ? after.key : landAfter(units, index);
    return { first: index, last: index, tied, party: { entity, text, span: { start, end }, basis: 'sentence' } };
  }
  if (!unit || unit.name || !PEOPLE_NOUNS.has(unit.key) || unit.possessive) return undefined;
  return belongsToActor(units, index) ? undefined : peopleAt(units, index);
}

/** "opposition stronghold", "rebels' last towns": whose place it is, and so who holds it. */
function landAfter(units: readonly Unit[], index: number): string {
  for (let at = index + 1; at <= index + 3; at++) {
    const unit = units[at];
    if (!unit || unit.name || unit.date || unit.gap.trim() !== '' || PREPOSITIONS.has(unit.key)) return '';
    if (DETERMINERS.has(unit.key) || isVerb(units, at) || unit.key === 'and') return '';
    if (HELD_NOUNS.has(unit.key)) return 'held';
  }
  return '';
}

/** "fighters of the Front", "Front fighters": the actor beside them is who is meant. */
function belongsToActor(units: readonly Unit[], index: number): boolean {
  const before = units[index - 1];
  if (before?.name?.type === 'actor' && units[index]?.gap.trim() === '') return true;
  if (!/^(?:of|from)$/u.test(units[index + 1]?.key ?? '')) return false;
  return units.slice(index + 2, index + 5).some((unit) => unit.name?.type === 'actor');
}

/** The noun with the adjectives before it that say who they were. */
function peopleAt(units: readonly Unit[], last: number): Core | undefined {
  let first = last;
  while (first > 0 && units[first]?.gap.trim() === '' && isOfPeople(units[first - 1], first > 1)) first--;
  const [start, end] = [units[first]?.start ?? 0, units[last]?.end ?? 0];
  const words = units
    .slice(first, last + 1)
    .map((unit, at) => (at === 0 ? '' : unit.gap) + (unit.name?.text ?? unit.written));
  return {
    first,
    last,
    tied: '',
    party: { entity: null, text: words.join(''), span: { start, end }, basis: 'sentence' },
  };
}

function isOfPeople(unit: Unit | undefined, inside: boolean): boolean {
  if (!unit || unit.name || unit.date) return false;
  return PEOPLE_ADJECTIVES.has(unit.key) || (inside && unit.capital && /(?:ese|ish|i|an)$/u.test(unit.key));
}

/** How many words before a name are looked through for what governs it. */
const REACH = 9;

/** Walks left from a name to what governs it: a preposition, a verb, the name it is coordinated with, or nothing. */
function govern(units: readonly Unit[], core: Core, before: Mention | undefined): Mention {
  const free = { ...core, governor: '', at: -1, object: false, group: core.first };
  if (before?.last === core.first - 1 && units[core.first]?.gap.includes('(')) return { ...core, ...shared(before) };
  for (let at = core.first - 1; at >= Math.max(0, core.first - REACH); at--) {
    const unit = units[at];
    const gap = units[at + 1]?.gap ?? '';
    if (!unit || /[;:()“”"«»]/u.test(gap)) return free;
    const listed = unit.key === 'and' || unit.key === 'or' || (gap.includes(',') && goesOn(units, core.last));
    if (!listed && gap.includes(',')) return free;
    if (listed) return before && isCoordinated(units, before, at) ? { ...core, ...shared(before) } : free;
    if (unit.date || (unit.name && !unit.possessive) || unit.key === 'time') return free;
    if (unit.key === 'of' || isLimit(units, at)) continue;
    if (CLAUSE_OPENERS.has(unit.key) && !PREPOSITIONS.has(unit.key)) return free;
    if (RELATIVES.has(unit.key) || SPEECH_VERBS.has(unit.key)) return free;
    if (PREPOSITIONS.has(unit.key)) return { ...free, governor: unit.key, at };
    if (doesDeed(units, at)) return { ...free, at, object: true };
  }
  return free;
}

/** What limits a number governs nobody: "at least nine", "up to nine", "about nine". */
function isLimit(units: readonly Unit[], at: number): boolean {
  const [key, after] = [units[at]?.key ?? '', units[at + 1]?.key ?? ''];
  if (LIMITS.has(key) || /^(?:least|most|many)$/u.test(after)) return true;
  if (key === 'to' && units[at - 1]?.key === 'up') return true;
  return /^(?:about|around|over)$/u.test(key) && /^\d/u.test(after);
}

const LIMITS: ReadonlySet<string> = new Set(['least', 'most', 'up', 'than', 'many', 'some']);

/** Whether a list goes on after one of its members: a comma or "and" comes soon. */
function goesOn(units: readonly Unit[], last: number): boolean {
  return units.slice(last + 1, last + 4).some(({ gap, key }) => gap.includes(',') || key === 'and');
}

function shared({ governor, at, object, group }: Mention): Pick<Mention, 'governor' | 'at' | 'object' | 'group'> {
  return { governor, at, object, group };
}

/** Whether only nouns of its own phrase stand between the mention before and the comma or "and" at a unit. */
function isCoordinated(units: readonly Unit[], before: Mention, at: number): boolean {
  if (before.tied !== '' || at - before.last > 3) return false;
  for (let index = before.last + 1; index <= at; index++) {
    const key = units[index]?.key ?? '';
    if (PREPOSITIONS.has(key) || CLAUSE_OPENERS.has(key) || isVerb(units, index)) return false;
  }
  return true;
}
