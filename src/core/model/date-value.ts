import { type EDTFDate, type EDTFSeason, isEDTFDate, isEDTFInterval, isEDTFSeason, parse } from '@edtf-ts/core';

/** A day, month or year as an EDTF value gives it. */
export interface DatePoint {
  readonly year: number;
  /** 1–12. */
  readonly month?: number;
  /** 1–31. */
  readonly day?: number;
  /** A season of ISO 8601-2: 21 spring … 24 winter. */
  readonly season?: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** An EDTF value taken apart: one point, or an interval of which an end may be open. */
export interface DateValue {
  readonly edtf: string;
  readonly start?: DatePoint;
  /** Absent for a single point and for an open end. */
  readonly end?: DatePoint;
  readonly form: 'point' | 'interval' | 'since' | 'until';
  /** First and last day it can mean, ISO 8601; an open end repeats the other. */
  readonly earliest: string;
  readonly latest: string;
}

/** Takes an EDTF value (level 1) apart; `undefined` when it is none, or has no end at all. */
export function readDateValue(edtf: string): DateValue | undefined {
  const parsed = parse(edtf);
  if (!parsed.success) return undefined;
  const { value } = parsed;
  if (isPoint(value)) return { edtf, form: 'point', start: pointOf(value, edtf), ...bounds(value, value) };
  if (!isEDTFInterval(value)) return undefined;
  const [from = '', to = ''] = edtf.split('/');
  const start = isPoint(value.start) ? value.start : undefined;
  const end = isPoint(value.end) ? value.end : undefined;
  const known = start ?? end;
  if (!known) return undefined;
  return {
    edtf,
    form: start && end ? 'interval' : start ? 'since' : 'until',
    start: start && pointOf(start, from),
    end: end && pointOf(end, to),
    ...bounds(start ?? known, end ?? known),
  };
}

type Point = EDTFDate | EDTFSeason;

function isPoint(value: unknown): value is Point {
  return isEDTFDate(value) || isEDTFSeason(value);
}

function pointOf(point: Point, written: string): DatePoint {
  return {
    year: point.year as number,
    ...(point.type === 'Season' ? { season: point.season } : definedParts(point)),
    approximate: /[~%]/.test(written),
    uncertain: /[?%]/.test(written),
  };
}

/** The month and day that are given as numbers; `2019-XX` has neither. */
function definedParts(point: EDTFDate): Pick<DatePoint, 'month' | 'day'> {
  const parts: { month?: number; day?: number } = {};
  if (typeof point.month === 'number') parts.month = point.month;
  if (typeof point.day === 'number') parts.day = point.day;
  return parts;
}

function bounds(first: Point, last: Point): { readonly earliest: string; readonly latest: string } {
  return { earliest: isoDay(first.min), latest: isoDay(last.max) };
}

function isoDay(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
