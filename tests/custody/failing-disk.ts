/**
 * Loaded before the command line (`node --import`): one step by which it changes an archive fails, or is its last. A step is
 * a call that writes, syncs, names or takes away something below `DISK_FOLDER`; `DISK_STEP` is its number, from 1.
 * `DISK_FAULT` is the error it meets, of which half of what was to be written is on the disk, or `kill`. Where `DISK_STEPS`
 * names a file, every step is written there and nothing fails.
 */
import { appendFileSync } from 'node:fs';
import disk, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { constants } from 'node:os';

const { DISK_FOLDER = '', DISK_STEP = '0', DISK_FAULT = '', DISK_STEPS } = process.env;

let steps = 0;

/** Counts a step, and does what is to happen at it; `half` is done before where the fault comes in the middle. */
async function step(call: string, path: unknown, half?: () => Promise<unknown>): Promise<void> {
  if (!String(path).startsWith(DISK_FOLDER)) return;
  steps += 1;
  if (DISK_STEPS !== undefined) appendFileSync(DISK_STEPS, `${call}\n`);
  if (DISK_STEPS !== undefined || steps !== Number(DISK_STEP)) return;
  await half?.();
  if (DISK_FAULT === 'kill') process.kill(process.pid, 'SIGKILL');
  const errno = -(constants.errno[DISK_FAULT as 'EIO'] ?? constants.errno.EIO);
  throw Object.assign(new Error(`${DISK_FAULT}: injected, ${call}`), { code: DISK_FAULT, errno, syscall: call, path });
}

type AnyCall = (...args: readonly never[]) => Promise<unknown>;

/** Puts a step before each call of a function of an object; `at` says which of its arguments is the path. */
function watch<Holder extends object>(holder: Holder, name: keyof Holder & string, at = 0): void {
  const original = holder[name] as AnyCall;
  const watched = async (...args: readonly never[]) => {
    await step(name, args[at]);
    return original.apply(holder, [...args]);
  };
  Object.assign(holder, { [name]: watched });
}

for (const name of ['rename', 'unlink', 'rm', 'mkdir', 'chmod'] as const) watch(disk, name);
for (const name of ['link', 'cp'] as const) watch(disk, name, 1);

const paths = new WeakMap<FileHandle, unknown>();
const open = disk.open;

/** Opening to write is a step; so is what is done with the file. */
async function openWatched(...[path, flags = 'r', mode]: Parameters<typeof open>): Promise<FileHandle> {
  if (flags !== 'r') await step('open', path);
  const file = await open(path, flags, mode);
  paths.set(file, path);
  return watchFile(file);
}

function watchFile(file: FileHandle): FileHandle {
  const { writeFile, write, sync, truncate } = file;
  return Object.assign(file, {
    sync: async () => {
      await step('sync', paths.get(file));
      return sync.call(file);
    },
    truncate: async (length: number) => {
      await step('truncate', paths.get(file));
      return truncate.call(file, length);
    },
    write: async (text: string, position: number) => {
      await step('write', paths.get(file));
      return write.call(file, text, position);
    },
    writeFile: async (content: string | Uint8Array) => {
      const bytes = Buffer.from(content as string);
      await step('writeFile', paths.get(file), () => writeFile.call(file, bytes.subarray(0, bytes.length / 2)));
      return writeFile.call(file, bytes);
    },
  });
}

Object.assign(disk, { open: openWatched });
syncBuiltinESMExports();
