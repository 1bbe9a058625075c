import { nearestWord } from '../store/nearest-word.ts';
import { COMMANDS, type CommandEntry } from './command-table.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** Runs the command that the arguments name and gives its exit code; what fits no command is told and refused. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name = '--help', ...rest] = args;
  if (name === '-h' || name === '--help') return printOverview(terminal);
  const entry = COMMANDS.find((it) => it.name === name);
  if (!entry) return refuse(terminal, unknownCommand(name), 'attest --help');
  if (asksForHelp(rest)) return printUsage(entry, terminal);
  const command = await entry.load();
  const fault = command.fault(rest);
  return fault === undefined ? command.run(rest, terminal) : refuse(terminal, fault, `attest ${name} --help`);
}

function printOverview(terminal: Terminal): ExitCode {
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(8)} ${summary}`);
  terminal.out(
    ['Usage: attest COMMAND …', '', ...lines, '', 'Options of a command: attest COMMAND --help', EXITS].join('\n'),
  );
  return EXIT.done;
}

const EXITS = 'Exit codes: 0 done, 1 problems found, 2 wrong usage or unreadable input, 3 done but something set aside';

async function printUsage({ name, summary, load }: CommandEntry, terminal: Terminal): Promise<ExitCode> {
  terminal.out(await (await load()).usage(name, summary));
  return EXIT.done;
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? undefined : end).some((it) => it === '--help' || it === '-h');
}

function unknownCommand(name: string): string {
  const nearest = nearestWord(
    name,
    COMMANDS.map((it) => it.name),
  );
  return `there is no command ${JSON.stringify(name)}${nearest === undefined ? '' : `: did you mean "${nearest}"?`}`;
}

function refuse(terminal: Terminal, fault: string, help: string): ExitCode {
  terminal.err(`${fault}\nSee: ${help}`);
  return EXIT.usage;
}
