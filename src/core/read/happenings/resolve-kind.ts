import type { EventKind } from '../../model/event-kind.ts';
import { THWARTING } from '../vocabulary/assertion-words.ts';
import { MILITARY_AIMS } from '../vocabulary/means-words.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { Trigger } from './find-triggers.ts';
import { firedKind } from './fired-kind.ts';
import { DISTANT } from './happening-groups.ts';
import { distantKind, type Means, meansIn } from './means.ts';
import type { Clause } from './split-clauses.ts';
import type { Surroundings } from './surroundings.ts';
import { lostKind, takenKind } from './taken-kind.ts';
import type { ToldWord } from './told-word.ts';

/** A kind, and whether the words around say it, or it is only what is meant where they say nothing. */
export interface ResolvedKind {
  readonly kind: EventKind;
  readonly sure: boolean;
}

/** The kind of happening a trigger tells where it stands; `undefined` where its words tell none there. */
export function resolveKind(trigger: Trigger, around: Surroundings): ResolvedKind | undefined {
  const means = meansAround(trigger, around);
  switch (trigger.sense) {
    case 'strike':
      return strikeKind(trigger, around, means);
    case 'assault':
      return assaultKind(trigger, around, means);
    case 'raid':
      return raidKind(trigger, around, means);
    case 'blast':
      return sure(distantKind(means)) ?? unsure('attack');
    case 'bombing':
      return sure(distantKind(means)) ?? pointedBack(trigger, around) ?? unsure('attack');
    case 'bombardment':
      return sure(distantKind(means)) ?? pointedBack(trigger, around, DISTANT) ?? sure('bombardment');
    case 'airstrike':
    case 'shelling':
      return sure(means.has('poison') ? 'chemical-attack' : trigger.sense);
    case 'firing':
      return sure(firedKind(trigger, around));
    case 'taking':
      return sure(takenKind(trigger, around));
    case 'losing':
      return sure(lostKind(trigger, around));
    case 'wreck':
      return sure(wreckedKind(trigger, around) ?? 'damage');
    case 'harm':
      return sure('casualties');
    case 'capture':
      return sure(takenKind(trigger, around) ?? 'capture');
    default:
      return sure(trigger.sense);
  }
}

function sure(kind: EventKind | undefined): ResolvedKind | undefined {
  return kind && { kind, sure: true };
}

function unsure(kind: EventKind | undefined): ResolvedKind | undefined {
  return kind && { kind, sure: false };
}

/** The means named in the clause; of a clause without a subject ("and also targeted"), those told before. */
function meansAround({ from, sense, form }: Trigger, { words, clause, previous }: Surroundings): ReadonlySet<Means> {
  const near = sense === 'bombardment' && !form ? from - NOUN_REACH : 0;
  const means = meansIn(words, { from: Math.max(near, afterThwarting(from, words, clause)), to: clause.to });
  const bare = previous && JOINING.has(words[clause.from]?.key ?? '') && from - clause.from <= SUBJECTLESS;
  return means.size > 0 || !bare ? means : meansIn(words, { from: 0, to: clause.from });
}

/** "the air force foiled an attack": what beat the attack back is not what it was made with. */
function afterThwarting(at: number, words: readonly ToldWord[], clause: Clause): number {
  const thwarted = words.slice(clause.from, at).findLastIndex((word) => THWARTING.has(word.key));
  return thwarted < 0 ? clause.from : clause.from + thwarted + 1;
}

const JOINING = wordSet('and but then');
/** Words between "and" and its verb where no subject stands there. */
const SUBJECTLESS = 4;
/** How far before it a noun of bombardment has its adjectives. */
const NOUN_REACH = 3;

function strikeKind(trigger: Trigger, around: Surroundings, means: ReadonlySet<Means>): ResolvedKind | undefined {
  const distant = distantKind(means);
  if (distant) return sure(distant);
  if (means.has('close')) return unsure('attack');
  const stem = around.words[trigger.from]?.stem ?? '';
  if (AIMING.has(stem)) return unsure(isOnPositions(trigger, around) ? 'ground-attack' : 'attack');
  if (stem.startsWith('hit')) return unsure(actBefore(around));
  return pointedBack(trigger, around) ?? unsure('bombardment');
}

const AIMING = wordSet('target targets targeted targeting');

