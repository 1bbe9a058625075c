import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import { type Problem, problem } from '../core/model/problem.ts';
import type { Original } from '../core/model/report.ts';
import { faultOf } from './file-text.ts';
import type { Outcome } from './outcome.ts';

/** Reads the original of a report, checks it against its record to the byte, and decodes it with its BOM kept. */
export async function readOriginal(dir: string, folder: string, original: Original): Promise<Outcome<string>> {
  const file = `${folder}/${original.file}`;
  let bytes: Uint8Array;
  try {
    bytes = await readFile(join(dir, file));
  } catch (error) {
    return { problems: [fault(file, faultOf(error))] };
  }
  const altered = differenceFrom(original, bytes);
  if (altered !== undefined) return { problems: [fault(file, altered)] };
  try {
    return { value: new TextDecoder(original.encoding, { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    return { problems: [fault(file, `it cannot be decoded as ${original.encoding}: ${faultOf(error)}`)] };
  }
}

/** The SHA-256 of some bytes, 64 digits in lower case. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function differenceFrom(original: Original, bytes: Uint8Array): string | undefined {
  if (bytes.length !== original.bytes) return `it has ${bytes.length} bytes, the record says ${original.bytes}`;
  const hash = sha256(bytes);
  return hash === original.sha256 ? undefined : `its SHA-256 is ${hash}, the record says ${original.sha256}`;
}

function fault(file: string, found: string): Problem {
  return problem('report-original', {
    at: { file },
    found,
    expected: 'the bytes as received, never altered',
    wayOut:
      'restore the original from version control or from where it came, and check that nothing converts line ends',
  });
}
