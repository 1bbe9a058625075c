import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** How a run of the real command line ended. */
export interface AttestRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command line to its end; `env` stands over this process's environment. */
export function runAttest(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<AttestRun> {
  const program = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
  const child = spawn(process.execPath, [program, ...args], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...withoutVitest(process.env), ...env },
  });
  const heard = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (words: string) => {
    heard.out += words;
  });
  child.stderr.setEncoding('utf8').on('data', (words: string) => {
    heard.err += words;
  });
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => done({ code, ...heard }));
  });
}

/** As `runAttest`, but throws with all that was said where it does not end with 0. */
export async function mustRun(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<AttestRun> {
  const run = await runAttest(args, env);
  if (run.code !== 0) throw new Error(`attest ${args.join(' ')} ended with ${run.code}\n${run.out}\n${run.err}`);
  return run;
}

/** An environment without what the tests add to it: Vite builds differently when it believes to be under test. */
export function withoutVitest(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const testing = /^(?:VITEST|VITE_|NODE_ENV$|TEST$|MODE$|DEV$|PROD$|SSR$|BASE_URL$|NODE_OPTIONS$)/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !testing.test(name)));
}
