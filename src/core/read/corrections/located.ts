import type { Correction } from '../../model/correction.ts';
import type { FoundQuote, Misfit } from '../../model/misfit.ts';

/** A correction whose words were found in the report. */
export interface Located<Change extends Correction = Correction> {
  /** Its place in the list of corrections. */
  readonly index: number;
  readonly correction: Change;
  readonly at: FoundQuote;
}

/** A correction of marks. */
export type MarkCorrection = Extract<Correction, { change: 'name' | 'date' | 'reject-mark' }>;

/** A correction of claims. */
export type ClaimCorrection = Exclude<Correction, MarkCorrection>;

/** Whether a correction is of a mark. */
export function isOfMark(it: Located): it is Located<MarkCorrection> {
  const { change } = it.correction;
  return change === 'name' || change === 'date' || change === 'reject-mark';
}

/** Whether a correction is of a claim. */
export function isOfClaim(it: Located): it is Located<ClaimCorrection> {
  return !isOfMark(it);
}

/** Values with corrections applied, and the corrections that do not fit. */
export interface Corrected<Value> {
  readonly value: Value;
  readonly misfits: readonly Misfit[];
}
