import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One look at the whole project by a program of a package. */
export interface Check {
  readonly name: string;
  readonly package: string;
  readonly program: string;
  readonly args: readonly string[];
}

/** What `npm run check` looks at; each counts as one test. */
const CHECKS: readonly Check[] = [
  { name: 'types', package: 'astro', program: 'astro', args: ['check', '--minimumFailingSeverity', 'error'] },
  {
    name: 'format and lint',
    package: '@biomejs/biome',
    program: 'biome',
    args: ['ci', '--error-on-warnings', '--colors=off', '.'],
  },
  { name: 'regular expressions', package: 'eslint', program: 'eslint', args: ['src/core', 'src/import'] },
  { name: 'unused code', package: 'knip', program: 'knip', args: ['--no-progress'] },
];

/** How many of the checks passed and failed. */
export interface CheckCounts {
  readonly passed: number;
  readonly failed: number;
}

/** Runs the checks side by side and prints a line for each, in their order; what a failed one says follows its line. */
export async function runChecks(checks: readonly Check[] = CHECKS): Promise<CheckCounts> {
  let passed = 0;
  const start = performance.now();
  const running = checks.map(async (check) => {
    const { code, said } = await runCheck(check);
    return { check, code, said, seconds: ((performance.now() - start) / 1000).toFixed(1) };
  });
  for (const run of running) {
    const { check, code, said, seconds } = await run;
    if (code === 0) passed += 1;
    console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${check.name} (${check.program}, ${seconds} s)`);
    if (code !== 0) console.log(said);
  }
  return { passed, failed: checks.length - passed };
}

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

function runCheck(check: Check): Promise<{ readonly code: number | null; readonly said: string }> {
  const child = spawn(process.execPath, [programOf(check), ...check.args], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  const words: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => words.push(chunk));
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => done({ code, said: Buffer.concat(words).toString() }));
  });
}

/** The file of a program as its package names it: run by this very Node, whatever the machine's own is. */
function programOf({ package: name, program }: Check): string {
  const manifest = manifestOf(name);
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(readFileSync(manifest, 'utf8'));
  const file = typeof bin === 'string' ? bin : bin[program];
  if (file === undefined) throw new Error(`expected ${name} to bring the program ${program}, it has none`);
  return join(dirname(manifest), file);
}

/** Some packages do not let their manifest be resolved: it is looked for where packages lie. */
function manifestOf(name: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const found = folders.map((folder) => join(folder, name, 'package.json')).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`expected the package ${name} to be installed: npm install`);
  return found;
}
