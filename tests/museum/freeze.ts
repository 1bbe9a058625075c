import { deepStrictEqual } from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answersOf, citationsOf } from './citations.ts';
import { heldKinds, NEEDED_KINDS } from './held-kinds.ts';
import { makeInventedArchive } from './invented-archive.ts';
import { PIECES } from './pieces.ts';
import { readPromises } from './promised.ts';

/**
 * Makes a new piece of the museum in a folder that is not there yet: an archive, and what is answered about its citations.
 * Throws where the archive lacks anything that a piece has to hold.
 */
export async function freezePiece(folder: string): Promise<void> {
  await mkdir(folder);
  const archive = join(folder, 'content');
  await makeInventedArchive(archive, join(folder, 'scratch'));
  deepStrictEqual(await heldKinds(archive), NEEDED_KINDS);
  const answers = await answersOf(citationsOf(await readPromises(archive)), { archive });
  await writeFile(join(folder, 'answers.json'), `${JSON.stringify(answers, null, 2)}\n`);
}

// `node tests/museum/freeze.ts 0.2.0`, once a release; never over a piece that is there.
if (import.meta.main) {
  const [name = ''] = process.argv.slice(2);
  if (!/^\d+\.\d+\.\d+$/.test(name)) throw new Error(`expected the number of a release, got ${JSON.stringify(name)}`);
  await freezePiece(join(PIECES, name));
}