function assaultKind(trigger: Trigger, around: Surroundings, means: ReadonlySet<Means>): ResolvedKind | undefined {
  const back = pointedBack(trigger, around, CLOSE_BY) ?? pointedBack(trigger, around);
  if (isIntensified(trigger, around)) return sure('offensive');
  if (means.has('air') || means.has('poison') || means.has('missile')) return sure(distantKind(means));
  if (isSubject(trigger, around) && back) return back;
  if (isOnPositions(trigger, around)) return sure('ground-attack');
  if (means.has('gun')) return sure('shelling');
  if (means.has('close')) return sure('attack');
  if (back || (around.words[trigger.from]?.stem ?? '').startsWith('aggression')) return back;
  return hasArmedAgent(trigger, around) ? sure('ground-attack') : unsure('attack');
}

function raidKind(trigger: Trigger, around: Surroundings, means: ReadonlySet<Means>): ResolvedKind | undefined {
  const distant = distantKind(means);
  if (distant) return sure(distant);
  if (trigger.form || isOnHomes(trigger, around)) return sure('ground-attack');
  const many = around.words[trigger.from]?.stem === 'raids';
  return (
    pointedBack(trigger, around) ?? unsure(many || actBefore(around) === 'airstrike' ? 'airstrike' : 'ground-attack')
  );
}

/** What "the attack" and "the assault" mean first, where it was told not long before. */
const CLOSE_BY: ReadonlySet<EventKind> = new Set<EventKind>(['ground-attack', 'attack']);

/** "The attack hit a checkpoint": no "on" or "by" after it, so that it is told already. */
function isSubject(trigger: Trigger, { words }: Surroundings): boolean {
  return !FRESHENING.has(words[trigger.to]?.key ?? '');
}

const FRESHENING = wordSet('on against by in at near');

/** "The air force destroyed a depot", "destroyed it with rockets": things wrecked from a distance. */
function wreckedKind({ from, form }: Trigger, { words, clause }: Surroundings): EventKind | undefined {
  if (!form || PASSIVES.has(words[from - 1]?.key ?? '')) return undefined;
  const tool = words.findIndex(
    (word, at) => at > from && at < clause.to && (word.key === 'with' || word.key === 'using'),
  );
  const by = distantKind(meansIn(words, { from: clause.from, to: from }));
  return by ?? (tool < 0 ? undefined : distantKind(meansIn(words, { from: tool, to: clause.to })));
}

const PASSIVES = wordSet('was were been being are is');

/** "intensified its attacks": more than one attack. */
function isIntensified(trigger: Trigger, { words }: Surroundings): boolean {
  return words.slice(Math.max(0, trigger.from - 3), trigger.from).some((word) => INTENSIFYING.has(word.key));
}

const INTENSIFYING = wordSet('intensified intensify intensifying intensifies escalated escalating stepped');

/** Whether what follows the trigger in its clause is held by arms: "attacked the positions of". */
function isOnPositions(trigger: Trigger, { words, clause }: Surroundings): boolean {
  return words
    .slice(trigger.to, Math.min(clause.to, trigger.to + AIM_REACH))
    .some((word) => MILITARY_AIMS.has(word.stem));
}

const AIM_REACH = 9;

/** "raids on homes": done on foot. */
function isOnHomes(trigger: Trigger, { words }: Surroundings): boolean {
  return words.slice(trigger.to, trigger.to + 5).some((word) => HOMES.has(word.key));
}

const HOMES = wordSet('home homes house houses headquarters offices camp prison shops cell hideout');

/** Whether people under arms stand before the trigger, or after "by". */
function hasArmedAgent(trigger: Trigger, { words, clause }: Surroundings): boolean {
  const by = words.slice(trigger.to, clause.to).findIndex((word) => word.key === 'by');
  const after = by < 0 ? [] : words.slice(trigger.to + by + 1, trigger.to + by + 6);
  return [...words.slice(clause.from, trigger.from), ...after].some((word) => word.armed);
}

/** "the attack", "these strikes", "the raids": the happening was told before. */
function pointedBack(trigger: Trigger, around: Surroundings, among?: ReadonlySet<EventKind>): ResolvedKind | undefined {
  const { words, before } = around;
  const last = among ? before.find((kind) => among.has(kind)) : actBefore(around);
  if (trigger.form || !last) return undefined;
  const near = [words[trigger.from - 1]?.key ?? '', words[trigger.from - 2]?.key ?? ''];
  return near.some((word) => DEFINITE.has(word)) ? sure(last) : undefined;
}

/** The act of violence told last; fighting is none that could be meant by "the attack". */
function actBefore({ before }: Surroundings): EventKind | undefined {
  return before.find((kind) => kind !== 'clash');
}

const DEFINITE = wordSet('the this that these those same both');
