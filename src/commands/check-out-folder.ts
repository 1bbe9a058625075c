import { existsSync, realpathSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, parse, relative, sep } from 'node:path';
import { codeOf, faultOf, isMissing } from '../store/file-text.ts';
import { readBuildMarker } from './build-marker.ts';
import { PROJECT } from './run-astro.ts';

/** Where a site is to be built, of what, and from where the command was called; absolute paths. */
export interface OutRequest {
  readonly out: string;
  readonly archive: string;
  readonly caller: string;
}

/**
 * Why a build must not take the place of what is at `out`, in words with the way out, or `undefined` where it may. A
 * build replaces the whole folder: it must not touch the archive, the software, or the folder of a person, and of what
 * is there it replaces nothing but an empty folder or a site that carries the marker of a build.
 */
export async function outFault({ out, archive, caller }: OutRequest): Promise<string | undefined> {
  const place = realPath(out);
  const refused = reasonOfPlace(place, realPath(archive), realPath(caller));
  const reason = refused === undefined ? await reasonOfContent(out) : `${refused}: name another folder with --out`;
  return reason === undefined ? undefined : `${out} ${reason}`;
}

function reasonOfPlace(place: string, archive: string, caller: string): string | undefined {
  if (parse(place).root === place) return 'is the root of a disk';
  if (overlap(place, archive)) return `and the archive ${archive} lie one in the other`;
  const own = OWN_FOLDERS.map((name) => realPath(join(PROJECT, name))).find((folder) => overlap(place, folder));
  if (own !== undefined) return `and ${own}, a folder of this software, lie one in the other`;
  if (holds(place, realPath(homedir()))) return 'is or holds your home folder';
  return holds(place, caller) ? 'is or holds the folder you are in' : undefined;
}

/** Folders of the installation that no build may enter. */
const OWN_FOLDERS = ['src', 'content', 'public', 'node_modules'] as const;

async function reasonOfContent(out: string): Promise<string | undefined> {
  try {
    if ((await readdir(out)).length === 0 || (await readBuildMarker(out)) !== undefined) return undefined;
    return 'is not a site that Attest built: name another folder with --out, or remove it';
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return 'is not a folder: name another with --out';
    return isMissing(error) ? undefined : `cannot be looked into (${faultOf(error)}): name another folder with --out`;
  }
}

function overlap(one: string, other: string): boolean {
  return holds(one, other) || holds(other, one);
}

/** Whether a folder is another or has it somewhere inside. */
function holds(folder: string, inner: string): boolean {
  const way = relative(folder, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && parse(way).root === '');
}

/** A path with its links followed, as far as it is there. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  const above = dirname(path);
  return above === path ? path : join(realPath(above), basename(path));
}
