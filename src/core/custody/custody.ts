import type { WrittenEntry } from './journal-entry.ts';
import type { LineFault, ManifestLine } from './manifest.ts';

/** All that an archive holds and says of itself. */
export interface Custody {
  /** SHA-256 of every file by path, but for manifest and journal; null for what is no regular file. */
  readonly files: ReadonlyMap<string, string | null>;
  /** Reports whose record says that they are public. */
  readonly shown: ReadonlySet<string>;
  readonly manifest?: HeldManifest;
  readonly journal?: HeldJournal;
  /** In the register; absent where it is damaged. */
  readonly releases?: readonly HeldRelease[];
}

export interface HeldManifest {
  readonly sha256: string;
  readonly lines: readonly ManifestLine[];
  readonly faults: readonly LineFault[];
}

export interface HeldJournal {
  readonly entries: readonly WrittenEntry[];
  readonly faults: readonly LineFault[];
}

export interface HeldRelease {
  readonly name: string;
  readonly sha256: string;
  readonly manifest?: string;
}
