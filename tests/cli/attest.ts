import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { runCli } from '../../src/commands/run-cli.ts';

/** How a run of the command line ended. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** How the program is typed in the runs inside this process. */
export const PROGRAM = 'npm run attest --';

export const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

/** Runs the real command line in a folder and waits for it; killed after 20 seconds. */
export function attest(folder: string, ...args: readonly string[]): Run {
  const options = { cwd: folder, encoding: 'utf8', timeout: 20_000, input: '' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], options);
  return { code: status, out: stdout, err: stderr };
}

/** Runs a command inside this process: as `attest`, but quicker, and `answer` is what a person at the terminal says. */
export async function attestHere(folder: string, args: readonly string[], answer?: string): Promise<Run> {
  const [out, err]: [string[], string[]] = [[], []];
  const hear = async (question: string) => {
    out.push(question);
    return answer ?? '';
  };
  const ask = answer === undefined ? undefined : hear;
  const terminal = { out: (text: string) => out.push(text), err: (text: string) => err.push(text), ask, folder };
  const code = await runCli(args, { ...terminal, program: PROGRAM });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** Starts the real command line without waiting; `ended` gives its exit code, null where it was killed. */
export function startAttest(folder: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [CLI, ...args], { cwd: folder, stdio: 'ignore' });
  return { child, ended: new Promise<number | null>((done) => child.once('exit', done)) };
}

/** An empty folder that is removed when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'attest-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with an empty archive `content` in it, as `attest new` makes it. */
export async function folderWithArchive(): Promise<string> {
  const folder = temporaryFolder();
  await attestHere(folder, ['new', 'content']);
  return folder;
}

/** The ids of the reports in a folder's archive. */
export function reportIds(folder: string): readonly string[] {
  return readdirSync(join(folder, 'content/reports')).filter((name) => !name.startsWith('.'));
}

/** Every file below a folder with its mode and hash, in order: equal for equal trees. */
export function treeOf(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names.flatMap((name) => {
    const stat = statSync(join(folder, name));
    if (!stat.isFile()) return [];
    const hash = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
    return [`${name} ${(stat.mode & 0o777).toString(8)} ${hash}`];
  });
}
