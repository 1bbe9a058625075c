import type { DateMark } from '../../model/mark.ts';
import type { Span } from '../../model/span.ts';
import type { Anchor } from './anchor.ts';
import type { ClauseAround } from './is-future.ts';
import type { Phrase } from './meaning.ts';

/** A phrase where it stands: its segment and sentence, the day of writing, and whether its clause looks ahead. */
export interface Situated {
  readonly phrase: Phrase;
  /** Index into the report's segments. */
  readonly segment: number;
  readonly sentence: Span;
  readonly anchor: Anchor | null;
  /** Its sentence, cut at it. */
  readonly clause: ClauseAround;
  readonly future: boolean;
}

/** What a date mark says beside its place in the text. */
export type Working = Pick<DateMark, 'edtf' | 'status' | 'rule' | 'anchor' | 'candidates'>;
