import type { ProblemRule } from '../core/model/problem-kinds.ts';
import { failed } from '../store/outcome.ts';
import { readArchive } from '../store/read-archive.ts';
import { readArchiveInfo } from '../store/read-archive-info.ts';
import { archiveArgument } from './archive-argument.ts';
import { callerPath } from './caller-path.ts';
import { defineCommand } from './command.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { portOf } from './port-option.ts';
import { printProblems } from './print-problems.ts';
import { ended, startAstro } from './run-astro.ts';
import { siteAddress, siteArguments } from './site-options.ts';
import type { Terminal } from './terminal.ts';

/** `attest dev`: shows the site while it is being edited. */
export const devCommand = defineCommand({
  positionals: 'none',
  args: {
    ...archiveArgument,
    ...siteArguments,
    port: { type: 'string', valueHint: 'N', description: 'port (default: 4321, or the next that is free)' },
    host: { type: 'string', valueHint: 'NAME', description: 'listen on this address too, for other devices' },
  },
  run: (args, terminal) => develop(args, terminal),
});

interface DevOptions {
  readonly archive: string;
  readonly base?: string;
  readonly address?: string;
  readonly port?: string;
  readonly host?: string;
}

/** What an editor decided and must mend before anything is shown; other problems are told in the log while he works. */
const DECIDED: ReadonlySet<ProblemRule> = new Set(['corrections-file', 'correction-misfit', 'correction-repeated']);

async function develop(options: DevOptions, terminal: Terminal): Promise<ExitCode> {
  const archive = callerPath(terminal, options.archive);
  const info = await readArchiveInfo(archive);
  if (failed(info)) {
    printProblems(terminal, info.problems);
    return EXIT.problems;
  }
  const decided = (await readArchive(archive)).problems.filter(({ rule }) => DECIDED.has(rule));
  if (decided.length > 0) {
    printProblems(terminal, decided);
    return EXIT.problems;
  }
  const site = siteAddress(info.value, options);
  const port = portOf(options.port);
  const fault = 'fault' in site ? site.fault : 'fault' in port ? port.fault : undefined;
  if ('fault' in site || 'fault' in port) {
    terminal.err(fault ?? '');
    return EXIT.usage;
  }
  const flags = [...(options.port ? ['--port', options.port] : []), ...(options.host ? ['--host', options.host] : [])];
  const child = startAstro({ command: 'dev', args: flags, archive, site }, 'inherit');
  return (await ended(child)) || child.signalCode !== null ? EXIT.done : EXIT.problems;
}
