import type { Day } from '../../model/edtf.ts';

/** A value worked out, or why there is none: the rule says which. */
export interface Value {
  readonly edtf: string | null;
  readonly rule: string;
  readonly candidates?: readonly string[];
}

/** What a meaning is worked out from: the day of writing, and whether its clause speaks of what is to come. */
export interface Standpoint {
  readonly today: Day;
  readonly future: boolean;
}

/** EDTF of an interval of two values; of one day only where they are the same. */
export function intervalValue(from: string, to: string): string {
  return from === to ? from : `${from}/${to}`;
}
