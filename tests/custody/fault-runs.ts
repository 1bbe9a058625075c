import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attestHere, CLI, reportIds } from '../cli/attest.ts';
import { must, verdictOn } from './recorded-archive.ts';

const DISK = new URL('./failing-disk.ts', import.meta.url).href;

/** The errors that a step meets in turn: a full disk, a broken one, a missing right, too many open files; and a kill. */
export const FAULTS = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EMFILE', 'kill'] as const;

export type Fault = (typeof FAULTS)[number];

/** Something that changes an archive: what lies before it, the command, and the entry of the journal that it leaves. */
export interface Change {
  readonly name: string;
  readonly act: string;
  readonly prepare: (folder: string) => Promise<unknown>;
  readonly args: (ids: readonly string[]) => readonly string[];
  /** How the command ends where it finds the change made: a second revision is refused until a release names the first. */
  readonly madeAlready?: number;
}

const TEXT = 'The mill stands by a river.\n\nIt is old.\n';
const BY = ['--by', 'AB'] as const;

async function importOne(folder: string): Promise<void> {
  writeFileSync(join(folder, 'a.txt'), TEXT);
  await must(folder, 'import', 'a.txt');
}

async function publishOne(folder: string): Promise<void> {
  await importOne(folder);
  await must(folder, 'publish', '--all', '--yes');
  writeFileSync(join(folder, 'b.txt'), `${TEXT}\nIt was painted.\n`);
}

/** Every command that writes into the journal. */
export const CHANGES: readonly Change[] = [
  {
    name: 'an import',
    act: 'import',
    prepare: async (folder) => writeFileSync(join(folder, 'a.txt'), TEXT),
    args: () => ['import', 'a.txt'],
  },
  {
    name: 'the first release',
    act: 'publish',
    prepare: importOne,
    args: () => ['publish', '--all', '--yes', ...BY],
  },
  {
    name: 'a record of edits',
    act: 'record',
    prepare: async (folder) => {
      await publishOne(folder);
      writeFileSync(join(folder, 'content/pages/about.mdx'), '---\ntitle: About\ndescription: About\n---\n\nOther.\n');
    },
    args: () => ['publish', '--yes', ...BY],
  },
  {
    name: 'an embargo',
    act: 'set-state',
    prepare: importOne,
    args: ([id = '']) => ['embargo', id, '--until', '2027-01-01', ...BY],
  },
  {
    name: 'a withdrawal',
    act: 'set-state',
    prepare: publishOne,
    args: ([id = '']) => ['withdraw', id, '--kind', 'legal', '--role', 'the editor', '--yes'],
  },
  {
    name: 'a revision',
    act: 'revise',
    prepare: publishOne,
    args: ([id = '']) => ['revise', id, 'b.txt', '--reason', 'the publisher added a line', ...BY],
    madeAlready: 2,
  },
];

/** An archive made ready for a change. */
export interface Ready {
  readonly change: Change;
  readonly folder: string;
  readonly args: readonly string[];
  /** The calls by which the command changes the archive, in order. */
  readonly steps: readonly string[];
}

/** Makes an archive ready for a change, and counts its steps on a copy. The caller takes the folder away. */
export async function makeReady(change: Change): Promise<Ready> {
  const folder = newFolder();
  await must(folder, 'new', 'content');
  await change.prepare(folder);
  const args = change.args(reportIds(folder));
  const copy = copyOf(folder);
  const told = join(copy, 'steps');
  const { status, stderr } = runWith(copy, args, { DISK_STEPS: told });
  if (status !== 0) throw new Error(`attest ${args.join(' ')} ended with ${status}: ${stderr}`);
  const steps = readFileSync(told, 'utf8').trimEnd().split('\n');
  rmSync(copy, { recursive: true, force: true });
  return { change, folder, args, steps };
}

/** How a command ended that met a fault, and how the archive stands once it was run again and a release followed. */
export interface Outcome {
  /** What the command said, and its exit code; null where it was killed. */
  readonly code: number | null;
  readonly said: string;
  /** Hidden files and folders that it left at once. */
  readonly leftAtOnce: readonly string[];
  /** Exit codes of the same command again and of `attest publish`. */
  readonly again: readonly (number | null)[];
  /** What `attest verify` finds then. */
  readonly codes: readonly string[];
  /** How often the journal tells of the change. */
  readonly told: number;
  /** Hidden files and folders that are left then. */
  readonly left: readonly string[];
}

/** Lets a command meet a fault at a step, from 1, on a copy; then runs it again, and publishes. */
export async function meet({ change, folder, args }: Ready, step: number, fault: Fault): Promise<Outcome> {
  const copy = copyOf(folder);
  try {
    const before = tellings(copy, change.act);
    const { status, stdout, stderr } = runWith(copy, args, { DISK_STEP: String(step), DISK_FAULT: fault });
    const leftAtOnce = hidden(copy);
    const again: (number | null)[] = [];
    for (const next of [args, ['publish', '--yes']]) again.push((await attestHere(copy, next)).code);
    if (again[0] === change.madeAlready && tellings(copy, change.act) > before) again[0] = 0;
    const { codes } = await verdictOn(copy);
    const told = tellings(copy, change.act) - before;
    return { code: status, said: `${stdout}${stderr}`, leftAtOnce, again, codes, told, left: hidden(copy) };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function runWith(folder: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  const disk = { DISK_FOLDER: join(folder, 'content'), ...env };
  const options = { cwd: folder, encoding: 'utf8', input: '', timeout: 20_000 } as const;
  return spawnSync(process.execPath, ['--import', DISK, CLI, ...args], {
    ...options,
    env: { ...process.env, ...disk },
  });
}

function tellings(folder: string, act: string): number {
  const names = readdirSync(join(folder, 'content'));
  if (!names.includes('journal.jsonl')) return 0;
  const lines = readFileSync(join(folder, 'content/journal.jsonl'), 'utf8').trimEnd().split('\n');
  return lines.filter((line) => line !== '' && JSON.parse(line).act === act).length;
}

function hidden(folder: string): readonly string[] {
  const names = readdirSync(join(folder, 'content'), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /(?:^|\/)\.(?!git)/.test(name)).sort();
}

/** By its real name: that is what the command line sees. */
function newFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'attest-')));
}

function copyOf(folder: string): string {
  const copy = newFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}
