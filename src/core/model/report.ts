import type { Correction } from './correction.ts';
import type { ActorId, ReportId } from './identifiers.ts';
import type { Segment } from './segment.ts';
import type { GoneParagraph, Revision } from './version.ts';
import type { Withdrawal } from './withdrawal.ts';
import type { Published } from './working.ts';

/**
 * `draft` is the state after import; only `attest publish` makes a report public, `embargoed` is one it may not before a
 * day. `corrected` is a public report that was revised, `withdrawn` one whose words are off the site, `redacted` one that is
 * shown with parts blacked out (not built yet: such a report is refused).
 */
export const REPORT_STATES = ['draft', 'embargoed', 'published', 'corrected', 'withdrawn', 'redacted'] as const;

export type ReportState = (typeof REPORT_STATES)[number];

/** Whether a site shows the words of a report in this state. */
export function isOnView(state: ReportState): boolean {
  return state === 'published' || state === 'corrected';
}

/** Whether a report in this state has public addresses, be they without its words. */
export function hasAddress(state: ReportState): boolean {
  return state !== 'draft' && state !== 'embargoed';
}

/** The bytes as received: never altered, named by their hash. */
export interface Original {
  /** File name inside the report's folder. */
  readonly file: string;
  /** File name as received: data, never used as a path. */
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: string;
}

/** A title the editor supplies where the report states none, and where it comes from. */
export interface SuppliedTitle {
  readonly text: string;
  readonly source: string;
}

/** A state of a report before a revision: its original and segmentation, and what the record said then. */
export interface EarlierVersion
  extends Pick<
    Report,
    'original' | 'text' | 'segments' | 'language' | 'publisher' | 'published' | 'suppliedTitle' | 'imported'
  > {
  readonly version: number;
}

/** One original, its record and its segmentation: what an archive holds before anything is read. */
export interface Report {
  readonly id: ReportId;
  readonly state: ReportState;
  readonly original: Original;
  /** The decoded text with its BOM kept: what all offsets count in. */
  readonly text: string;
  readonly segments: readonly Segment[];
  /** BCP 47 tag of the report's language. */
  readonly language: string;
  readonly publisher?: ActorId;
  /** What the editor knows of the day of publication; absent, the reading says what the text supports. */
  readonly published?: Published;
  readonly suppliedTitle?: SuppliedTitle;
  /** Where the publisher has it: http or https. */
  readonly url?: string;
  readonly rights?: string;
  /** The day it was imported, ISO 8601. */
  readonly imported: string;
  /** What the editor decided of its reading, in the order of `corrections.yaml`; absent where there is nothing. */
  readonly corrections?: readonly Correction[];
  /** The version on view; the first where it is absent. */
  readonly version?: number;
  /** In order of version: one for each but the first. */
  readonly revisions?: readonly Revision[];
  /** In order of version: all but the one on view. */
  readonly earlier?: readonly EarlierVersion[];
  /** The paragraphs that revisions took out. */
  readonly gone?: readonly GoneParagraph[];
  /** The day before which an embargoed report may not be published, ISO 8601. */
  readonly embargo?: string;
  /** Of a withdrawn report. */
  readonly withdrawn?: Withdrawal;
}

/** Which version of a report is on view: the first until it says another. */
export function versionOf(report: Pick<Report, 'version'>): number {
  return report.version ?? 1;
}
