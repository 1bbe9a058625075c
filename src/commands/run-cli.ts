import { faultOf } from '../store/file-text.ts';
import { nearestWord } from '../store/nearest-word.ts';
import { COMMANDS, type CommandEntry } from './command-table.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { printableInLine, type Terminal } from './terminal.ts';

/** Runs the command that the arguments name and gives its exit code; what fits no command is told and refused. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name = '--help', ...rest] = args;
  if (name === '-h' || name === '--help') return printOverview(terminal);
  const entry = COMMANDS.find((it) => it.name === name);
  if (!entry) return refuse(terminal, unknownCommand(name), '--help');
  if (asksForHelp(rest)) return printUsage(entry, terminal);
  const command = await entry.load();
  const fault = command.fault(rest);
  if (fault !== undefined) return refuse(terminal, fault, `${name} --help`);
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    return tellSystemFault(error, terminal);
  }
}

/** A full disk or a missing right is told in a line; any other error is a fault of ours and keeps its trace. */
function tellSystemFault(error: unknown, terminal: Terminal): ExitCode {
  if (!(error instanceof Error) || !('syscall' in error)) throw error;
  const path = 'path' in error ? `${printableInLine(String(error.path))}: ` : '';
  terminal.err(`${path}${faultOf(error)}; what was done before is whole, and the command can be run again`);
  return EXIT.problems;
}

function printOverview(terminal: Terminal): ExitCode {
  const { program } = terminal;
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(8)} ${summary}`);
  terminal.out(
    [`Usage: ${program} COMMAND …`, '', ...lines, '', `Options of a command: ${program} COMMAND --help`, EXITS].join(
      '\n',
    ),
  );
  return EXIT.done;
}

const EXITS = 'Exit codes: 0 done, 1 problems found, 2 wrong usage or unreadable input, 3 done but something set aside';

async function printUsage({ name, summary, load }: CommandEntry, terminal: Terminal): Promise<ExitCode> {
  terminal.out(await (await load()).usage(`${terminal.program} ${name}`, summary));
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
  terminal.err(`${fault}\nSee: ${terminal.program} ${help}`);
  return EXIT.usage;
}
