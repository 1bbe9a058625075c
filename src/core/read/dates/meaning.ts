import type { Day } from '../../model/edtf.ts';
import type { Span } from '../../model/span.ts';

/** Which of several days, months or seasons of one name is meant. */
export type Which = 'last' | 'this' | 'next';

/**
 * The parts of a date a phrase names, each known or absent. `shift` counts days from today (yesterday: −1), `yearShift`
 * years from this year ("May last year"). Months 1–12, seasons 21–24 and weekdays 1–7 (Monday first) as in EDTF and ISO.
 */
export interface DateParts {
  readonly year?: number;
  readonly yearShift?: number;
  readonly month?: number;
  readonly season?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly shift?: number;
  readonly which?: Which;
  /** "late April", "around 12 May". */
  readonly about?: boolean;
  /** "overnight on Friday": the night that begins on the day. */
  readonly overnight?: boolean;
}

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'year' | 'decade';

/** What a phrase says of time, before any calendar is asked. */
export type Meaning =
  | { readonly form: 'parts'; readonly parts: DateParts }
  /** Numbers that can be read as two days: 01/02/2019. */
  | { readonly form: 'choice'; readonly options: readonly Day[] }
  /** Complete in itself: the 1990s. */
  | { readonly form: 'value'; readonly edtf: string }
  /** "last week", "this year": a whole unit counted from the current one. */
  | { readonly form: 'unit'; readonly unit: Unit; readonly shift: number; readonly about: boolean }
  /** "the last 24 hours", "recent weeks", "the next two days"; count is null where no number is given. */
  | { readonly form: 'stretch'; readonly unit: Unit; readonly count: number | null; readonly toward: -1 | 1 }
  /** "two days ago" (from publication), "a day earlier" (from the date before it). */
  | {
      readonly form: 'distance';
      readonly unit: Unit;
      readonly count: number | null;
      readonly about: boolean;
      readonly from: 'publication' | 'previous';
      /** "a year ago today", "two years ago this month": exact to that unit. */
      readonly exact?: 'day' | 'month';
    }
  /** A part of a day without its day: "overnight", "after midnight", or loose ("late"), of use only beside a day. */
  | { readonly form: 'part-of-day'; readonly night: boolean; readonly loose: boolean }
  /** "that day", "the same month", "the following year": `shift` units from the date before it. */
  | { readonly form: 'previous'; readonly unit: Unit | 'period' | 'then'; readonly shift: number }
  /** "eight months of calm", counted from the date before it. */
  | { readonly form: 'duration'; readonly unit: Unit; readonly count: number }
  /** "the week of 6 March": Monday to Sunday; or the seven days that a day begins or ends. */
  | { readonly form: 'week'; readonly day: Meaning; readonly place: 'within' | 'first' | 'last' }
  | { readonly form: 'range'; readonly from: Meaning; readonly to: Meaning }
  | { readonly form: 'since'; readonly from: Meaning };

/** A run of the report's text that speaks of time, and what it says. */
export interface Phrase extends Span {
  readonly meaning: Meaning;
}
