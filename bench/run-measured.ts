import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

/** What a command took: seconds by the clock, and the most memory its whole tree held at once, in bytes. */
export interface Measures {
  readonly seconds: number;
  /** 0 where the system does not tell (it is read from `/proc`, on Linux). */
  readonly peakBytes: number;
}

/** Runs a program with this Node and measures it; throws with its last words where it does not end with 0. */
export async function runMeasured(
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Measures> {
  const env = { ...process.env, ...options.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const start = performance.now();
  const child = spawn(process.execPath, [...args], { cwd: options.cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      words = (words + chunk).slice(-4000);
    });
  }
  let peakBytes = 0;
  const clock = setInterval(async () => {
    peakBytes = Math.max(peakBytes, await memoryOfTree(child.pid ?? 0));
  }, SAMPLE);
  const code = await new Promise<number | null>((done, failed) => {
    child.once('error', failed);
    child.once('close', done);
  }).finally(() => clearInterval(clock));
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}\n${words}`);
  return { seconds: (performance.now() - start) / 1000, peakBytes };
}

/** Milliseconds between two looks. */
const SAMPLE = 200;

/** The memory that a process and all below it hold at this moment. */
async function memoryOfTree(root: number): Promise<number> {
  const numbers = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const all = (await Promise.all(numbers.map(statusOf))).flatMap((it) => it ?? []);
  const tree = new Set([root]);
  // Children have higher numbers than their parents but for the rare wrap: two rounds find all that matter.
  for (let round = 0; round < 2; round += 1) for (const it of all) if (tree.has(it.parent)) tree.add(it.id);
  return all.filter((it) => tree.has(it.id)).reduce((sum, it) => sum + it.bytes, 0);
}

interface ProcessStatus {
  readonly id: number;
  readonly parent: number;
  readonly bytes: number;
}

async function statusOf(id: string): Promise<ProcessStatus | undefined> {
  const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => undefined);
  const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status ?? '')?.[1] ?? 0);
  return status === undefined ? undefined : { id: Number(id), parent: field('PPid'), bytes: field('VmRSS') * 1024 };
}
