import type { ActorKind } from '../../model/authority.ts';
import type { Speaker } from '../../model/claim.ts';
import type { ToldText } from '../told-text.ts';
import { GENERIC_BODIES, singularOf } from '../vocabulary/speaker-nouns.ts';
import type { Who } from './who.ts';

/** What was said earlier in the report, for those who are only pointed to. */
export interface SpeakerMemory {
  readonly told: ToldText;
  /** The last chains that spoke, in order. */
  readonly spoken: Spoken[];
  /** Bodies named so far, by the last word of their name, lower case. */
  readonly bodies: Map<string, Speaker>;
  /** The person the last sentence with one is about. */
  topic?: Topic;
  /** The body the last sentence with one is about. */
  bodyTopic?: Topic;
}

/** A chain that spoke, and where. */
export interface Spoken {
  readonly chain: readonly Speaker[];
  readonly person: boolean;
  readonly sentence: number;
}

interface Topic {
  readonly speaker: Speaker;
  readonly sentence: number;
}

/** The chain a frame means, inner first: as told, or, where it only points, the chain of the one who spoke before. */
export function recall(memory: SpeakerMemory, who: Who, sentence: number): readonly Speaker[] {
  switch (who.kind) {
    case 'told':
      return recallSurname(memory, who.speakers);
    case 'pronoun':
      return recallPronoun(memory, who.word, sentence);
    case 'definite':
      return recallNoun(memory, who.noun, who.person) ?? [who.speaker];
    case 'shared': {
      const last = memory.spoken.at(-1);
      return last?.sentence === sentence ? last.chain : who.subject;
    }
  }
}

/** Whether the chain a frame means is one person's. */
export function isOnePerson(memory: SpeakerMemory, who: Who, chain: readonly Speaker[]): boolean {
  if (who.kind === 'told' || who.kind === 'definite') return who.person;
  return memory.spoken.findLast((spoken) => spoken.chain[0] === chain[0])?.person ?? true;
}

/** "Khalil said" after "Muhammad Khalil, a farmer": the same speaker. */
function recallSurname({ spoken }: SpeakerMemory, speakers: readonly Speaker[]): readonly Speaker[] {
  const [only] = speakers;
  if (!only || speakers.length > 1 || only.entity !== null || !/^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(only.text))
    return speakers;
  const before = recent(spoken).find(({ chain }) => chain[0]?.text.split(/[\s,]+/u).includes(only.text));
  return before?.chain[0] ? [before.chain[0]] : speakers;
}

/** Whom a pronoun means; one that means nobody known is itself a speaker without a record. */
function recallPronoun(memory: SpeakerMemory, word: string, sentence: number): readonly Speaker[] {
  const known = word === 'it' || word === 'they' ? recallBody(memory, word, sentence) : recallPerson(memory);
  return known && known.length > 0 ? known : [{ entity: null, text: word }];
}

/** The last body (for "they", the last of many) to speak, unless another was named since and nobody spoke for long. */
function recallBody(memory: SpeakerMemory, word: string, sentence: number): readonly Speaker[] | undefined {
  const spoken = recent(memory.spoken);
  const last = spoken.find(word === 'it' ? ({ person }) => !person : isMany) ?? spoken[0];
  const { bodyTopic } = memory;
  const old = !last || sentence - last.sentence > REACH_OF_PRONOUNS;
  return old && bodyTopic && sentence - bodyTopic.sentence <= REACH_OF_PRONOUNS ? [bodyTopic.speaker] : last?.chain;
}

function recallPerson(memory: SpeakerMemory): readonly Speaker[] | undefined {
  const spoken = recent(memory.spoken);
  const person = spoken.find((one) => one.person);
  const { topic } = memory;
  if (topic && topic.sentence > (person?.sentence ?? -1) && topic.sentence > (spoken[0]?.sentence ?? -1))
    return [topic.speaker];
  const last = spoken[0];
  const near = person && last && last.sentence - person.sentence <= REACH_OF_PRONOUNS ? person : last;
  return near?.chain;
}

/** How many sentences back a pronoun for a person passes over those who are none. */
const REACH_OF_PRONOUNS = 3;

function isMany({ chain, person }: Spoken): boolean {
  return !person || /s$/u.test(chain[0]?.text ?? '');
}

/** "The source", "the agency", "the statement": one called so before, or of a kind that may be called so, or any. */
function recallNoun(memory: SpeakerMemory, noun: string, person: boolean): readonly Speaker[] | undefined {
  const spoken = recent(memory.spoken);
  const called = spoken.find(({ chain }) =>
    chain[0]?.text
      .toLowerCase()
      .split(/[\s,]+/u)
      .map(singularOf)
      .includes(noun),
  );
  if (called) return called.chain;
  const body = memory.bodies.get(noun);
  if (body && !person) return [body];
  const kinds = GENERIC_BODIES.get(noun);
  if (kinds) return spoken.find(({ chain }) => isOfKind(memory.told, chain[0], kinds))?.chain;
  if (DOCUMENTS.has(noun)) return spoken[0]?.chain;
  return person && OFFICES.has(noun) ? spoken.find((one) => one.person)?.chain : undefined;
}

const DOCUMENTS: ReadonlySet<string> = new Set(
  'statement report bulletin communique tweet post message letter announcement update'.split(' '),
);

const OFFICES: ReadonlySet<string> = new Set(
  `official spokesman spokeswoman spokesperson minister president commander director head chief leader general colonel
   governor mayor envoy ambassador diplomat man woman premier king secretary chairman doctor`.split(/\s+/u),
);

function isOfKind(told: ToldText, speaker: Speaker | undefined, kinds: readonly string[]): boolean {
  const record = speaker?.entity ? told.records.get(speaker.entity) : undefined;
  const kind: ActorKind | undefined = record?.type === 'actor' ? record.kind : undefined;
  return kind !== undefined && kinds.includes(kind);
}

/** Adds one who spoke; the oldest is forgotten, for what lies farther back is not pointed to. */
export function remember({ spoken }: SpeakerMemory, one: Spoken): void {
  spoken.push(one);
  if (spoken.length > RECENT) spoken.shift();
}

/** Those who spoke, last first. */
function recent(spoken: readonly Spoken[]): readonly Spoken[] {
  return [...spoken].reverse();
}

const RECENT = 12;
