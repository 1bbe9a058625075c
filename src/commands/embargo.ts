import { isDay } from '../store/fields.ts';
import { quoted } from '../store/quoted.ts';
import { archiveArgument } from './archive-argument.ts';
import { callerPath } from './caller-path.ts';
import { defineCommand } from './command.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { byArgument, givenBy } from './given-by.ts';
import { openReport } from './open-report.ts';
import { placeState } from './place-state.ts';
import type { Terminal } from './terminal.ts';
import { today } from './today.ts';

/** `attest embargo REPORT --until DAY`: a draft that may not be published before a day, and is published from then on. */
export const embargoCommand = defineCommand({
  positionals: 'one',
  args: {
    report: { type: 'positional', required: false, description: 'the id of a draft' },
    ...archiveArgument,
    until: { type: 'string', valueHint: 'DAY', description: 'the first day on which it may be published' },
    ...byArgument('the journal'),
  },
  run: (args, terminal) => embargo(args, terminal),
});

interface EmbargoOptions {
  readonly report?: string;
  readonly archive: string;
  readonly until?: string;
  readonly by?: string;
}

async function embargo(options: EmbargoOptions, terminal: Terminal): Promise<ExitCode> {
  const { report: id, archive, until } = options;
  const signature = givenBy(options.by);
  if (id === undefined) return refuse(terminal, 'name a report by its id');
  if (until === undefined || !isDay(until))
    return refuse(terminal, `--until takes a day such as 2026-11-22, not ${quoted(until ?? '')}`);
  if ('fault' in signature) return refuse(terminal, signature.fault);
  const dir = callerPath(terminal, archive);
  const opened = await openReport(dir, id, terminal);
  if ('code' in opened) return opened.code;
  const { report } = opened;
  if (report.state !== 'draft' && report.state !== 'embargoed')
    return refuse(terminal, `${id} is ${report.state}: what is public cannot be put under an embargo`);
  if (report.state === 'embargoed' && report.embargo === until) return tellAlready(id, until, terminal);
  const told = { date: today(process.env, Date.now()), ...signature, note: `until ${until}` };
  const code = await placeState(dir, { report, change: { state: 'embargoed', embargo: until }, told }, terminal);
  if (code === EXIT.done)
    terminal.out(`${id} is in no output before ${until}; then: ${terminal.program} publish --now ${until}`);
  return code;
}

function tellAlready(id: string, until: string, terminal: Terminal): ExitCode {
  terminal.out(`${id} is already under embargo until ${until}`);
  return EXIT.done;
}

function refuse(terminal: Terminal, fault: string): ExitCode {
  terminal.err(`${fault}\nSee: ${terminal.program} embargo --help`);
  return EXIT.usage;
}
