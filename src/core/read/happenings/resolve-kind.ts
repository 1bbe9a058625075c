import type { EventKind } from '../../model/event-kind.ts';
import { ARMED_AGENTS, EQUIPMENT, MILITARY_AIMS } from '../vocabulary/means-words.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { Trigger } from './find-triggers.ts';
import { type Means, meansIn } from './means.ts';
import type { Clause } from './split-clauses.ts';
import type { ToldWord } from './told-word.ts';

/** What decides the kind of a happening beside its own words. */
export interface Surroundings {
  readonly words: readonly ToldWord[];
  /** The clause the trigger stands in. */
  readonly clause: Clause;
  /** The kind of violence told last, to which "the attack" points back; absent where none was told. */
  readonly last?: EventKind;
}

/** The kind of happening a trigger tells where it stands; `undefined` where its words tell none there. */
export function resolveKind(trigger: Trigger, around: Surroundings): EventKind | undefined {
  const means = meansIn(around.words, around.clause);
  switch (trigger.sense) {
    case 'strike':
      return strikeKind(trigger, around, means);
    case 'assault':
      return assaultKind(trigger, around, means);
    case 'raid':
      return raidKind(trigger, around, means);
    case 'blast':
      return distantKind(means) ?? (pointsBack(trigger, around) ? around.last : undefined) ?? 'attack';
    case 'bombardment':
      return distantKind(means) ?? 'bombardment';
    case 'airstrike':
    case 'shelling':
      return means.has('poison') ? 'chemical-attack' : trigger.sense;
    case 'taking':
      return takingKind(trigger, around);
    case 'wreck':
      return 'damage';
    case 'harm':
      return 'casualties';
    case 'holding':
      return 'control';
    default:
      return trigger.sense;
  }
}

/** Violence from a distance by what it was done with. */
export function distantKind(means: ReadonlySet<Means>): EventKind | undefined {
  if (means.has('poison')) return 'chemical-attack';
  if (means.has('air')) return 'airstrike';
  if (means.has('missile')) return means.has('gun') ? 'shelling' : 'missile-strike';
  return means.has('gun') ? 'shelling' : undefined;
}

function strikeKind(trigger: Trigger, around: Surroundings, means: ReadonlySet<Means>): EventKind | undefined {
  const distant = distantKind(means);
  if (distant) return distant;
  if (means.has('close')) return 'attack';
  const stem = around.words[trigger.from]?.stem ?? '';
  if (AIMING.has(stem)) return isOnPositions(trigger, around) ? 'ground-attack' : (around.last ?? 'attack');
  if (stem.startsWith('hit')) return around.last;
  if (pointsBack(trigger, around) && around.last) return around.last;
  return 'bombardment';
}

const AIMING = wordSet('target targets targeted targeting');

function assaultKind(trigger: Trigger, around: Surroundings, means: ReadonlySet<Means>): EventKind {
  if (means.has('air') || means.has('poison') || means.has('missile')) return distantKind(means) ?? 'attack';
  if (isOnPositions(trigger, around)) return 'ground-attack';
  if (means.has('gun')) return 'shelling';
  if (means.has('close')) return 'attack';
  if (pointsBack(trigger, around) && around.last) return around.last;
  return hasArmedAgent(trigger, around) ? 'ground-attack' : 'attack';
}

function raidKind(trigger: Trigger, around: Surroundings, means: ReadonlySet<Means>): EventKind {
  const distant = distantKind(means);
  if (distant) return distant;
  if (trigger.form) return 'ground-attack';
  if (around.last === 'airstrike') return 'airstrike';
  return around.words[trigger.from]?.stem === 'raids' ? 'airstrike' : 'ground-attack';
}

/** Whether what follows the trigger in its clause is held by arms: "attacked the positions of". */
function isOnPositions(trigger: Trigger, { words, clause }: Surroundings): boolean {
  return words
    .slice(trigger.to, Math.min(clause.to, trigger.to + AIM_REACH))
    .some((word) => MILITARY_AIMS.has(word.stem));
}

const AIM_REACH = 9;

function hasArmedAgent(trigger: Trigger, { words, clause }: Surroundings): boolean {
  const before = words.slice(clause.from, trigger.from);
  const by = words.slice(trigger.to, clause.to).findIndex((word) => word.key === 'by');
  const after = by < 0 ? [] : words.slice(trigger.to + by + 1, trigger.to + by + 6);
  return [...before, ...after].some((word) => ARMED_AGENTS.has(word.stem) || ARMED_KINDS.has(word.mark?.type ?? ''));
}

const ARMED_KINDS: ReadonlySet<string> = new Set();

/** "the attack", "these strikes", "the raids": the happening was told before. */
function pointsBack(trigger: Trigger, { words }: Surroundings): boolean {
  const before = words[trigger.from - 1]?.key ?? '';
  const earlier = words[trigger.from - 2]?.key ?? '';
  return !trigger.form && (DEFINITE.has(before) || DEFINITE.has(earlier));
}

const DEFINITE = wordSet('the this that these those same both');

/** Places or arms taken, whichever is named first after the words. */
function takingKind(trigger: Trigger, { words, clause }: Surroundings): EventKind | undefined {
  for (let at = trigger.to; at < clause.to; at++) {
    const word = words[at];
    if (!word) break;
    if (word.mark?.type === 'place' || PLACES_TAKEN.has(word.stem)) return 'capture';
    if (!word.mark && EQUIPMENT.has(word.stem)) return 'seizure-of-equipment';
  }
  return undefined;
}

const PLACES_TAKEN =
  wordSet(`town towns city cities village villages area areas territory territories positions position hill
  hills district districts neighborhood neighborhoods neighbourhood neighbourhoods base bases airport checkpoint checkpoints
  points settlement settlements crossing crossings ground land port border road highway region province capital parts
  stronghold bridge airfield island locations sites farms dam square`);
