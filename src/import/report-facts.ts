import type { SuppliedTitle } from '../core/model/report.ts';
import type { Published } from '../core/model/working.ts';

/** What the editor knows of a report and its file may not tell; anything may be absent. */
export interface ReportFacts {
  /** Id of an actor; whether it has a record is checked where there is an archive. */
  readonly publisher?: string;
  readonly published?: Published;
  readonly title?: SuppliedTitle;
  /** http or https. */
  readonly url?: string;
  readonly rights?: string;
  /** BCP 47. */
  readonly language?: string;
}
