import type { SealedRelease } from '../model/release.ts';
import { inCodeUnits } from './in-code-units.ts';

/** What does not fit about a release among the others, in words. */
export interface ChainFault {
  readonly name: string;
  readonly found: string;
}

/**
 * What breaks the chain of releases: one that follows a release which is not there, or is not numbered one above the
 * highest it follows. Every file is named by its own bytes and names those before it, so that a release taken away or
 * altered is missed by the next; the last one of all is missed by what it published.
 */
export function chainFaults(releases: readonly SealedRelease[]): readonly ChainFault[] {
  const byHash = new Map(releases.map((it) => [it.sha256, it]));
  return releases.flatMap((release) => {
    const { name, seal } = release;
    const missing = seal.previous.filter((hash) => !byHash.has(hash));
    const faults = missing.map((hash) => `it follows the release ${hash.slice(0, 16)}…, which is not there`);
    const due = 1 + Math.max(0, ...seal.previous.map((hash) => byHash.get(hash)?.seal.release ?? 0));
    if (missing.length === 0 && seal.release !== due) faults.push(`it is numbered ${seal.release}, not ${due}`);
    if (!isStrictlySorted(seal.previous)) faults.push('the releases it follows do not stand in order, each once');
    return faults.map((found) => ({ name, found }));
  });
}

function isStrictlySorted(texts: readonly string[]): boolean {
  return texts.every((text, index) => index === 0 || inCodeUnits(texts[index - 1] ?? '', text) < 0);
}
