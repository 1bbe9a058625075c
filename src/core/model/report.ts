import type { Correction } from './correction.ts';
import type { ActorId, ReportId } from './identifiers.ts';
import type { Segment } from './segment.ts';
import type { Published } from './working.ts';

/** `draft` is the state after import; only `attest publish` makes a report public. */
export const REPORT_STATES = ['draft', 'published'] as const;

export type ReportState = (typeof REPORT_STATES)[number];

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
}
