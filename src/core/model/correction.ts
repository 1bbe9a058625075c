import type { Decision, Modality, Mode } from './claim.ts';
import type { EventKind } from './event-kind.ts';
import type { Figure } from './figure.ts';
import type { SegmentId } from './identifiers.ts';
import type { Mark, NameMark } from './mark.ts';
import type { Span } from './span.ts';

/** Words of a report as an editor points at them. */
export interface QuoteAddress {
  readonly paragraph: SegmentId;
  /** The exact words; any white space stands for any other. */
  readonly quote: string;
  /** Which of them, from 1, where the words stand more than once in the paragraph. */
  readonly occurrence?: number;
}

/**
 * An editor's decision about the reading of one report. `name` and `date` say what words mean, whether or not the reader
 * had marked them; the others take a mark away, or take away, change or add a claim.
 */
export type Correction = QuoteAddress & { readonly decided: Decision } & Change;

/** What a correction does. A claim is known by its kind and by words of its sentence; one is added at the words that assert it. */
export type Change =
  | { readonly change: 'name'; readonly type: NameMark['type']; readonly entity: string }
  | { readonly change: 'date'; readonly edtf: string | null }
  | { readonly change: 'reject-mark'; readonly type: Mark['type'] }
  | { readonly change: 'reject-claim'; readonly kind: EventKind }
  | { readonly change: 'set-claim'; readonly kind: EventKind; readonly values: ClaimValues }
  | { readonly change: 'add-claim'; readonly kind: EventKind; readonly values: ClaimValues };

/** A place or actor by the id of its record, or people without one in words of the paragraph. */
export type PartyWords = { readonly entity: string } | { readonly text: string };

/** A figure as an editor gives it. */
export interface FigureWords extends Omit<Figure, keyof Span | 'text' | 'amount'> {
  /** The whole phrase, as it stands in the claim's sentence. */
  readonly quote: string;
  /** Which of them, from 1, where it stands more than once in the sentence. */
  readonly occurrence?: number;
  /** The words of the amount alone, as they stand in the phrase. */
  readonly amount?: string;
}

/** Values of a claim that an editor gives; what is absent stays as read. A list replaces the whole list. */
export interface ClaimValues {
  readonly kind?: EventKind;
  readonly speakers?: readonly PartyWords[];
  readonly verb?: string | null;
  readonly mode?: Mode;
  readonly modality?: Modality;
  /** EDTF; null where the report does not say. */
  readonly when?: string | null;
  readonly places?: readonly PartyWords[];
  readonly perpetrators?: readonly PartyWords[];
  readonly targets?: readonly PartyWords[];
  readonly participants?: readonly PartyWords[];
  readonly backers?: readonly PartyWords[];
  readonly figures?: readonly FigureWords[];
  readonly weapons?: readonly string[];
  /** Null where the report tells none. */
  readonly outcome?: string | null;
  readonly background?: boolean;
}
