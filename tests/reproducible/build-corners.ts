import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCopy } from './build-copy.ts';
import { copyProject } from './copy-project.ts';
import { ELSEWHERE, HERE, type Surroundings } from './surroundings.ts';

/** One build of the commit: in which of two folders, and in which surroundings. */
export interface Corner extends Surroundings {
  /** Below a folder of the system for temporary files: one short, one deep. */
  readonly folder: string;
}

/** What one build gave. */
export interface CornerBuild {
  readonly corner: Corner;
  readonly lines: readonly string[];
  /** SHA-256 of all paths and hashes. */
  readonly hash: string;
}

const FOLDERS = ['a', join('another folder', 'deeper', 'attest')] as const;

/** Every combination of two folders, two languages with their time zones, and two days: eight. */
export const ALL_CORNERS: readonly Corner[] = FOLDERS.flatMap((folder) =>
  [HERE, ELSEWHERE].flatMap(({ timeZone, locale }) =>
    [HERE, ELSEWHERE].map(({ days }) => ({ folder, timeZone, locale, days })),
  ),
);

/** The two that have nothing in common. */
export const OPPOSITE_CORNERS: readonly Corner[] = ALL_CORNERS.filter(
  (_, at) => at === 0 || at === ALL_CORNERS.length - 1,
);

/** Builds a commit, or the files as they are, in each corner, one after the other, and tells each result as soon as it is known. */
export async function buildCorners(
  commit: string | undefined,
  corners: readonly Corner[],
  tell: (build: CornerBuild) => void,
): Promise<CornerBuild[]> {
  const home = await mkdtemp(join(tmpdir(), 'attest-twice-'));
  try {
    for (const folder of new Set(corners.map((it) => it.folder))) await copyProject(commit, join(home, folder));
    const builds: CornerBuild[] = [];
    for (const corner of corners) {
      const lines = await buildCopy(join(home, corner.folder), corner);
      const build = { corner, lines, hash: createHash('sha256').update(lines.join('\n')).digest('hex') };
      builds.push(build);
      tell(build);
    }
    return builds;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
