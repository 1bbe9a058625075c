import { resolve } from 'node:path';
import type { Terminal } from './terminal.ts';

/** A path given on the command line, absolute: relative to the caller's folder. */
export function callerPath(terminal: Terminal, path: string): string {
  return resolve(terminal.folder, path);
}

/**
 * The caller's folder: where the command was typed. npm runs scripts in the project's root and keeps the caller's
 * folder in `INIT_CWD`; that counts for `npm run attest -- …`, whose paths a person types, and for no other script.
 */
export function callerFolder(environment: Readonly<Record<string, string | undefined>>, current: string): string {
  const typed = environment.npm_lifecycle_event === 'attest';
  return typed ? (environment.INIT_CWD ?? current) : current;
}
