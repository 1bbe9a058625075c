import { readDateValue } from './date-value.ts';

/** One calendar day, `YYYY-MM-DD`, proleptic Gregorian. Made by `read/dates/calendar.ts` and here only. */
export type Day = string & { readonly kind: 'day' };

/** First and last day an EDTF value can mean; an open end is absent. */
export interface EdtfBounds {
  readonly first?: Day;
  readonly last?: Day;
}

/** The days an EDTF value spans: `2019-04~/..` starts on 2019-04-01 and has no last. `undefined` for what is not EDTF. */
export function edtfBounds(value: string): EdtfBounds | undefined {
  const read = readDateValue(value);
  if (!read) return undefined;
  return {
    first: read.form === 'until' ? undefined : (read.earliest as Day),
    last: read.form === 'since' ? undefined : (read.latest as Day),
  };
}

/** The day itself when an EDTF value is exactly one (`2019-08-27`), else `undefined`. */
export function edtfDay(value: string): Day | undefined {
  return /^\d{4}-\d\d-\d\d$/.test(value) ? edtfBounds(value)?.first : undefined;
}
