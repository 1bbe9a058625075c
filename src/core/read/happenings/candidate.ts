import type { EventKind } from '../../model/event-kind.ts';
import type { Figure } from '../../model/figure.ts';
import type { DateMark } from '../../model/mark.ts';
import type { SegmentKind } from '../../model/segment.ts';
import type { Span } from '../../model/span.ts';
import type { Assertion } from './assertion.ts';
import type { Trigger } from './find-triggers.ts';
import type { Voice } from './join-runs.ts';
import type { Clause } from './split-clauses.ts';
import type { Elsewhere } from './told-elsewhere.ts';
import type { ToldWord } from './told-word.ts';

/** A sentence with everything that telling its happenings needs. */
export interface SentenceToTell extends Span {
  readonly kind: SegmentKind;
  readonly dates: readonly DateMark[];
  readonly words: readonly ToldWord[];
  readonly clauses: readonly Clause[];
  readonly voices: readonly Voice[];
  readonly figures: readonly Figure[];
  /** The kinds of violence told not long before, the latest first. */
  readonly before: readonly EventKind[];
  /** The kind of the violence told last at a place this sentence names. */
  readonly here?: EventKind;
  /** What the whole report says for sure. */
  readonly elsewhere: Elsewhere;
}

/** A happening on its way: later steps drop it, join it to another or change its kind. */
export interface Candidate extends Assertion {
  readonly kind: EventKind;
  /** Whether its own clause says the kind; one of which it does not may be the violence told beside it. */
  readonly sure: boolean;
  readonly trigger: Trigger;
  /** Indices of the clauses that tell it, in order. */
  readonly clauses: readonly number[];
  /** Index of the voice its trigger stands in. */
  readonly voice: number;
}
