import { readFileSync } from 'node:fs';
import { z } from 'zod';

const PACKAGE = new URL('../../package.json', import.meta.url);

/** This program and its version, as records name it: `attest 0.1.0`. */
export const SOFTWARE = softwareOf(readFileSync(PACKAGE, 'utf8'));

function softwareOf(text: string): string {
  const { name, version } = z.object({ name: z.string(), version: z.string() }).parse(JSON.parse(text));
  return `${name} ${version}`;
}
