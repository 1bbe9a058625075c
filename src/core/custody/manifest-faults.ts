import { type Problem, problem } from '../model/problem.ts';
import { MANIFEST } from './archive-path.ts';
import type { HeldManifest } from './custody.ts';

/** What others say of a manifest. */
interface Named {
  /** What the last entries of the journal name, one for each branch not joined yet; absent where the journal is damaged. */
  readonly named?: readonly (string | undefined)[];
  /** A release names a manifest, so that there must be one. */
  readonly sealed: boolean;
}

/** What is wrong with a manifest itself, or why it is not the one that the journal names. */
export function manifestFaults(manifest: HeldManifest | undefined, { named, sealed }: Named): readonly Problem[] {
  if (!manifest) {
    const due = sealed || named?.some((hash) => hash !== undefined);
    return due ? [fault('manifest-file', 'there is no manifest')] : [];
  }
  // Two branches merged name two manifests, and this holds the lines of both until an entry joins them.
  const isOne = named?.length === 1;
  const faults = manifest.faults.filter(({ order }) => isOne || !order);
  if (faults.length > 0) return faults.map(({ found, line }) => fault('manifest-file', found, line));
  if (!isOne || named[0] === manifest.sha256) return [];
  const last = named[0] === undefined ? 'no manifest' : `the manifest ${named[0].slice(0, 16)}…`;
  return [fault('manifest-replaced', `its SHA-256 is ${manifest.sha256.slice(0, 16)}…, the journal names ${last}`)];
}

function fault(rule: 'manifest-file' | 'manifest-replaced', found: string, line?: number): Problem {
  return problem(rule, {
    at: { file: MANIFEST, ...(line === undefined ? {} : { line }) },
    found,
    expected: 'the manifest as the last entry of the journal left it',
    wayOut: `restore ${MANIFEST} from version control; after merging two branches run \`attest publish\`, which joins them`,
  });
}
