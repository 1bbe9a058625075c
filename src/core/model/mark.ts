import type { Decision } from './claim.ts';
import type { Span } from './span.ts';
import type { WorkingStatus } from './working.ts';

/** A place or actor found in a report. `entity` is the id of its authority record, null where none is meant for sure. */
export interface NameMark extends Span {
  readonly type: 'place' | 'actor';
  readonly text: string;
  readonly entity: string | null;
  /** A descriptive mention ("the regime") rather than a name. */
  readonly nominal: boolean;
  /** An opponent's word for the actor ("Assad gangs"): shown as the report's, never as a name. */
  readonly label: boolean;
  /** The rule that found or decided it, for the working. */
  readonly rule: string;
  /** What an editor decided of it; absent where the reader alone made it. */
  readonly decided?: Decision;
}

/** A temporal expression and its value in EDTF; `edtf` is null, with the candidates if any, while unresolved. */
export interface DateMark extends Span {
  readonly type: 'date';
  readonly text: string;
  readonly edtf: string | null;
  readonly status: WorkingStatus;
  /** The rule that gave the value, e.g. `weekday before publication`. */
  readonly rule: string;
  /** The EDTF value the rule counted from, null for a date complete in itself. */
  readonly anchor: string | null;
  readonly candidates?: readonly string[];
  /** What an editor decided of it; absent where the reader alone made it. */
  readonly decided?: Decision;
}

export type Mark = NameMark | DateMark;

/** Whether a mark names a place or an actor (of a given type, if one is given). */
export function isName(mark: Mark, type?: NameMark['type']): mark is NameMark {
  return mark.type !== 'date' && (type === undefined || mark.type === type);
}
