import type { ManifestLine } from './manifest.ts';

/** What was received: the bytes, the name they came under, and the segments made of them, each named by its SHA-256. */
export interface Receipt {
  readonly file: string;
  /** As it was received: data, never used as a path. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly encoding: string;
  /** A person named the encoding; else the file told it. */
  readonly encodingGiven?: true;
  /** SHA-256 of `segments.jsonl`. */
  readonly segments: string;
  /** Where it is said to come from: declared, not verified. */
  readonly url?: string;
}

/** What was done, in the forms that the journal knows; ids and paths are those of the archive. */
export type Act =
  /** The journal was begun in an archive that held these kept files and releases already. */
  | { readonly act: 'begin'; readonly kept: readonly ManifestLine[]; readonly releases: readonly string[] }
  | { readonly act: 'import'; readonly report: string; readonly by?: string; readonly received: Receipt }
  /** Bytes that the archive holds already came again, under another name or from elsewhere. */
  | {
      readonly act: 'receive-again';
      readonly report: string;
      readonly by?: string;
      readonly name: string;
      readonly url?: string;
    }
  | ({
      readonly act: 'publish';
      readonly by?: string;
      /** Name of the release's file, without its ending. */
      readonly release: string;
      readonly reports: readonly string[];
    } & Edits)
  /** An editor's changes of records were recorded, or two branches joined. */
  | ({ readonly act: 'record'; readonly by?: string } & Edits)
  | {
      readonly act: 'revise';
      readonly report: string;
      readonly version: number;
      readonly by: string;
      readonly reason: string;
      readonly received: Receipt;
    }
  /** A report was given another state than by publishing: withdrawn, embargoed, redacted, published again. */
  | {
      readonly act: 'set-state';
      readonly report: string;
      readonly state: string;
      readonly kind?: string;
      readonly by?: string;
      readonly note?: string;
    };

/** What editors changed since the manifest before: records with other bytes, and drafts whose folders are gone. */
export interface Edits {
  readonly edited: readonly string[];
  readonly discarded: readonly string[];
}

/** A line of the journal: an act, when and by which software it was recorded, and what it follows. */
export type JournalEntry = Act & {
  /** ISO 8601. Recorded, never used for order. */
  readonly date: string;
  readonly software: string;
  /** SHA-256 of the manifest after the act; absent where there is none yet. */
  readonly manifest?: string;
  /** SHA-256 of the lines it follows, line feed included, in order of these digits; more than one joins branches. */
  readonly prev: readonly string[];
};

/** An entry as it stands in the journal: its line, from 1, and the SHA-256 of that line, line feed included. */
export interface WrittenEntry {
  readonly line: number;
  readonly sha256: string;
  readonly entry: JournalEntry;
}
