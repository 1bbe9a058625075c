import type { ArchiveInfo } from './archive-info.ts';
import type { Actor, Place } from './authority.ts';
import type { EventDecision } from './event-decision.ts';
import type { Register } from './release.ts';
import type { Report } from './report.ts';

/** An archive as its folder holds it, read and checked, before anything is computed from it. */
export interface ArchiveInput {
  readonly info: ArchiveInfo;
  readonly reports: readonly Report[];
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  /** What the editor decided of events, in the order of `chronology.yaml`; absent where there is nothing. */
  readonly decisions?: readonly EventDecision[];
  /** What was published of it; absent where the register is not asked for. */
  readonly register?: Register;
}
