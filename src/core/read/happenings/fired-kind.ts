import type { EventKind } from '../../model/event-kind.ts';
import { TROOPS } from '../vocabulary/movement-words.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { Trigger } from './find-triggers.ts';
import { isByMissile } from './is-by-missile.ts';
import { distantKind, meansIn } from './means.ts';
import type { Clause } from './split-clauses.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * What was fired, dropped or brought down in the air, by what is named right after the verb, or before it in the passive:
 * "fired a ballistic missile", "artillery was used". "Fired" of anything else, or of nothing, tells no happening.
 */
export function firedKind(trigger: Trigger, around: Surroundings): EventKind | undefined {
  const { words, clause } = around;
  const after = { from: trigger.to, to: Math.min(clause.to, trigger.to + REACH) };
  const before = { from: Math.max(clause.from, trigger.from - REACH), to: trigger.from };
  const passive = PASSIVES.has(words[trigger.from - 1]?.key ?? '');
  const stem = words[trigger.from]?.stem ?? '';
  const used = stem === 'used' || stem === 'use' || stem === 'using' || stem === 'uses';
  if (used && !passive) return isPoison(words, after) ? 'chemical-attack' : undefined;
  if (stem.startsWith('drop') && isBombed(words, after)) return 'airstrike';
  if (isWarning(words, trigger.to)) return undefined;
  if (isShots(words, after)) return 'attack';
  if (THROWN.has(stem)) return isGrenade(words, after) ? 'attack' : undefined;
  if (stem === 'landed' && isOfTroops(words, after)) return 'deployment';
  if (isByMissile(trigger, around)) return 'missile-strike';
  if (LANDING.has(stem)) return distantKind(meansIn(words, before));
  const fired = distantKind(
    meansIn(words, passive || trigger.form === 'past' ? { from: before.from, to: after.to } : after),
  );
  return stem === 'launch' || stem === 'launched' || stem === 'launches'
    ? onlyMunitions(fired, trigger, around)
    : fired;
}

/** "threw a grenade at the house". */
function isGrenade(words: Surroundings['words'], { from }: Clause): boolean {
  return words.slice(from, from + 4).some((word) => HURLED.has(word.key));
}

const THROWN = wordSet('throw throws threw thrown throwing toss tosses tossed tossing');
const HURLED = wordSet('grenade grenades bomb bombs explosive explosives molotov molotovs');

/** "used chlorine gas", "used chemical weapons". */
function isPoison(words: Surroundings['words'], { from, to }: Clause): boolean {
  return words.slice(from, Math.min(to, from + 4)).some((word) => POISONS.has(word.key));
}

const POISONS = wordSet('chlorine sarin mustard toxic poison poisonous chemical nerve phosgene novichok vx');

/** "landed 80 soldiers on the island". */
function isOfTroops(words: Surroundings['words'], { from }: Clause): boolean {
  return words.slice(from, from + 3).some((word) => TROOPS.has(word.stem));
}

/** "dropped two bombs": only aircraft do. */
function isBombed(words: Surroundings['words'], { from, to }: Clause): boolean {
  return words.slice(from, to).some((word) => DROPPED.has(word.stem));
}

const DROPPED = wordSet('bomb bombs munition munitions explosives ordnance grenades');
const REACH = 6;
/** Verbs whose subject is what was fired. */
const LANDING =
  wordSet(`land lands landed landing fall falls fell fallen falling slam slams slammed slamming crash crashes
  crashed crashing smash smashes smashed smashing plough ploughs ploughed plow plows plowed tear tears tore torn tearing impact
  impacts impacted impacting fly flies flew flying`);
const PASSIVES = wordSet('was were been being is are');

/** "fired shots into the air": at nobody. */
function isWarning(words: Surroundings['words'], from: number): boolean {
  const into = words.findIndex((word, at) => at >= from && at < from + 3 && word.key === 'into');
  return into >= 0 && words[into + 1]?.key === 'the' && SKY.has(words[into + 2]?.key ?? '');
}

const SKY = wordSet('air sky');

/** "fired live rounds at the crowd", "fired machine-gun bursts at the houses". */
function isShots(words: Surroundings['words'], { from, to }: Clause): boolean {
  const shot = words.slice(from, Math.min(to, from + REACH));
  return shot.some(({ key }, at) => SHOTS.has(key) || (key === 'live' && ROUNDS.has(shot[at + 1]?.key ?? '')));
}

const SHOTS = wordSet('shots bullets bursts');
const ROUNDS = wordSet('ammunition rounds fire');

/** "launched an attack" has its noun; only "launched rockets" tells by itself. */
function onlyMunitions(kind: EventKind | undefined, trigger: Trigger, { words }: Surroundings): EventKind | undefined {
  const passive = PASSIVES.has(words[trigger.from - 1]?.key ?? '');
  const object = passive
    ? words.slice(Math.max(0, trigger.from - REACH), trigger.from)
    : words.slice(trigger.to, trigger.to + 5);
  return object.some((word) => MUNITIONS.has(word.stem)) ? kind : undefined;
}

const MUNITIONS = wordSet('rocket rockets missile missiles drone drones shell shells projectile projectiles mortars');
