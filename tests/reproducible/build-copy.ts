import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { withoutVitest } from '../site/run-attest.ts';
import { treeLines } from '../site/tree-hash.ts';
import { environmentOf, type Surroundings } from './surroundings.ts';

/** Builds the archive of a copy of the project in these surroundings; gives the lines of the tree that was built. */
export async function buildCopy(folder: string, surroundings: Surroundings): Promise<string[]> {
  const child = spawn(process.execPath, [join('src', 'cli.ts'), 'build'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...withoutVitest(process.env), ...environmentOf(surroundings) },
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  const code = await new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', done);
  });
  if (code !== 0) throw new Error(`the build in ${folder} ended with ${code}\n${Buffer.concat(said)}`);
  return treeLines(join(folder, 'dist'));
}
