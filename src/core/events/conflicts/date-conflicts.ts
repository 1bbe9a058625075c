import type { Conflict } from '../../model/event.ts';
import { kindTie } from '../kind-ties.ts';
import type { Telling } from '../telling.ts';
import { daysBetween, isBefore, isEra, isShort, type TellingTime } from '../telling-time.ts';
import { type AccountPair, accountsIn, areTwoVoices } from './account-pairs.ts';

/**
 * Dates that exclude each other: different days, first days of a campaign, or stretches. Within one voice only where it
 * dates the same thing in another paragraph. A day taken from neighbouring sentences is no date of the account's own, nor is
 * the day of publication.
 */
export function dateConflicts(pairs: readonly AccountPair[]): Conflict[] {
  const accounts = accountsIn(pairs.filter(differInDate));
  return accounts.length === 0 ? [] : [{ about: 'date', accounts, scopes: false }];
}

function differInDate(pair: AccountPair): boolean {
  const { a, b } = pair;
  if (kindTie(a.kind, b.kind) !== 'same' || !isOwnDate(a) || !isOwnDate(b)) return false;
  const told = areTwoVoices(pair) || a.ref.report !== b.ref.report || a.segment !== b.segment;
  return told && datesDiffer(a.time, b.time);
}

function isOwnDate({ claim, time }: Telling): boolean {
  return claim.when.basis === 'sentence' || isBefore(time);
}

/** Whether no one time is what both mean. A day within a stretch, or a month that holds a day, agrees with it. */
export function datesDiffer(a: TellingTime, b: TellingTime): boolean {
  if (a.edtf === null || b.edtf === null || a.edtf === b.edtf) return false;
  const [x, y] = [sinceDay(a.edtf), sinceDay(b.edtf)];
  if (x !== undefined && y !== undefined) return x !== y;
  if (daysBetween(a, b) > 0) return true;
  return [a, b].every(isStretch) && (a.first !== b.first || a.last !== b.last);
}

/** The day something goes on since: that of `2019-04-26/..`. */
function sinceDay(edtf: string): string | undefined {
  return /^(?<day>\d{4}-\d\d-\d\d)\/\.\.$/.exec(edtf)?.groups?.day;
}

function isStretch(time: TellingTime): boolean {
  return Number.isFinite(time.first) && !isShort(time) && !isEra(time);
}
