import { fileURLToPath } from 'node:url';
import { PROBLEM_KINDS } from '../core/model/problem-kinds.ts';
import { fileText } from '../store/file-text.ts';
import { didYouMean } from '../store/nearest-word.ts';
import { defineCommand } from './command.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** `attest help [PROBLEM]`: explains a kind of problem, or lists them. */
export const helpCommand = defineCommand({
  positionals: 'one',
  args: { problem: { type: 'positional', required: false, description: 'its name, as a message gives it' } },
  run: (args, terminal) => explain(args.problem, terminal),
});

async function explain(rule: string | undefined, terminal: Terminal): Promise<ExitCode> {
  const known = Object.keys(PROBLEM_KINDS);
  if (rule === undefined) {
    terminal.out([`${terminal.program} help PROBLEM explains one of:`, ...known.map((it) => `  ${it}`)].join('\n'));
    return EXIT.done;
  }
  const page = known.includes(rule) ? await fileText(helpPage(rule)) : { fault: 'unknown' };
  if ('text' in page) {
    terminal.out(page.text.trimEnd());
    return EXIT.done;
  }
  terminal.err(
    `there is no problem called ${JSON.stringify(rule)}: ${didYouMean(rule, known, `${terminal.program} help lists them`)}`,
  );
  return EXIT.usage;
}

function helpPage(rule: string): string {
  return fileURLToPath(new URL(`../help/${rule}.md`, import.meta.url));
}
