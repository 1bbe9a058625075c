import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const gold = join(root, '../shared/gold/score.mjs');
const chronologyGold = join(root, '../shared/gold/score-chronology.mjs');
const seeds = join(root, '../shared/seeds');

/** Whether the truth and the founding reports are at hand, beside the checkout. */
export function hasGold(): boolean {
  return existsSync(gold) && existsSync(seeds);
}

/**
 * The scorer's lines for the founding reports as `attest read --json` reads them: given the two days that the files do not
 * tell (`sheet`), or nothing at all.
 */
export function goldScores({ sheet }: { readonly sheet: boolean }): string[] {
  return scored(gold, run([join(root, 'src/cli.ts'), 'read', '--json', ...(sheet ? SHEET : []), ...foundingFiles()]));
}

/** The scorer's lines for the chronology of the founding reports, given the two days that the files do not tell. */
export function chronologyScores(): string[] {
  const events = run([join(root, 'src/cli.ts'), 'read', '--chronology', '--json', ...SHEET, ...foundingFiles()]);
  return scored(chronologyGold, events);
}

const SHEET = ['--sheet', join(root, 'tests/fixtures/score-sheet.csv')];

function foundingFiles(): string[] {
  return readdirSync(seeds)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => join(seeds, file));
}

/** What a scorer prints of a text, which it takes as a file. */
function scored(scorer: string, text: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'attest-score-'));
  try {
    const file = join(folder, 'scored.json');
    writeFileSync(file, text);
    return run([scorer, file]).trimEnd().split('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The measure a line of the scorer gives and its number, F1 or a rate, in per cent; a line that gives none has none. */
export function measureOf(line: string): readonly [string, number] | undefined {
  const name = line.slice(0, NAME_WIDTH).trim();
  const number = /(?:F1|right|^) *([\d.]+)/.exec(line.slice(NAME_WIDTH))?.[1];
  return number === undefined ? undefined : [name, Number(number)];
}

/** The scorer's first column. */
const NAME_WIDTH = 36;

function run(parameters: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`expected ${parameters[0]} to end with 0, got ${status}: ${stderr}`);
  return stdout;
}
