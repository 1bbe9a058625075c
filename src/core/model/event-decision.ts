import type { Decision } from './claim.ts';
import type { QuoteAddress } from './correction.ts';
import type { EventKind } from './event-kind.ts';
import type { ReportId } from './identifiers.ts';

/** A claim as an editor points at it: its kind, after corrections, and words of its sentence. */
export interface ClaimAddress extends QuoteAddress {
  readonly report: ReportId;
  readonly claim: EventKind;
}

/**
 * An editor's decision about events: that claims tell one happening, that they tell one of their own which no rule joins to
 * others, or what the event that a claim tells is called.
 */
export type EventDecision = { readonly decided: Decision; readonly claims: readonly ClaimAddress[] } & (
  | { readonly act: 'join' | 'split' }
  | { readonly act: 'title'; readonly title: string }
);
