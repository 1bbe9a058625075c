import type { EventKind } from '../../model/event-kind.ts';
import { isJoined } from '../../text/words.ts';
import { PERSON, PERSONS } from '../vocabulary/counted-words.ts';
import { ARMS, EQUIPMENT } from '../vocabulary/means-words.ts';
import { TAKEN_PLACES } from '../vocabulary/taken-places.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { Trigger } from './find-triggers.ts';
import { isUnknownName } from './is-unknown-name.ts';
import type { Surroundings } from './surroundings.ts';
import type { ToldWord } from './told-word.ts';

/** What was taken: places, or arms, whichever is named first after the words; "took" needs it right after. */
export function takenKind(trigger: Trigger, around: Surroundings): EventKind | undefined {
  if (LOOTING.has(around.words[trigger.from]?.stem ?? '')) return 'seizure-of-equipment';
  const plain = PLAIN_TAKING.has(around.words[trigger.from]?.stem ?? '') && trigger.to - trigger.from === 1;
  for (const word of objectOf(trigger, around, plain ? PLAIN_REACH : REACH)) {
    if (plain && PARTED.has(word.key)) return undefined;
    if (plain && word.key === 'back') return 'capture';
    if (isTakenPlace(word)) return 'capture';
    if (!word.mark && (plain ? ARMS : EQUIPMENT).has(word.stem)) return 'seizure-of-equipment';
  }
  if (takesNamed(trigger, around)) return 'capture';
  if (plain && isTakenItself(trigger, around)) return 'capture';
  if (isOwnLooting(trigger, around) || isSeized(trigger, around)) return 'seizure-of-equipment';
  return trigger.form === 'past' && isPlaceBefore(trigger, around) && !plain ? 'capture' : undefined;
}

/** "the two hills were taken on Sunday": the place stands before the passive, and nothing after it but where or when. */
function isTakenItself({ from, to, form }: Trigger, { words, clause }: Surroundings): boolean {
  if (form !== 'participle' || words[from]?.stem !== 'taken') return false;
  const next = words[to];
  if (next && isJoined(next) && !next.dated && !TAKEN_ENDS.has(next.key)) return false;
  let at = from - 1;
  while (PASSIVES.has(words[at]?.key ?? '') || words[at]?.key === 'also') at--;
  if (at === from - 1 || at < clause.from) return false;
  const subject = words.slice(Math.max(clause.from, at - 6), at + 1);
  return subject.some((word, index) => isTakenPlace(word) && !NEAR.has(subject[index - 1]?.key ?? ''));
}

const NEAR = wordSet('near in at from around outside inside of to');
const TAKEN_ENDS = wordSet('on by after in during without from earlier last');

/** "took Bukavu": armed men take what bears a name, though no record knows it; any other taking tells nothing. */
function takesNamed({ from, to }: Trigger, { words, clause }: Surroundings): boolean {
  return words.slice(clause.from, from).some((word) => word.armed || word.acronym) && isUnknownName(words, to);
}

/** "looted a factory", "made off with": whatever it was, things were taken. */
function isOwnLooting({ from, to }: Trigger, { words }: Surroundings): boolean {
  const last = words[to - 1]?.key ?? '';
  return LOOTING.has(words[from]?.stem ?? '') || (to - from > 1 && (last === 'with' || last === 'off'));
}

const LOOTING =
  wordSet(`loot loots looted looting plunder plunders plundered plundering ransack ransacks ransacked ransacking
  pillage pillages pillaged pillaging`);

/** "trucks had been commandeered", "rifles fell into the hands of": the things stand before the verb. */
function isSeized({ from, to, form }: Trigger, { words, clause }: Surroundings): boolean {
  const passive = form === 'past' && PASSIVES.has(words[from - 1]?.key ?? '');
  if (!passive && words[to - 1]?.key !== 'hands') return false;
  return words.slice(clause.from, from).some((word) => !word.mark && EQUIPMENT.has(word.stem));
}

const PASSIVES = wordSet('was were been being is are has have had');

/** "continues to occupy", "still occupies": held, not taken. */
export function isHolding({ from, form }: Trigger, { words }: Surroundings): boolean {
  if (!words[from]?.stem.startsWith('occup') || form === 'past') return false;
  return form === 'third' || words.slice(Math.max(0, from - 3), from).some((word) => LASTING.has(word.key));
}

/** "captured six members of the group": people taken, and no place named before them. */
export function isOfPersons(trigger: Trigger, around: Surroundings): boolean {
  if (!CATCHING.has(around.words[trigger.from]?.stem ?? '')) return false;
  const object = objectOf(trigger, around, PLAIN_REACH);
  const person = object.findIndex((word) => PERSONS.has(word.key) || PERSON.has(word.key));
  const place = object.findIndex(isTakenPlace);
  return person >= 0 && (place < 0 || person < place - 1);
}

const CATCHING = wordSet('capture captures captured capturing');

const LASTING = wordSet('continues continue continued still remains now');

/** A place lost is one taken by others: "lost the town", "towns lost early in the war". */
export function lostKind(trigger: Trigger, around: Surroundings): EventKind | undefined {
  const object = objectOf(trigger, around, PLAIN_REACH);
  const to = object.findIndex((word) => PARTED.has(word.key));
  const lost = to < 0 ? object : object.slice(0, to);
  if (lost.some(isTakenPlace)) return 'capture';
  const before = around.words[trigger.from - 1];
  return before && isTakenPlace(before) && trigger.form === 'past' ? 'capture' : undefined;
}

const REACH = 12;
const PLAIN_REACH = 6;
const PLAIN_TAKING = wordSet('take takes took taken taking');

/** Words at which the object of "took" has ended. */
const PARTED = wordSet('to in at from part place with for by responsibility hours days minutes weeks months years');

function objectOf(trigger: Trigger, { words, clause }: Surroundings, reach: number): readonly ToldWord[] {
  return words.slice(trigger.to, Math.min(clause.to, trigger.to + reach));
}

function isPlaceBefore(trigger: Trigger, { words, clause }: Surroundings): boolean {
  return words.slice(Math.max(clause.from, trigger.from - PLAIN_REACH), trigger.from).some(isTakenPlace);
}

function isTakenPlace(word: ToldWord): boolean {
  return word.mark?.type === 'place' || (!word.mark && TAKEN_PLACES.has(word.stem) && word.key !== 'half');
}
