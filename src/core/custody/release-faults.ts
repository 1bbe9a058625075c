import { type Problem, problem } from '../model/problem.ts';
import { JOURNAL } from './archive-path.ts';
import type { HeldRelease } from './custody.ts';
import type { Testimony } from './testimony.ts';

/** Every release that journal and register do not tell of alike. */
export function releaseFaults(releases: readonly HeldRelease[], { releases: told }: Testimony): readonly Problem[] {
  const there = new Set(releases.map(({ name }) => name));
  const lost = [...told].filter(([name]) => !there.has(name));
  return [
    ...releases.flatMap((release) => releaseFault(release, told)),
    ...lost.map(([name, { line }]) => fault(JOURNAL, `it tells of the release ${name}, which is not there`, line)),
  ];
}

function releaseFault({ name, manifest }: HeldRelease, told: Testimony['releases']): readonly Problem[] {
  const file = `register/${name}.jsonl`;
  const entry = told.get(name);
  if (entry === undefined) return [fault(file, 'the journal does not tell of this release')];
  if (entry.begun || entry.manifest === manifest) return [];
  return [fault(file, `it names the manifest ${digits(manifest)}, the journal ${digits(entry.manifest)}`)];
}

function digits(hash: string | undefined): string {
  return hash === undefined ? 'of nobody' : `${hash.slice(0, 16)}…`;
}

function fault(file: string, found: string, line?: number): Problem {
  return problem('release-unlike', {
    at: { file, ...(line === undefined ? {} : { line }) },
    found,
    expected: 'journal and register to tell of the same releases and the same manifests',
    wayOut: 'restore register/ and the journal from version control as they were after the last release',
  });
}
