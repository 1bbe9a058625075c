import type { z } from 'zod';
import { type Problem, problem } from '../../core/model/problem.ts';
import { readAddress } from '../../core/model/register-address.ts';
import type { RegisterEntry } from '../../core/model/register-entry.ts';
import type { Seal, SealedRelease } from '../../core/model/release.ts';
import { formatEntry, formatSeal, releaseName } from '../../core/register/format-release.ts';
import type { Outcome } from '../outcome.ts';
import { parseJsonLine } from '../parse-json.ts';
import { quoted } from '../quoted.ts';
import { entrySchemas, sealSchema } from './release-schema.ts';
import { sha256 } from './sha256.ts';

/** The bytes of a file of the register, and the name it lies under. */
export interface ReleaseFile {
  /** As `4-90be1122aa34cd57.jsonl`. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a file of the register: its bytes must be those that its name tells, its first line a seal, and every other line
 * an entry, in order of address and each address once, all written as `formatRelease` writes them.
 */
export function parseRelease({ file, bytes }: ReleaseFile): Outcome<SealedRelease> {
  const path = `register/${file}`;
  const hash = sha256(bytes);
  const stem = file.replace(/\.jsonl$/, '');
  if (!/^[1-9]\d{0,8}-[0-9a-f]{16}\.jsonl$/.test(file))
    return { problems: [damage(path, 'its name is not that of a release')] };
  if (!stem.endsWith(`-${hash.slice(0, 16)}`))
    return { problems: [damage(path, 'its bytes are not those it is named by')] };
  const [first = '', ...lines] = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\n');
  if (lines.pop() !== '') return { problems: [damage(path, 'its last line is not ended')] };
  const seal = parseSeal(first);
  if (typeof seal === 'string') return { problems: [damage(path, seal, 1)] };
  if (releaseName(seal, hash) !== stem) return { problems: [damage(path, `its seal numbers it ${seal.release}`, 1)] };
  const { entries, problems } = parseEntries(path, lines);
  return problems.length > 0 ? { problems } : { value: { name: stem, sha256: hash, seal, entries } };
}

/** A problem of the register's folder; `line` counts from 1. */
export function damage(file: string, found: string, line?: number): Problem {
  return problem('register-file', {
    at: { file, ...(line === undefined ? {} : { line }) },
    found,
    expected: 'the register as the last release left it: files are added to it and never altered',
    wayOut: 'restore the folder register/ from version control',
  });
}

function parseEntries(path: string, lines: readonly string[]) {
  const entries: RegisterEntry[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of lines.entries()) {
    const entry = parseEntry(line);
    const fault = typeof entry === 'string' ? entry : orderFault(entries.at(-1), entry);
    if (fault !== undefined) problems.push(damage(path, fault, index + 2));
    if (typeof entry !== 'string') entries.push(entry);
  }
  return { entries, problems };
}

/** A seal, or what is wrong with its line in words. */
function parseSeal(line: string): Seal | string {
  const seal = parseJsonLine(line, sealSchema);
  if (typeof seal === 'string') return seal;
  return formatSeal(seal) === line ? seal : UNLIKE;
}

/** An entry, or what is wrong with its line in words. */
function parseEntry(line: string): RegisterEntry | string {
  const address = /^\{"address":"([^"\\]*)"/.exec(line)?.[1];
  const parts = address === undefined ? undefined : readAddress(address);
  if (parts === undefined) return `${quoted(address ?? line)} is no published address`;
  const entry = typed(parts.type, line);
  if (typeof entry === 'string') return entry;
  return formatEntry(entry) === line ? entry : UNLIKE;
}

const UNLIKE = 'it is not written as a release writes it (a key twice, out of place, or white space)';

function typed(type: keyof typeof entrySchemas, line: string): RegisterEntry | string {
  const value = parseJsonLine(line, entrySchemas[type] as z.ZodType<object>);
  return typeof value === 'string' ? value : ({ type, ...value } as RegisterEntry);
}

function orderFault(before: RegisterEntry | undefined, entry: RegisterEntry): string | undefined {
  if (before === undefined || before.address < entry.address) return undefined;
  if (before.address === entry.address) return `${entry.address} stands twice`;
  return `${entry.address} stands after ${before.address}`;
}
