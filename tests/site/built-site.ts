import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { ELSEWHERE, environmentOf, HERE } from '../reproducible/surroundings.ts';
import { makeArabicArchive } from './arabic-archive.ts';
import { makeEmptyArchive } from './empty-archive.ts';
import { makeHostileArchive } from './hostile-archive.ts';
import { once } from './once.ts';
import { makeRealArchive } from './real-archive.ts';
import { mustRun } from './run-attest.ts';
import { makeVersionsArchive } from './versions-archive.ts';

/** A site that the real command line built for this run of the tests. */
export interface BuiltSite {
  /** Folder of the archive it was built from; tests must not change it. */
  readonly archive: string;
  /** Folder of the built site. */
  readonly folder: string;
  /** `/` or `/archive/`. */
  readonly base: string;
}

/** The sites there are; see `SITES` for what each is. */
export type SiteName = keyof typeof SITES;

/** The archives they are built from. */
const ARCHIVES = {
  real: makeRealArchive,
  moved: makeRealArchive,
  hostile: makeHostileArchive,
  empty: makeEmptyArchive,
  arabic: makeArabicArchive,
  versions: makeVersionsArchive,
} as const;

const SITES = {
  /** The project's own archive at `/`. */
  root: { archive: 'real', base: '/', env: environmentOf(HERE) },
  /** The same under a base path. */
  base: { archive: 'real', base: '/archive/', env: {} },
  /** The same as `root` again, from and to other folders, in another time zone and language, on another day. */
  again: { archive: 'moved', base: '/', env: environmentOf(ELSEWHERE) },
  /** A small archive of everything that might break a page. */
  hostile: { archive: 'hostile', base: '/deep/er/', env: {} },
  /** Reports that were revised, withdrawn and put under embargo. */
  versions: { archive: 'versions', base: '/kept/', env: {} },
  /** An archive in Arabic, of reports in Arabic and English. */
  arabic: { archive: 'arabic', base: '/', env: {} },
  /** What `attest new` makes. */
  empty: { archive: 'empty', base: '/', env: {} },
} as const satisfies Record<string, SitePlan>;

interface SitePlan {
  readonly archive: keyof typeof ARCHIVES;
  readonly base: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Builds a site, once in a run of the tests however many files ask for it, and says where it is. */
export async function builtSite(name: SiteName): Promise<BuiltSite> {
  const plan: SitePlan = SITES[name];
  const run = inject('sitesFolder');
  const archive = await builtArchive(plan.archive);
  const home = join(run, `site-${name}`);
  return once(home, async () => {
    const folder = join(home, 'dist');
    const options = ['--archive', archive, '--out', folder, '--base', plan.base];
    await mustRun(['build', ...options], plan.env);
    return { archive, folder, base: plan.base };
  });
}

/** Makes one of the archives, once in a run of the tests, and gives its folder. */
async function builtArchive(name: keyof typeof ARCHIVES): Promise<string> {
  const home = join(inject('sitesFolder'), `archive-${name}`);
  return once(home, async () => {
    const folder = join(home, 'content');
    await mkdir(home, { recursive: true });
    await ARCHIVES[name](folder);
    return folder;
  });
}
