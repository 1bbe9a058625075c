import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

/** A file as it might come: its bytes, and the encoding a person has to name, where the file does not tell it. */
interface OddFile {
  readonly bytes: Buffer;
  readonly encoding?: string;
}

const piece = fc.constantFrom(
  ...['\r\n', '\n', '\r', '\r\r\n', '\u2028', '\u0085', '\t', ' ', '  \n', '\n\n'],
  ...['Fire.', 'ثلاثة', 'a\u0301', '😀', '- ', '"', '\\', '\u200f', '$Id$', '<<<<<<< HEAD\n'],
);

const text = fc
  .tuple(fc.array(piece, { maxLength: 40 }), fc.uuid())
  .map(([parts, end]) => `${parts.join('')}The mill turned: ${end}.`);

/** Any byte but NUL, which no text holds, after some words. */
const bytes = fc
  .uint8Array({ min: 1, minLength: 1, maxLength: 400 })
  .map((it) => Buffer.concat([Buffer.from('The mill turned. '), it, Buffer.from('\r\n\n')]));

const oddFile: fc.Arbitrary<OddFile> = fc.oneof(
  text.map((it) => ({ bytes: Buffer.from(it) })),
  text.map((it) => ({ bytes: Buffer.from(`\ufeff${it}`) })),
  text.map((it) => ({ bytes: Buffer.from(`\ufeff${it}`, 'utf16le') })),
  bytes.map((it) => ({ bytes: it, encoding: 'windows-1252' })),
  bytes.map((it) => ({ bytes: it, encoding: 'windows-1256' })),
);

/** Files on the disk that are to be imported with one encoding, and the SHA-256 of each. */
export interface OddFolder {
  readonly encoding?: string;
  readonly files: readonly string[];
  readonly hashes: readonly string[];
}

/** Writes `count` random files below a folder, the same for the same seed, by the encoding they need. */
export function writeOddFiles(folder: string, count: number, seed: number): readonly OddFolder[] {
  const all = fc.sample(oddFile, { numRuns: count, seed });
  return [...new Set(all.map((it) => it.encoding))].map((encoding) => {
    const home = join(folder, encoding ?? 'told');
    mkdirSync(home, { recursive: true });
    const own = all.filter((it) => it.encoding === encoding);
    const files = own.map(({ bytes }, index) => {
      writeFileSync(join(home, `${index}.txt`), bytes);
      return join(home, `${index}.txt`);
    });
    return { encoding, files, hashes: own.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex')) };
  });
}
