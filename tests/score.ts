import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chronologyScores, goldScores, hasGold, measureOf } from './score-gold.ts';
import { scoreTraps, type TrapResult } from './score-traps.ts';

// What `npm run score` prints: the founding reports read by `attest read --json` against the truth, where it is at hand,
// given only the two days that the files do not tell, and their chronology, each measure beside the number kept in
// `truth/scores.json`; the dates of a reading that is given nothing; then how many trap sentences of each trap are read
// exactly. `-- --keep` keeps the numbers of this run.
const kept = fileURLToPath(new URL('truth/scores.json', import.meta.url));

if (hasGold()) printGold();
else console.log('no gold scores: the truth is not beside the checkout (../shared/gold)');
console.log(trapScores(scoreTraps()));

function printGold(): void {
  const before = new Map<string, number>(Object.entries(JSON.parse(readFileSync(kept, 'utf8'))));
  const lines = [...goldScores({ sheet: true }), ...chronologyScores()];
  console.log(lines.map((text) => beside(text, before)).join('\n'));
  const alone = goldScores({ sheet: false }).filter((text) => /^(?:date|publication) /u.test(text));
  console.log(['Read without being given a day', ...alone].join('\n'));
  if (process.argv.includes('--keep')) keep(lines);
}

/** A line of the scorer, and how far its number is from the one kept. */
function beside(text: string, before: ReadonlyMap<string, number>): string {
  const [name, number] = measureOf(text) ?? [];
  const known = name === undefined ? undefined : before.get(name);
  if (known === undefined || number === undefined) return text;
  const difference = Number((number - known).toFixed(1));
  const change = difference === 0 ? 'as kept' : `${difference > 0 ? '+' : ''}${difference} from ${known}`;
  return `${text}   ${change}`;
}

function keep(lines: readonly string[]): void {
  const measures = Object.fromEntries(lines.flatMap((text) => [measureOf(text) ?? []]).filter((it) => it.length > 0));
  writeFileSync(kept, `${JSON.stringify(measures, null, 2)}\n`);
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
