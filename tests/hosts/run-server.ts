import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { withoutVitest } from '../site/run-attest.ts';
import type { Serving } from './host.ts';

/** A program that serves a folder on a port of this machine. */
export interface ServerProgram {
  readonly program: string;
  readonly args: (port: number) => readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** How long a server may take to answer at all, in ms. */
const PATIENCE = 30_000;

/** Starts a program on a free port and waits until it answers; gives as reason that it is not there, or what it said. */
export async function runServer({ program, args, cwd, env }: ServerProgram): Promise<Serving> {
  const port = await freePort();
  const child = spawn(program, args(port), {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...withoutVitest(process.env), ...env },
  });
  const said: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (words: string) => said.push(words));
  const failed = ending(child);
  const origin = `http://127.0.0.1:${port}`;
  const fault = await Promise.race([failed, answers(origin)]);
  if (fault === undefined) return { origin, close: () => stop(child) };
  await stop(child);
  return { reason: `${program} does not serve here: ${[fault, ...said].join(' ').trim()}` };
}

/** Resolves with words only when the program could not start, or has ended. */
function ending(child: ChildProcess): Promise<string> {
  return new Promise((done) => {
    child.once('error', (error) =>
      done('code' in error && error.code === 'ENOENT' ? 'it is not installed' : error.message),
    );
    child.once('exit', (code) => done(`it ended with ${code}`));
  });
}

async function answers(origin: string): Promise<string | undefined> {
  const deadline = performance.now() + PATIENCE;
  while (performance.now() < deadline) {
    const response = await fetch(origin, { redirect: 'manual' }).catch(() => undefined);
    await response?.arrayBuffer();
    if (response) return undefined;
    await wait(50);
  }
  return `it did not answer within ${PATIENCE / 1000} s`;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

/** Asked of the system and given back: another program may take it before ours does, and then the start fails. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error(`expected a port, got ${String(address)}`);
  return address.port;
}
