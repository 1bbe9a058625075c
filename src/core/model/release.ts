import type { EventId, ReportId } from './identifiers.ts';
import type { RegisterAddress } from './register-address.ts';
import type { EventEntry, RegisterEntry } from './register-entry.ts';

/** The first line of a release: what it follows, when and by what it was made. */
export interface Seal {
  /** One more than the highest number it follows; 1 for the first of an archive. */
  readonly release: number;
  /** ISO 8601. */
  readonly date: string;
  readonly software: string;
  /** A role or initials, where whoever published it gave one. */
  readonly by?: string;
  /** SHA-256 of the files of all releases it follows, in order of these digits; more than one where branches were merged. */
  readonly previous: readonly string[];
  /** SHA-256 of the archive's manifest at that time, where it has one. */
  readonly manifest?: string;
}

/** What was new or changed at one release, in order of address. */
export interface Release {
  readonly seal: Seal;
  readonly entries: readonly RegisterEntry[];
}

/** A release as it lies in the register's folder, never changed since. */
export interface SealedRelease extends Release {
  /** `<number>-<first 16 digits of the file's SHA-256>`. */
  readonly name: string;
  readonly sha256: string;
}

/** An address, what it promises to show, and where that is written. */
export interface Published<Entry extends RegisterEntry = RegisterEntry> {
  readonly entry: Entry;
  /** Number of the release that first named the address. */
  readonly since: number;
  /** The release that last said what it shows, and the line in its file, from 1. */
  readonly release: SealedRelease;
  readonly line: number;
}

/** Everything ever published: all releases of an archive folded into one. */
export interface Register {
  /** Each after those it follows. */
  readonly releases: readonly SealedRelease[];
  /** Those that none follows, in order of name; more than one after branches were merged, until the next release. */
  readonly heads: readonly SealedRelease[];
  /** In order of address. */
  readonly published: ReadonlyMap<RegisterAddress, Published>;
  /** Numbers of the versions in which each report was published. */
  readonly versions: ReadonlyMap<ReportId, ReadonlySet<number>>;
  readonly events: ReadonlyMap<EventId, Published<EventEntry>>;
}
