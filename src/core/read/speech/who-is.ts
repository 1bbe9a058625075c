import type { Speaker } from '../../model/claim.ts';
import type { NameMark } from '../../model/mark.ts';
import type { ToldText } from '../told-text.ts';
import { BINDING_PREPOSITIONS, COORDINATORS, DETERMINERS, POINTING, RELATIVES } from '../vocabulary/saying-clauses.ts';
import {
  BODY_NOUNS_THAT_SPEAK,
  DOCUMENT_NOUNS,
  holdsNoun,
  MEMBER_NOUNS,
  MOUTHPIECE_NOUNS,
  PERSON_NOUNS,
  singularOf,
} from '../vocabulary/speaker-nouns.ts';
import { isSpeakerNoun, type Phrase } from './phrase.ts';
import { isAfterComma, isParted, type SpokenWord } from './spoken-words.ts';
import type { Who } from './who.ts';

/** What telling who a phrase means needs. */
export interface Speaking {
  readonly told: ToldText;
  readonly words: readonly SpokenWord[];
}

/**
 * Who a phrase means. The record of the name that heads it ("Kremlin spokesman Dmitry Peskov" is Peskov); of a body whose
 * mouthpiece it is ("an army spokesman", "the channel's correspondent"), or, for outlets and monitors, whose member; else
 * its own words, as a speaker without a record. `tail` is where what is put in after the phrase ends.
 */
export function whoIs(speaking: Speaking, phrase: Phrase, tail: number = phrase.last): Who {
  const members = splitList(speaking.words, phrase);
  if (members.length > 1) {
    const told = members.map((member) => memberOf(speaking, member, member.last));
    return { kind: 'told', speakers: told.flatMap(speakersOf), person: false };
  }
  return memberOf(speaking, phrase, tail);
}

/** The speakers of a phrase as it stands, asking nothing of what was said before. */
export function speakersOf(who: Who): readonly Speaker[] {
  if (who.kind === 'told') return who.speakers;
  return who.kind === 'definite' ? [who.speaker] : [];
}

function memberOf(speaking: Speaking, phrase: Phrase, tail: number): Who {
  const { told, words } = speaking;
  const core = coreOfPhrase(words, phrase);
  const mark = markOf(speaking, core, tail);
  if (mark) return named(speaking, mark);
  const noun = words[core.last];
  const unnamed: Speaker = { entity: null, ...textOf(told, words, phrase) };
  const person = isPerson(words, core);
  const points =
    POINTING.has(words[phrase.first]?.key ?? '') &&
    words.slice(core.first + 1, core.last + 1).every((word) => !word.name && !word.capital);
  if (points && noun && isSpeakerNoun(noun)) {
    return { kind: 'definite', noun: singularOf(noun.stem), speaker: unnamed, person };
  }
  return { kind: 'told', speakers: [unnamed], person };
}

function named({ told }: Speaking, mark: NameMark): Who {
  const { start, end, text } = mark;
  const record = mark.entity === null ? undefined : told.records.get(mark.entity);
  const entity = record?.type === 'place' ? (record.metonym ?? null) : mark.entity;
  return { kind: 'told', speakers: [{ entity, text, span: { start, end } }], person: record?.kind === 'person' };
}

/** The mark whose record speaks, if one does. */
function markOf(speaking: Speaking, core: Phrase, tail: number): NameMark | undefined {
  const { words } = speaking;
  const head = words[core.last];
  if (head?.name && (head.name.type === 'actor' || isWhole(words, core, head.name))) return head.name;
  const inside = lastMark(words, core.first, core.last);
  const role = lastRole(words, core.first, core.last);
  if (inside && role && speaksFor(speaking, inside, role)) return inside;
  if (inside && !role && inside.type === 'actor') return inside;
  return tailMark(speaking, core, tail, role);
}

/** "Rami Ali, head of the Observatory," and "spokesman for the army": the body in what comes after. */
function tailMark(speaking: Speaking, core: Phrase, tail: number, role: SpokenWord | undefined): NameMark | undefined {
  const { words } = speaking;
  for (let at = core.last + 1; at <= tail; at++) {
    const mark = words[at]?.name;
    if (mark?.type !== 'actor') continue;
    const said = lastRole(words, core.last + 1, at) ?? role;
    const opens = isAfterComma(words[at]) || KNOWN_AS.has(words[at - 1]?.key ?? '') || isAliased(words, at);
    if (opens && (isPersonMark(speaking, mark) || isAliased(words, at))) return mark;
    return said && !crossesClause(words, core.last + 1, at) && speaksFor(speaking, mark, said) ? mark : undefined;
  }
  return undefined;
}

const KNOWN_AS: ReadonlySet<string> = new Set(['as', 'called', 'named']);

/** "also known as the White Helmets". */
function isAliased(words: readonly SpokenWord[], at: number): boolean {
  return [at - 1, at - 2].some((near) => words[near]?.key === 'as' && words[near - 1]?.key === 'known');
}

function crossesClause(words: readonly SpokenWord[], from: number, to: number): boolean {
  return words.slice(from, to).some((word) => RELATIVES.has(word.key));
}

