import { CONFLICT_SUBJECTS, type Conflict } from '../../model/event.ts';
import type { Telling } from '../telling.ts';
import { accountPairs } from './account-pairs.ts';
import { actorConflicts } from './actor-conflicts.ts';
import { dateConflicts } from './date-conflicts.ts';
import { figureConflicts } from './figure-conflicts.ts';
import { outcomeConflicts } from './outcome-conflicts.ts';
import { placeConflicts } from './place-conflicts.ts';

/**
 * Where the accounts of one event differ, in the order of `CONFLICT_SUBJECTS`; `tellings` are in the order of its accounts.
 * Silence is never a member.
 */
export function findConflicts(tellings: readonly Telling[]): Conflict[] {
  const pairs = accountPairs(tellings);
  const found = [
    ...figureConflicts(pairs),
    ...dateConflicts(pairs),
    ...actorConflicts(pairs),
    ...placeConflicts(tellings, pairs),
    ...outcomeConflicts(pairs),
  ];
  const rank = ({ about }: Conflict) => CONFLICT_SUBJECTS.indexOf(about);
  return found.sort((a, b) => rank(a) - rank(b));
}
