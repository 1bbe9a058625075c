import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type Problem, problem } from '../core/model/problem.ts';
import { faultOf } from '../store/file-text.ts';
import { quoted } from '../store/quoted.ts';
import { INPUT_LIMITS } from './input-limits.ts';
import { tooLarge } from './refuse-original.ts';

const SUPPORTED = ['.txt', ''];

/**
 * The bytes of a file to import or read. Refused, without waiting and without following: symbolic links, folders,
 * pipes, devices, files over the limit, kinds of file that are not supported, files that change while they are read.
 * `shown` is the name the problem is reported under.
 */
export async function readInputFile(path: string, shown: string): Promise<Uint8Array | Problem> {
  if (!SUPPORTED.includes(extname(basename(path)).toLowerCase())) return unsupported(shown, extname(path));
  try {
    const named = await lstat(path);
    if (!named.isFile()) return unreadable(shown, `it is ${kindOf(named)}, not a file`);
    if (named.size > INPUT_LIMITS.bytes) return tooLarge(shown, named.size);
    return await readRegularFile(path, shown);
  } catch (error) {
    return unreadable(shown, faultOf(error));
  }
}

/** What was looked at may have been swapped since: the open file decides. */
async function readRegularFile(path: string, shown: string): Promise<Uint8Array | Problem> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const before = await file.stat();
    if (!before.isFile() || before.size > INPUT_LIMITS.bytes) return unreadable(shown, CHANGED);
    const bytes = await file.readFile();
    const after = await file.stat();
    const same = bytes.length === before.size && after.size === before.size && after.mtimeMs === before.mtimeMs;
    return same ? bytes : unreadable(shown, CHANGED);
  } finally {
    await file.close();
  }
}

const CHANGED = 'it was changed while it was read';

function kindOf(it: Awaited<ReturnType<typeof lstat>>): string {
  if (it.isSymbolicLink()) return 'a symbolic link';
  if (it.isDirectory()) return 'a folder';
  if (it.isFIFO()) return 'a named pipe';
  return 'a device or socket';
}

function unreadable(file: string, found: string): Problem {
  return problem('input-unreadable', {
    at: { file },
    found,
    expected: 'a regular file that may be read',
    wayOut: 'name the file itself, not a link to it or the folder it lies in',
  });
}

function unsupported(file: string, extension: string): Problem {
  return problem('input-unreadable', {
    at: { file },
    found: `files that end in ${quoted(extension)} cannot be read yet`,
    expected: 'a text file: .txt, or a name without an ending',
    wayOut: 'save the report as plain text in UTF-8',
  });
}
