import { readFile } from 'node:fs/promises';
import { TextDecoder } from 'node:util';

/** A file of the archive as text (UTF-8, a BOM dropped), or in words why it cannot be had. */
export async function fileText(path: string): Promise<{ readonly text: string } | { readonly fault: string }> {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)) };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

/** Whether an error is the system's "no such file or folder". */
export function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
}

/** A system error in plain words. */
export function faultOf(error: unknown): string {
  const code = codeOf(error);
  return FAULTS.get(code) ?? (error instanceof Error ? error.message : String(error));
}

/** The code of a system error (`ENOENT`), or an empty text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

const FAULTS = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'a part of the path is no folder'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'it may not be read or written'],
  ['EPERM', 'it may not be read or written'],
  ['ELOOP', 'it is a symbolic link'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['ENOSPC', 'the disk is full'],
  ['EROFS', 'the disk is read-only'],
  ['EMFILE', 'too many files are open'],
  ['ERR_ENCODING_INVALID_ENCODED_DATA', 'it is not UTF-8'],
]);
