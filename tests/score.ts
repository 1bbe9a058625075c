import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scoreTraps, type TrapResult } from './score-traps.ts';

// What `npm run score` prints: the founding reports read by `attest read --json` against the truth, where it is at hand,
// (given only the two days that the files do not tell), then how many trap sentences of each trap are read exactly.
const root = fileURLToPath(new URL('..', import.meta.url));
const gold = join(root, '../shared/gold/score.mjs');
const seeds = join(root, '../shared/seeds');

console.log(existsSync(gold) && existsSync(seeds) ? goldScores() : `no gold scores: ${gold} is not there`);
console.log(trapScores(scoreTraps()));

/** The scorer's lines for the readings of the founding reports, as the command line prints them. */
function goldScores(): string {
  const files = readdirSync(seeds)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => join(seeds, file));
  const sheet = join(root, 'tests/fixtures/score-sheet.csv');
  const readings = run([join(root, 'src/cli.ts'), 'read', '--json', '--sheet', sheet, ...files]);
  const folder = mkdtempSync(join(tmpdir(), 'attest-score-'));
  try {
    const file = join(folder, 'readings.jsonl');
    writeFileSync(file, readings);
    return run([gold, file]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(parameters: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`expected ${parameters[0]} to end with 0, got ${status}: ${stderr}`);
  return stdout;
}

/** One line a trap, then the share in all, then each sentence read wrong. */
function trapScores(results: readonly TrapResult[]): string {
  const traps = [...new Set(results.map(({ trap }) => trap))];
  const lines = traps.map((trap) =>
    line(
      trap,
      results.filter((result) => result.trap === trap),
    ),
  );
  const wrong = results.filter(({ right }) => !right);
  const failures = wrong.map(({ trap, notation, read }) => `wrong (${trap})\n  want ${notation}\n  read ${read}`);
  return ['Trap sentences read exactly', ...lines, line('all', results), ...failures].join('\n');
}

function line(name: string, results: readonly TrapResult[]): string {
  const right = results.filter((result) => result.right).length;
  return `${name.padEnd(36)} right ${((100 * right) / results.length).toFixed(1).padStart(5)}   (${right}/${results.length})`;
}
