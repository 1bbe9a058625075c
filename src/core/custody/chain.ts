import type { WrittenEntry } from './journal-entry.ts';
import type { LineFault } from './manifest.ts';

/** What the entries of a journal follow: those that none follows, in order, and all that breaks the chain. */
export interface Chain {
  readonly heads: readonly string[];
  readonly faults: readonly LineFault[];
}

/**
 * Holds the chain of a journal together. An entry follows, by their SHA-256, lines that stand above it; only the first of
 * a branch follows none. Where two branches were merged their lines stand one after the other and there are two heads,
 * until the next entry follows both: so git can merge a journal by keeping the lines of both sides.
 */
export function chainOf(entries: readonly WrittenEntry[]): Chain {
  const above = new Set<string>();
  const followed = new Set<string>();
  const faults: LineFault[] = [];
  for (const { line, sha256, entry } of entries) {
    const found = faultOf(entry.prev, sha256, above);
    if (found !== undefined) faults.push({ line, found });
    above.add(sha256);
    for (const hash of entry.prev) followed.add(hash);
  }
  return { heads: [...above].filter((hash) => !followed.has(hash)).sort(), faults };
}

function faultOf(prev: readonly string[], own: string, above: ReadonlySet<string>): string | undefined {
  if (above.has(own)) return 'it stands twice';
  const missing = prev.find((hash) => !above.has(hash));
  if (missing !== undefined) return `it follows the line ${missing.slice(0, 16)}…, which does not stand above it`;
  const sorted = prev.every((hash, index) => index === 0 || (prev[index - 1] ?? '') < hash);
  return sorted ? undefined : 'the lines it follows do not stand in order, each once';
}
