import type { Authority } from '../../model/authority.ts';
import type { Mark } from '../../model/mark.ts';
import type { Span } from '../../model/span.ts';

/** What values of a claim are worked out in: its report, its sentence, and the segment around it. */
export interface ClaimSetting {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly records: ReadonlyMap<string, Pick<Authority, 'name'>>;
  readonly sentence: Span;
  readonly segment: Span;
}
