import type { Custody } from './custody.ts';

/** What of an archive has the digits that were noted elsewhere, where anything has. */
export type KnownAs = 'manifest' | 'release' | 'file' | 'earlier-manifest' | 'journal-line';

/**
 * Of what in an archive digits are that were noted elsewhere: at the foot of a page, in a citation, in release notes.
 * An archive that was changed together with all its records agrees with itself; only this shows it. A manifest that the
 * journal names, and that is not there any more, is an earlier one. `digits`: 16 to 64 digits 0-9 a-f.
 */
export function knownAs(custody: Custody, digits: string): KnownAs | undefined {
  return WITNESSES.find(([, hashes]) => hashes(custody).some((hash) => hash?.startsWith(digits)))?.[0];
}

type Hashes = readonly (string | null | undefined)[];

const WITNESSES: readonly (readonly [KnownAs, (custody: Custody) => Hashes])[] = [
  ['manifest', ({ manifest }) => [manifest?.sha256]],
  ['release', ({ releases }) => (releases ?? []).map(({ sha256 }) => sha256)],
  ['file', ({ files }) => [...files.values()]],
  ['earlier-manifest', ({ journal }) => (journal?.entries ?? []).map(({ entry }) => entry.manifest)],
  ['journal-line', ({ journal }) => (journal?.entries ?? []).map(({ sha256 }) => sha256)],
];
