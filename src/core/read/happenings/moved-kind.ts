import type { EventKind } from '../../model/event-kind.ts';
import {
  DWELLINGS,
  FLYING_BOMBS,
  HIGH_OFFICES,
  INHABITANTS,
  POSTS,
  REFUGES,
  TROOPS,
} from '../vocabulary/movement-words.ts';
import { TAKEN_PLACES } from '../vocabulary/taken-places.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { Trigger } from './find-triggers.ts';
import { isUnknownName } from './is-unknown-name.ts';
import { distantKind, meansIn } from './means.ts';
import type { Surroundings } from './surroundings.ts';
import type { ToldWord } from './told-word.ts';

/** Troops sent, moved or rushed somewhere; of anything else sent nothing is told. */
export function sentKind(trigger: Trigger, around: Surroundings): EventKind | undefined {
  if (nounAmong(objectOf(trigger, around, 7), TROOPS)) return 'deployment';
  return (around.words[trigger.from]?.stem ?? '').startsWith('mov') ? movedKind(trigger, around) : undefined;
}

/** "Tanks were moving towards the town", "people were ordered to move further south". */
function movedKind(trigger: Trigger, around: Surroundings): EventKind | undefined {
  const [next] = objectOf(trigger, around, 1);
  if (!next || !WAYS.has(next.key)) return undefined;
  const subject = subjectOf(trigger, around);
  if (trigger.form === 'base' && around.words[trigger.from - 1]?.key !== 'to') return undefined;
  if (trigger.form === 'base') return subject.some((word) => INHABITANTS.has(word.key)) ? 'displacement' : undefined;
  return subject.some((word) => TROOPS.has(word.stem)) ? 'deployment' : undefined;
}

const WAYS = wordSet('to toward towards further south north east west southward northward southwards northwards');

/** "reinforced their base": arms or a place that gets them stand after the verb, or before it in the passive. */
export function reinforcedKind(trigger: Trigger, around: Surroundings): EventKind | undefined {
  const near = [...subjectOf(trigger, around), ...objectOf(trigger, around, 7)];
  return near.some((word) => TROOPS.has(word.stem) || isPlace(word)) ? 'deployment' : undefined;
}

/** What is left: by armed men their posts, by others their homes. */
export function leftKind(trigger: Trigger, around: Surroundings): EventKind | undefined {
  const object = objectOf(trigger, around, 6);
  const subject = subjectOf(trigger, around);
  const armed = subject.findLastIndex((word) => word.armed || word.key === 'garrison');
  const dweller = subject.findLastIndex((word) => INHABITANTS.has(word.key));
  const posts = object.some((word) => POSTS.has(word.stem) || isPlace(word));
  if (armed > dweller) return posts || isUnknownName(around.words, trigger.to) ? 'withdrawal' : undefined;
  if (dweller < 0) return undefined;
  const bidden = trigger.form === 'base' && around.words[trigger.from - 1]?.key === 'to';
  if (bidden && (object.length === 0 || AT_ONCE.has(object[0]?.key ?? ''))) return 'displacement';
  return object.some((word) => DWELLINGS.has(word.stem) || isPlace(word)) ? 'displacement' : undefined;
}

/** Armed men who enter a place take it or attack it; others who cross into one flee there. */
export function enteredKind(trigger: Trigger, around: Surroundings): EventKind | undefined {
  const subject = subjectOf(trigger, around);
  const object = objectOf(trigger, around, 6);
  const stem = around.words[trigger.from]?.stem ?? '';
  if (object[0]?.key === 'from') return undefined;
  if (!stem.startsWith('return') && subject.some((word) => word.armed || TROOPS.has(word.stem))) {
    if (!object.some((word) => isPlace(word) || TAKEN_PLACES.has(word.stem))) return undefined;
    return stem.startsWith('enter') ? 'capture' : stem.startsWith('march') ? 'offensive' : 'ground-attack';
  }
  if (!subject.some((word) => INHABITANTS.has(word.key))) return undefined;
  return object.some((word) => isPlace(word) || REFUGES.has(word.key) || DWELLINGS.has(word.stem))
    ? 'displacement'
    : undefined;
}

