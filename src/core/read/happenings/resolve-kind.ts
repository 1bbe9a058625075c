import { wordSet } from '../vocabulary/word-set.ts';
import { assaultKind } from './assault-kind.ts';
import type { Trigger } from './find-triggers.ts';
import { firedKind } from './fired-kind.ts';
import { DISTANT } from './happening-groups.ts';
import { isFireOn } from './is-fire-on.ts';
import { isRouted } from './is-routed.ts';
import { distantKind } from './means.ts';
import { meansAround } from './means-around.ts';
import { downedKind, enteredKind, heldKind, leftKind, receivedKind, reinforcedKind, sentKind } from './moved-kind.ts';
import { operationKind } from './operation-kind.ts';
import { pointedBack } from './pointed-back.ts';
import { arrivedKind, presentKind } from './present-kind.ts';
import { type ResolvedKind, sure, unsure } from './resolved-kind.ts';
import { bombingKind, raidKind, strikeKind } from './strike-kind.ts';
import type { Surroundings } from './surroundings.ts';
import { isHolding, isOfPersons, lostKind, takenKind } from './taken-kind.ts';
import { takesObject } from './word-kind.ts';
import { wreckedKind } from './wrecked-kind.ts';

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
      if (isDemolition(trigger, around)) return sure('damage');
      return sure(distantKind(means)) ?? unsure('attack');
    case 'bombing':
      return bombingKind(trigger, around, means);
    case 'bombardment':
      return sure(distantKind(means)) ?? pointedBack(trigger, around, DISTANT) ?? plainBombardment(trigger, around);
    case 'airstrike':
    case 'shelling':
      return sure(means.has('poison') ? 'chemical-attack' : trigger.sense);
    case 'firing':
      return sure(firedKind(trigger, around));
    case 'taking':
      return sure(takenKind(trigger, around));
    case 'losing':
      return sure(lostKind(trigger, around));
    case 'sending':
      return sure(sentKind(trigger, around));
    case 'reinforcing':
      return sure(reinforcedKind(trigger, around));
    case 'leaving':
      return sure(leftKind(trigger, around));
    case 'entering':
      return sure(enteredKind(trigger, around));
    case 'downing':
      return sure(downedKind(trigger, around));
    case 'receiving':
      return sure(receivedKind(trigger, around));
    case 'holding':
      return sure(heldKind(trigger, around));
    case 'attack':
      return sure(means.has('air') && isShooting(trigger, around) ? 'airstrike' : 'attack');
    case 'having':
      return sure(presentKind(trigger, around));
    case 'arriving':
      return sure(arrivedKind(trigger, around));
    case 'operation':
      return unsure(operationKind(trigger, around));
    case 'wreck':
      return sure(wreckedKind(trigger, around));
    case 'harm':
      return sure('casualties');
    case 'capture':
      if (isHolding(trigger, around)) return sure('control');
      return isOfPersons(trigger, around) ? undefined : sure(takenKind(trigger, around) ?? 'capture');
    case 'displacement':
      return sure(isRouted(trigger, around) ? 'capture' : 'displacement');
    case 'clash':
      return sure(isFireOn(trigger, around) ? 'attack' : 'clash');
    default:
      return sure(trigger.sense);
  }
}

/** "helicopters shot at the crowd", "shooting from the air". */
function isShooting({ from }: Trigger, { words }: Surroundings): boolean {
  return /^sho[ot]t?/u.test(words[from]?.stem ?? '');
}

/** "…, where bombardment caused losses": with nothing said of it, the violence told beside it. */
function plainBombardment({ from, form }: Trigger, { words }: Surroundings): ResolvedKind | undefined {
  return !form && words[from - 1]?.key === 'where' ? unsure('bombardment') : sure('bombardment');
}

/** "soldiers blew up 500 tunnel shafts": things, whoever was in them. */
function isDemolition({ from, to, form }: Trigger, { words, clause }: Surroundings): boolean {
  if (!form || !/^bl[eo]w/u.test(words[from]?.stem ?? '') || to >= clause.to) return false;
  const object = words.slice(to, Math.min(clause.to, to + 5));
  return takesObject(object[0]) && object.some((word) => BUILT.has(word.stem));
}

const BUILT = wordSet(`tunnel tunnels shaft shafts bridge bridges house houses home homes building buildings pipeline
  pipelines railway dam`);
