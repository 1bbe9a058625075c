import type { ActorId, ReportId, SegmentId } from './identifiers.ts';
import type { Withdrawal } from './withdrawal.ts';

/** What a site may still say of a withdrawn report: nothing in it is, or is made of, words of the report. */
export interface WithdrawnReport {
  readonly id: ReportId;
  readonly withdrawn: Withdrawal;
  readonly publisher?: ActorId;
  /** EDTF, where the editor's record gives a day. */
  readonly published?: string;
  /** In order of version, that which was on view last. */
  readonly versions: readonly WithdrawnVersion[];
  /** Every paragraph that ever had an address, in the order of the text, those last that were gone before. */
  readonly anchors: readonly SegmentId[];
  /** Of a duplicate: its paragraphs that stand, or stood, word for word in the report that is kept, and which they are there. */
  readonly kept?: { readonly report: ReportId; readonly paragraphs: ReadonlyMap<SegmentId, KeptParagraph> };
}

/** A paragraph of a report on view. */
export interface KeptParagraph {
  readonly id: SegmentId;
  /** The last version that has the words, where that on view no longer does. */
  readonly version?: number;
}

export interface WithdrawnVersion {
  readonly version: number;
  /** Of the original. */
  readonly sha256: string;
  readonly anchors: readonly SegmentId[];
}