/** Drones and missiles brought down were sent to strike; an aircraft brought down with its crew was attacked. */
export function downedKind(trigger: Trigger, around: Surroundings): EventKind | undefined {
  if (MEETING.has(around.words[trigger.from]?.stem ?? '')) return engagedKind(trigger, around);
  const passive = PASSIVES.has(around.words[trigger.from - 1]?.key ?? '');
  const downed = passive ? subjectOf(trigger, around) : objectOf(trigger, around, 8);
  const is = (word: ToldWord) => FLYING_BOMBS.has(word.stem) || CREWED.has(word.stem);
  const what = downed.find(is) ?? subjectOf(trigger, around).findLast(is);
  if (!what) return undefined;
  return CREWED.has(what.stem) ? 'attack' : distantKind(meansIn([what], { from: 0, to: 1 }));
}

/** "Air defences engaged hostile targets", "responded to the missiles": what flies in to strike. */
function engagedKind(trigger: Trigger, around: Surroundings): EventKind | undefined {
  if (!subjectOf(trigger, around).some((word) => DEFENSES.has(word.key))) return undefined;
  const object = objectOf(trigger, around, 5);
  const what = object.find((word) => FLYING_BOMBS.has(word.stem) || word.key === 'targets');
  return what && (distantKind(meansIn([what], { from: 0, to: 1 })) ?? 'airstrike');
}

const MEETING =
  wordSet(`engage engages engaged engaging respond responds responded responding confront confronts confronted
  confronting`);
const DEFENSES = wordSet('defense defenses defence defences');

/** "received the envoy in his office": one who holds an office. */
export function receivedKind(trigger: Trigger, around: Surroundings): EventKind | undefined {
  const object = objectOf(trigger, around, 5);
  if (object.some((word) => ARRIVALS.has(word.key))) return 'displacement';
  const person = object.some((word) => HIGH_OFFICES.has(word.stem));
  return person && !object.some((word) => NOT_GUESTS.has(word.key)) ? 'meeting' : undefined;
}

/** "hold the eastern half of the city", "is held by the militia": a place, not a person or talks. */
export function heldKind(trigger: Trigger, around: Surroundings): EventKind | undefined {
  const passive = around.words[trigger.to]?.key === 'by';
  if (passive)
    return isStanding(trigger, around) && subjectOf(trigger, around).some(isHeldPlace) ? 'control' : undefined;
  if (PASSIVES.has(around.words[trigger.from - 1]?.key ?? '')) return undefined;
  const object = objectOf(trigger, around, 7);
  const end = object.findIndex((word) => OBJECT_ENDS.has(word.key));
  return object.slice(0, end < 0 ? 7 : end).some(isHeldPlace) ? 'control' : undefined;
}

/** "is mostly held by", not "areas held by". */
function isStanding({ from }: Trigger, { words }: Surroundings): boolean {
  return words.slice(Math.max(0, from - 3), from).some((word) => STANDING.has(word.key));
}

/** What may follow "ordered families to leave" where it is not said what they leave. */
const AT_ONCE = wordSet('immediately now within by before for and or at');
const STANDING = wordSet('is are was were be been remains remain remained');
const PASSIVES = wordSet('was were been being is are be');
const CREWED = wordSet('plane planes jet jets helicopter helicopters warplane warplanes aircraft fighter bomber');
const ARRIVALS = wordSet('refugees displaced evacuees asylum-seekers');
const NOT_GUESTS = wordSet('letter letters report reports statement information call message news reports');
const OBJECT_ENDS = wordSet('in at on since for during with talks meeting hostage captive responsible accountable');

function isHeldPlace(word: ToldWord): boolean {
  return isPlace(word) || (!word.mark && (TAKEN_PLACES.has(word.stem) || FRACTIONS.has(word.key)));
}

const FRACTIONS = wordSet('half percent % most much third quarter fifth percent');

function isPlace(word: ToldWord): boolean {
  return word.mark?.type === 'place';
}

function nounAmong(words: readonly ToldWord[], nouns: ReadonlySet<string>): boolean {
  return words.some((word) => !word.mark && nouns.has(word.stem));
}

function objectOf(trigger: Trigger, { words, clause }: Surroundings, reach: number): readonly ToldWord[] {
  return words.slice(trigger.to, Math.min(clause.to, trigger.to + reach));
}

function subjectOf(trigger: Trigger, { words, clause }: Surroundings): readonly ToldWord[] {
  return words.slice(Math.max(clause.from, trigger.from - 10), trigger.from);
}
