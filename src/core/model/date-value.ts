import { type EDTFDate, type EDTFSeason, isEDTFDate, isEDTFInterval, isEDTFSeason, parse } from '@edtf-ts/core';

/** A day, month, year or decade as an EDTF value gives it. */
export interface DatePoint {
  /** The first year it can mean: 1990 for `199X`. */
  readonly year: number;
  /** How many years from `year` on it can mean, where its last digits are open: 10 for `199X`, 100 for `19XX`. */
  readonly years?: number;
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

/** Takes an EDTF value (level 1) apart; `undefined` when it is none, has no end at all, or no digit of a year (`XXXX`). */
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
  return (isEDTFDate(value) || isEDTFSeason(value)) && value.year !== 'XXXX';
}

function pointOf(point: Point, written: string): DatePoint {
  return {
    ...yearsOf(point),
    ...(point.type === 'Season' ? { season: point.season } : definedParts(point)),
    approximate: /[~%]/.test(written),
    uncertain: /[?%]/.test(written),
  };
}

/** The year; of one whose last digits are open, the first it can mean and how many from there. */
function yearsOf({ year, min }: Point): Pick<DatePoint, 'year' | 'years'> {
  if (typeof year === 'number') return { year };
  return { year: min.getUTCFullYear(), years: 10 ** (year.length - year.indexOf('X')) };
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
