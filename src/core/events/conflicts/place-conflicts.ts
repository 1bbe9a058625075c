import type { Conflict } from '../../model/event.ts';
import { placeRelation } from '../place-relation.ts';
import type { Telling } from '../telling.ts';
import { type AccountPair, accountsIn, areTwoVoices } from './account-pairs.ts';

/** Accounts in which two voices put the same thing at different spots, and no account holds both. */
export function placeConflicts(tellings: readonly Telling[], pairs: readonly AccountPair[]): Conflict[] {
  const accounts = accountsIn(
    pairs.filter((pair) => areElsewhere(pair) && !tellings.some((it) => holdsBoth(it, pair))),
  );
  return accounts.length === 0 ? [] : [{ about: 'place', accounts, scopes: false }];
}

function areElsewhere(pair: AccountPair): boolean {
  const { a, b } = pair;
  const spots = a.spots.length > 0 && b.spots.length > 0;
  return a.kind === b.kind && spots && areTwoVoices(pair) && placeRelation(a, b) === 'apart';
}

function holdsBoth({ spots }: Telling, { a, b }: AccountPair): boolean {
  return a.spots.some((spot) => spots.includes(spot)) && b.spots.some((spot) => spots.includes(spot));
}
