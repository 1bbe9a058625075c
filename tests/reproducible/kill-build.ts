import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { mustRun, PROJECT, withoutVitest } from '../site/run-attest.ts';
import { treeLines } from '../site/tree-hash.ts';

/** A site that is on view while it is built anew, from an archive whose title changes. */
export interface SiteOnView {
  readonly archive: string;
  /** The folder that readers are served from. */
  readonly out: string;
  /** The two trees that may be seen there: before the change of title, and after. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** How long a build takes here, in ms. */
  readonly duration: number;
}

/** Makes an archive and builds it twice, with the old title to its place and with the new one elsewhere. */
export async function makeSiteOnView(home: string): Promise<SiteOnView> {
  const [archive, out, other] = [join(home, 'content'), join(home, 'dist'), join(home, 'other')];
  await mustRun(['new', archive]);
  await mustRun(['build', '--archive', archive, '--out', out]);
  const record = join(archive, 'archive.yaml');
  await writeFile(record, (await readFile(record, 'utf8')).replace(/^title: .*$/m, 'title: Another title'));
  const start = performance.now();
  await mustRun(['build', '--archive', archive, '--out', other]);
  const duration = performance.now() - start;
  return { archive, out, before: await treeLines(out), after: await treeLines(other), duration };
}

/** Starts a build and kills it, with all it has started, after so many ms; says whether it was still running. */
export async function killBuildAfter({ archive, out }: SiteOnView, moment: number): Promise<boolean> {
  const args = [join(PROJECT, 'src', 'cli.ts'), 'build', '--archive', archive, '--out', out];
  // A group of its own, so that the build's children end with it, as when a machine stops.
  const child = spawn(process.execPath, args, {
    cwd: PROJECT,
    stdio: 'ignore',
    detached: true,
    env: withoutVitest(process.env),
  });
  const ended = once(child, 'exit');
  await Promise.race([wait(moment), ended]);
  const running = child.exitCode === null && child.pid !== undefined;
  if (running && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await ended;
  return running;
}
