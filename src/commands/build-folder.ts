import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isRunning } from '../store/process-start.ts';
import { readBuildMarker } from './build-marker.ts';

/**
 * Where a build is staged: beside its final place, so that a rename can put it there. The name begins with a point, so
 * that the path never begins with the project's own, as that of `attest-site` beside `attest` would: Astro (7.3.5) takes
 * such a folder for one within the project, and finds no packages there.
 */
export function stagingFolder(out: string): string {
  return join(dirname(out), `${buildingPrefix(basename(out))}${process.pid}`);
}

/**
 * Takes away what killed builds left beside `out`. Where a build was killed between its two renames, the last good
 * build is put back. A folder that only has such a name, and no marker of a build, stays.
 */
export async function clearKilledBuilds(out: string): Promise<void> {
  await mkdir(dirname(out), { recursive: true });
  const left = (await readdir(dirname(out))).filter((name) => isLeftOver(name, basename(out))).sort();
  for (const name of left) {
    const path = join(dirname(out), name);
    const old = name.startsWith(oldPrefix(basename(out)));
    if (old && !(await isBuild(path))) continue;
    if (old && !existsSync(out)) await rename(path, out);
    else await rm(path, { recursive: true, force: true });
  }
}

/** Puts a finished build in its place: the old one steps aside, the new one takes its name, the old one is removed. */
export async function swapIn(staged: string, out: string): Promise<void> {
  const old = join(dirname(out), `${oldPrefix(basename(out))}${process.pid}`);
  if (existsSync(out)) await rename(out, old);
  await rename(staged, out);
  await rm(old, { recursive: true, force: true });
}

/** Only builds and empty folders step aside; anything else of the name is a person's. */
async function isBuild(folder: string): Promise<boolean> {
  return (await readBuildMarker(folder)) !== undefined || (await readdir(folder)).length === 0;
}

function isLeftOver(name: string, out: string): boolean {
  const mark = [buildingPrefix(out), oldPrefix(out)].find((it) => name.startsWith(it)) ?? name;
  const pid = name.slice(mark.length);
  return /^\d{1,10}$/.test(pid) && (Number(pid) === process.pid || !isRunning(Number(pid)));
}

function buildingPrefix(out: string): string {
  return `.${out}.building-`;
}

function oldPrefix(out: string): string {
  return `${out}.old-`;
}
