import type { Decision } from './claim.ts';
import type { EventKind } from './event-kind.ts';

/** A claim of a report: `report` is an index into the list of reports, `claim` into that reading's claims. */
export interface ClaimRef {
  readonly report: number;
  readonly claim: number;
}

/** One claim's version of an event, and why it was counted to it; the first account of an event has no reason. */
export interface Account extends ClaimRef {
  readonly joined?: JoinReason;
}

/** Why a claim was taken to tell the same happening as another account of its event. */
export interface JoinReason {
  /** Index of that account within the event. */
  readonly to: number;
  /** The rule that joined them, e.g. `same sentence, same attack`; `editor` where `chronology.yaml` says so. */
  readonly rule: string;
  readonly decided?: Decision;
}

export const CONFLICT_SUBJECTS = ['figure', 'date', 'actor', 'place', 'outcome'] as const;

export type ConflictSubject = (typeof CONFLICT_SUBJECTS)[number];

/** Accounts of one event that differ. Nothing is averaged or summed: the accounts stand beside each other. */
export interface Conflict {
  readonly about: ConflictSubject;
  /** What differs: the harm of a figure (`killed`), else the subject's own words for it. */
  readonly what?: string;
  /** Indices into the event's accounts, in their order; those that are silent are not among them. */
  readonly accounts: readonly number[];
  /** Whether the figures count within different places or people, so that they may both be true. */
  readonly scopes: boolean;
}

/** Another event whose accounts bear on this one. */
export interface Comparison {
  /** Index into the chronology's events. */
  readonly event: number;
  readonly rule: string;
}

/** One happening, told by one or more claims of one or more reports, before it has an address. */
export interface HistoricEvent {
  readonly kind: EventKind;
  /** EDTF; null where no account says when. */
  readonly edtf: string | null;
  readonly places: readonly string[];
  readonly actors: readonly string[];
  /** In order of time told, then of reports and text. */
  readonly accounts: readonly Account[];
  readonly conflicts: readonly Conflict[];
  readonly compare: readonly Comparison[];
  /** A title an editor gave it. */
  readonly title?: { readonly text: string; readonly decided: Decision };
  /** The editor's decision that its accounts are no part of any other event. */
  readonly separated?: Decision;
}

/** What a conflict of figures is about where accounts name other goods as seized, rather than other numbers of one thing. */
export const GOODS = 'seized';
