import type { Claim } from '../model/claim.ts';
import { edtfBounds } from '../model/edtf.ts';

/** When a telling's happening was, in days since 1970-01-01; an end that is not known is infinite. */
export interface TellingTime {
  readonly edtf: string | null;
  readonly first: number;
  readonly last: number;
  /** Whether nothing but the day of publication speaks for it. */
  readonly weak: boolean;
  /** Whether its own sentence says when, though it may not be known which day that was ("on Friday" in a report without a date). */
  readonly own: boolean;
  /** Where the words that say when begin, in its report. */
  readonly mark?: number;
}

/** Days a single happening may last; what lasts longer is a campaign, a siege, a count over time. */
const HAPPENING_DAYS = 3;

/** Days from which on a stretch of time is an era, in which many happenings lie. */
const ERA_DAYS = 31;

/** How many days before its publication a report without a date may tell of. */
const NEWS_DAYS = 1;

/**
 * The time of a claim. An open end is closed by the day its report was published, since nothing later can be told in it; a
 * value for which only the publication speaks reaches one day back.
 */
export function timeOf({ when }: Claim, published: string | null): TellingTime {
  const bounds = when.edtf === null ? undefined : edtfBounds(when.edtf);
  const weak = when.basis === 'publication' && !when.edtf?.includes('..');
  const first = dayNumber(bounds?.first) ?? Number.NEGATIVE_INFINITY;
  const told = dayNumber(published === null ? undefined : edtfBounds(published)?.last);
  const last = dayNumber(bounds?.last) ?? (bounds && told !== undefined && told >= first ? told : undefined);
  return {
    edtf: bounds ? when.edtf : null,
    first: weak ? first - NEWS_DAYS : first,
    last: last ?? Number.POSITIVE_INFINITY,
    weak,
    own: when.basis === 'sentence' && (when.edtf !== null || when.mark !== undefined),
    ...(when.mark ? { mark: when.mark.start } : {}),
  };
}

/**
 * Whether two tellings are of one time: the same value, or short stretches that share a day, or one says nothing and the other
 * does not span an era. Where one's own words cannot be resolved, the other must not have words of its own for another time.
 */
export function sameTime(a: TellingTime, b: TellingTime): boolean {
  if (a.edtf === b.edtf && a.edtf !== null) return true;
  if (a.edtf === null || b.edtf === null) {
    const sameWords = a.mark !== undefined && a.mark === b.mark;
    return sameWords || !(isEra(a) || isEra(b) || (a.own && b.own));
  }
  return isShort(a) && isShort(b) && daysBetween(a, b) === 0;
}

/** Whether both say when, and it is one time. */
export function sameStatedTime(a: TellingTime, b: TellingTime): boolean {
  return a.edtf !== null && b.edtf !== null && sameTime(a, b);
}

/** Days from the end of the earlier to the beginning of the later; 0 where they meet or one is unknown. */
export function daysBetween(a: TellingTime, b: TellingTime): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}

/**
 * Whether two times may be of one thing that outlets date up to `days` apart. What is only known to be over by a day counts
 * from `days` before it; an era counts only if it still goes on ("has captured since April"), or beside one of the same value.
 */
export function isWithinDays(a: TellingTime, b: TellingTime, days: number): boolean {
  if (a.edtf === null || b.edtf === null || a.edtf === b.edtf) return true;
  if ([a, b].some((time) => isEra(time) && !isOpen(time))) return false;
  const [x, y] = [a, b].map((time) => (isBefore(time) ? { ...time, first: time.last - days } : time));
  return x !== undefined && y !== undefined && daysBetween(x, y) <= days;
}

/** Whether it has no end: `2019-04-26/..`. */
export function isOpen({ edtf }: TellingTime): boolean {
  return edtf?.endsWith('/..') ?? false;
}

/** Whether it lies within a few days, as one happening does. */
export function isShort({ first, last }: TellingTime): boolean {
  return last - first < HAPPENING_DAYS;
}

/** Whether it is a stretch of more than a month, in which many happenings lie. What says nothing of time is none. */
export function isEra({ edtf, first, last }: TellingTime): boolean {
  return edtf !== null && Number.isFinite(first) && last - first >= ERA_DAYS;
}

/** Whether only its latest day is known: `../2019-08-20`. */
export function isBefore({ edtf, first }: TellingTime): boolean {
  return edtf !== null && first === Number.NEGATIVE_INFINITY;
}

/** The number of a day, `YYYY-MM-DD`, counted from 1970-01-01. */
function dayNumber(day: string | undefined): number | undefined {
  const instant = day === undefined ? Number.NaN : Date.parse(day);
  return Number.isNaN(instant) ? undefined : instant / MILLISECONDS_A_DAY;
}

const MILLISECONDS_A_DAY = 86_400_000;
