import type { Conflict } from '../../model/event.ts';
import { agree, meet } from '../join/pair.ts';
import { BOMBING, FIGHTING, kindTie } from '../kind-ties.ts';
import { type AccountPair, accountsIn, areTwoVoices } from './account-pairs.ts';

/** Accounts in which two voices name different sides as having done the same thing; one that names nobody is silent. */
export function actorConflicts(pairs: readonly AccountPair[]): Conflict[] {
  const accounts = accountsIn(pairs.filter(nameOthers));
  return accounts.length === 0 ? [] : [{ about: 'actor', accounts, scopes: false }];
}

function nameOthers(pair: AccountPair): boolean {
  const { a, b } = pair;
  const bombing = BOMBING.has(a.kind) && BOMBING.has(b.kind);
  if (!areTwoVoices(pair) || (kindTie(a.kind, b.kind) !== 'same' && !bombing)) return false;
  if (a.claim.perpetrators.length === 0 || b.claim.perpetrators.length === 0) return false;
  return !agree(a.attackers, b.attackers) && doneToTheSame(pair) && !isExchange(pair);
}

/** In fighting both must name those attacked, since each side may attack; under bombs it is enough to name no others. */
function doneToTheSame({ a, b }: AccountPair): boolean {
  if (!FIGHTING.has(a.kind) && !FIGHTING.has(b.kind)) return agree(a.victims, b.victims);
  return meet(a.victims, b.victims) || a.victims.size + b.victims.size === 0;
}

/** Each strikes the other: two deeds of one fight, about which nobody disagrees. */
function isExchange({ a, b }: AccountPair): boolean {
  return meet(a.attackers, b.victims) || meet(b.attackers, a.victims);
}