function isPersonMark({ told }: Speaking, mark: NameMark): boolean {
  return mark.entity !== null && told.records.get(mark.entity)?.kind === 'person';
}

/** Whether what the role says is said by the body of the mark. */
function speaksFor({ told }: Speaking, mark: NameMark, role: SpokenWord): boolean {
  const record = mark.entity === null ? undefined : told.records.get(mark.entity);
  if (!record) return false;
  if (record.type === 'place') return record.metonym !== undefined && holdsNoun(STATE_BODIES, role.stem);
  if (record.kind === 'person') return holdsNoun(MOUTHPIECE_NOUNS, role.stem) || holdsNoun(DOCUMENT_NOUNS, role.stem);
  if (record.kind === 'state' && holdsNoun(OUTLETS, role.stem)) return false;
  if (holdsNoun(MOUTHPIECE_NOUNS, role.stem) || holdsNoun(PURE_BODIES, role.stem)) return true;
  return OPEN_KINDS.has(record.kind) && holdsNoun(MEMBER_NOUNS, role.stem);
}

/** Kinds of body whose members speak for it: monitors, outlets, the United Nations. */
const OPEN_KINDS: ReadonlySet<string> = new Set(['media', 'ngo', 'international-body']);

/** Outlets of a state, which speak for themselves. */
const OUTLETS: ReadonlySet<string> = new Set(
  'television tv radio media agency newspaper daily channel outlet website press'.split(' '),
);

/** What of a state speaks for the state. */
const STATE_BODIES: ReadonlySet<string> = new Set([
  'ministry',
  'government',
  'presidency',
  'army',
  'military',
  'cabinet',
]);

/** Nouns of bodies that are not persons too: beside a name they only say what it is. */
const PURE_BODIES: ReadonlySet<string> = new Set([...BODY_NOUNS_THAT_SPEAK].filter((noun) => !PERSON_NOUNS.has(noun)));

function lastMark(words: readonly SpokenWord[], first: number, last: number): NameMark | undefined {
  for (let at = last; at >= first; at--) if (words[at]?.name) return words[at]?.name;
  return undefined;
}

/** The last noun of person, body or document that is no part of a name. */
function lastRole(words: readonly SpokenWord[], first: number, last: number): SpokenWord | undefined {
  for (let at = last; at >= first; at--) {
    const word = words[at];
    if (word && !word.name && isSpeakerNoun(word)) return word;
  }
  return undefined;
}

/** The phrase up to the first preposition that ties more to it; a preposition inside a name ties nothing. */
function coreOfPhrase(words: readonly SpokenWord[], { first, last }: Phrase): Phrase {
  for (let at = first + 1; at <= last; at++) {
    const word = words[at];
    if (word && !word.name && (BINDING_PREPOSITIONS.has(word.key) || word.key === 'who' || isParted(word))) {
      return { first, last: at - 1 };
    }
  }
  return { first, last };
}

function isWhole(words: readonly SpokenWord[], { first }: Phrase, mark: NameMark): boolean {
  const opening = words[first];
  return opening?.name === mark || (DETERMINERS.has(opening?.key ?? '') && words[first + 1]?.name === mark);
}

/** Whether a phrase without a record means persons: its noun says so, or it is a name in capitals. */
function isPerson(words: readonly SpokenWord[], { first, last }: Phrase): boolean {
  const noun = words[last];
  if (!noun) return false;
  if (holdsNoun(PERSON_NOUNS, noun.stem)) return true;
  return noun.capital && last > first && !isSpeakerNoun(noun) && !DETERMINERS.has(words[first]?.key ?? '');
}

/** "X, Y and Z": the members of a list. */
function splitList(words: readonly SpokenWord[], { first, last }: Phrase): readonly Phrase[] {
  const members: Phrase[] = [];
  let start = first;
  for (let at = first + 1; at < last; at++) {
    if (!partsList(words, at)) continue;
    members.push({ first: start, last: at - 1 });
    start = isGlue(words[at]) ? at + 1 : at;
  }
  return [...members, { first: start, last }];
}

/** Whether a list goes on at a word: "and" behind one who can speak, or a name behind another and a comma. */
function partsList(words: readonly SpokenWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word || before.name === word.name || !isListMember(words, at - 1)) {
    return word !== undefined && isGlue(word) && isListMember(words, at - 1);
  }
  return isGlue(word) || (isAfterComma(word) && word.name?.type === 'actor');
}

function isGlue(word: SpokenWord | undefined): boolean {
  return word !== undefined && !word.name && COORDINATORS.has(word.key);
}

function isListMember(words: readonly SpokenWord[], at: number): boolean {
  const word = words[at];
  return word !== undefined && (word.name?.type === 'actor' || isSpeakerNoun(word) || word.capital);
}

function textOf(told: ToldText, words: readonly SpokenWord[], { first, last }: Phrase): Pick<Speaker, 'text' | 'span'> {
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? start;
  return { text: told.text.slice(start, end), span: { start, end } };
}
