import { isKept, reportIn } from './archive-path.ts';
import type { ManifestLine } from './manifest.ts';

/**
 * The records that are new, other or gone in a manifest, by path, in order; nothing where there was none before. Those of
 * `fresh` reports, which are listed for the first time, do not count.
 */
export function editedBetween(
  before: readonly ManifestLine[] | undefined,
  now: readonly ManifestLine[],
  fresh: ReadonlySet<string>,
): readonly string[] {
  if (before === undefined) return [];
  const [old, young] = [byPath(before), byPath(now)];
  return [...new Set([...old.keys(), ...young.keys()])]
    .filter((path) => old.get(path) !== young.get(path))
    .filter((path) => !isKept(path) && !fresh.has(reportIn(path) ?? ''))
    .sort();
}

function byPath(lines: readonly ManifestLine[]): ReadonlyMap<string, string> {
  return new Map(lines.map(({ path, sha256 }) => [path, sha256]));
}
