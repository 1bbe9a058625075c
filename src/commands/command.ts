import { stripVTControlCharacters } from 'node:util';
import { type ArgsDef, type ParsedArgs, parseArgs, renderUsage } from 'citty';
import { usageFault } from './check-usage.ts';
import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** A command as the command line runs it. */
export interface Command {
  /** What is wrong with its arguments, in words, or `undefined`. */
  readonly fault: (raw: readonly string[]) => string | undefined;
  /** How it is called, without colours; `call` is what a person types to call it. */
  readonly usage: (call: string, summary: string) => Promise<string>;
  readonly run: (raw: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}

/** A command as its file describes it; `_` among its arguments holds all that are no options. */
export interface CommandDescription<Args extends ArgsDef> {
  readonly args: Args;
  /** How many arguments that are no options it takes. */
  readonly positionals: 'none' | 'one' | 'many';
  readonly run: (args: ParsedArgs<Args>, terminal: Terminal) => Promise<ExitCode>;
}

/** Makes a command of its description. */
export function defineCommand<const Args extends ArgsDef>(description: CommandDescription<Args>): Command {
  const { args, positionals, run } = description;
  return {
    fault: (raw) => usageFault(raw, args, positionals),
    usage: async (call, summary) => {
      const meta = { name: call, description: summary };
      return stripVTControlCharacters(await renderUsage({ meta, args }));
    },
    run: (raw, terminal) => run(parseArgs<Args>([...raw], args), terminal),
  };
}
