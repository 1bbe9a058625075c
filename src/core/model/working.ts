/**
 * How a value was reached: `stated` in so many words, `computed` from the text and a calendar,
 * `inferred` by a person or from several clues, `unresolved` when it cannot be known from what is there.
 */
export const WORKING_STATUSES = ['stated', 'computed', 'inferred', 'unresolved'] as const;

export type WorkingStatus = (typeof WORKING_STATUSES)[number];

/** The day a report was published (EDTF), and how that is known. `value` is null when it is unresolved. */
export interface Published {
  readonly value: string | null;
  readonly status: WorkingStatus;
  readonly working: string;
}
