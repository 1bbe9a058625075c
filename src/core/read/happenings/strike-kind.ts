import { wordSet } from '../vocabulary/word-set.ts';
import type { Trigger } from './find-triggers.ts';
import { isOnPositions } from './is-on-positions.ts';
import { distantKind, type Means } from './means.ts';
import { actBefore, pointedBack } from './pointed-back.ts';
import { type ResolvedKind, sure, unsure } from './resolved-kind.ts';
import type { Surroundings } from './surroundings.ts';

/** The kind of a strike, hit or bombing, and of what was only targeted: by its means, else by what it was made on or points back to. */
export function strikeKind(
  trigger: Trigger,
  around: Surroundings,
  means: ReadonlySet<Means>,
): ResolvedKind | undefined {
  const distant = distantKind(means);
  if (distant) return sure(distant);
  if (means.has('close')) return unsure('attack');
  const stem = around.words[trigger.from]?.stem ?? '';
  if (AIMING.has(stem)) return unsure(isOnPositions(trigger, around) ? 'ground-attack' : 'attack');
  if (stem.startsWith('hit')) return unsure(actBefore(around));
  return pointedBack(trigger, around) ?? unsure('bombardment');
}

const AIMING = wordSet('target targets targeted targeting');

/** The kind of a raid: from the air by its means, on foot where it was on homes, else what it points back to. */
export function raidKind(trigger: Trigger, around: Surroundings, means: ReadonlySet<Means>): ResolvedKind | undefined {
  const distant = distantKind(means);
  if (distant) return sure(distant);
  if (trigger.form || isOnHomes(trigger, around)) return sure('ground-attack');
  const many = around.words[trigger.from]?.stem === 'raids';
  return (
    pointedBack(trigger, around) ?? unsure(many || actBefore(around) === 'airstrike' ? 'airstrike' : 'ground-attack')
  );
}

/** "raids on homes": done on foot. */
function isOnHomes(trigger: Trigger, { words }: Surroundings): boolean {
  return words.slice(trigger.to, trigger.to + 5).some((word) => HOMES.has(word.key));
}

const HOMES = wordSet('home homes house houses headquarters offices camp prison shops cell hideout');
