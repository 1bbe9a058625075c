import type { EventKind } from '../../model/event-kind.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { Trigger } from './find-triggers.ts';
import { DISTANT } from './happening-groups.ts';
import { isByMissile } from './is-by-missile.ts';
import { isByState } from './is-by-state.ts';
import { isOnPositions } from './is-on-positions.ts';
import { distantKind, type Means, meansIn } from './means.ts';
import { actBefore, isDefinite, pointedBack } from './pointed-back.ts';
import { type ResolvedKind, sure, unsure } from './resolved-kind.ts';
import type { Surroundings } from './surroundings.ts';

/** The kind of a strike, hit or bombing, and of what was only targeted: by its means, else by what it was made on or points back to. */
export function strikeKind(
  trigger: Trigger,
  around: Surroundings,
  means: ReadonlySet<Means>,
): ResolvedKind | undefined {
  const distant = isByMissile(trigger, around) ? 'missile-strike' : distantKind(means);
  if (distant) return sure(distant);
  if (means.has('close')) return unsure('attack');
  const stem = around.words[trigger.from]?.stem ?? '';
  if (AIMING.has(stem)) return unsure(isOnPositions(trigger, around) ? 'ground-attack' : 'attack');
  if (stem.startsWith('hit')) return unsure(actBefore(around));
  if (trigger.form && STRIKING.has(stem) && isByGroup(trigger, around)) return unsure('attack');
  if (trigger.form) return (around.headed && airKind(trigger, around)) || unsure('bombardment');
  const { strike } = around.elsewhere;
  if (strike && isDefinite(trigger, around) && around.before.includes(strike)) return sure(strike);
  const back = pointedBack(trigger, around, DISTANT) ?? pointedBack(trigger, around);
  return back ?? airKind(trigger, around) ?? unsure('bombardment');
}

/**
 * Strikes whose means are unsaid: what the report says strikes were; of a state, as news is written, from the air. Where it tells
 * of guns too, strikes it has not told of may be theirs.
 */
export function airKind(trigger: Trigger, around: Surroundings): ResolvedKind | undefined {
  const { strike, guns, mostlyGuns } = around.elsewhere;
  const anyGuns = mostlyGuns || (guns && HEAVY.has(around.words[trigger.from - 1]?.key ?? ''));
  if (anyGuns && !around.headed && !isDefinite(trigger, around)) return undefined;
  if (strike) return sure(strike);
  return isByState(trigger, around) ? unsure('airstrike') : undefined;
}

/** "militants struck the base": a group has no planes of its own that nobody mentions. */
function isByGroup({ from }: Trigger, { words, clause }: Surroundings): boolean {
  const before = words.slice(Math.max(clause.from, from - 4), from);
  return before.some((word) => GROUPS.has(word.stem)) && !before.some((word) => word.state);
}

const HEAVY = wordSet('heavy intense intensive fierce');
const STRIKING = wordSet('strike strikes struck striking');
const GROUPS = wordSet('militants rebels insurgents gunmen fighters militiamen jihadists guerrillas separatists');

const AIMING = wordSet('target targets targeted targeting');

/** The kind of a bombing: a state's is a strike, anyone else's may be a bomb that went off. */
export function bombingKind(
  trigger: Trigger,
  around: Surroundings,
  means: ReadonlySet<Means>,
): ResolvedKind | undefined {
  const said = sure(distantKind(means)) ?? pointedBack(trigger, around);
  if (said) return said;
  return means.has('close') || !isByState(trigger, around) ? unsure('attack') : airKind(trigger, around);
}

/** The kind of a raid: from the air by its means, on foot where it was on homes, else what it points back to. */
export function raidKind(trigger: Trigger, around: Surroundings, means: ReadonlySet<Means>): ResolvedKind | undefined {
  const before = around.words[trigger.from - 1]?.stem ?? '';
  if (BRINGING.has(before) || FOOT.has(before)) return sure('ground-attack');
  if (means.has('close') && !means.has('air')) return sure('attack');
  if (trigger.form && !meansIn(around.words, around.clause).has('air')) return sure('ground-attack');
  const distant = distantKind(means);
  if (distant) return sure(distant);
  if (isOnHomes(trigger, around)) return sure('ground-attack');
  const back = pointedBack(trigger, around, RAIDED) ?? pointedBack(trigger, around);
  if (!back && !around.elsewhere.onFoot && around.words[trigger.to]?.key === 'on' && isByState(trigger, around))
    return unsure('airstrike');
  const many = around.words[trigger.from]?.stem === 'raids';
  const last = actBefore(around);
  return back ?? unsure((many && last !== 'ground-attack') || last === 'airstrike' ? 'airstrike' : 'ground-attack');
}

/** What brings those who raid, and when they come: "a helicopter raid", "a dawn raid". */
const BRINGING = wordSet('helicopter helicopters helicopter-borne heliborne');
const FOOT = wordSet('ground arrest commando dawn police army search');

/** What "the raid" means first, where it was told not long before. */
const RAIDED: ReadonlySet<EventKind> = new Set<EventKind>(['ground-attack', 'airstrike']);

/** "raids on homes": done on foot. */
function isOnHomes(trigger: Trigger, { words }: Surroundings): boolean {
  return words.slice(trigger.to, trigger.to + 5).some((word) => HOMES.has(word.key));
}

const HOMES = wordSet('home homes house houses headquarters offices camp prison shops cell hideout');
