import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { failed } from '../store/outcome.ts';
import { readArchiveInfo } from '../store/read-archive-info.ts';
import { archiveArgument } from './archive-argument.ts';
import { callerPath } from './caller-path.ts';
import { defineCommand } from './command.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { portOf } from './port-option.ts';
import { printProblems } from './print-problems.ts';
import { serveUntilStopped } from './serve-until-stopped.ts';
import { siteAddress, siteArguments } from './site-options.ts';
import type { Terminal } from './terminal.ts';

/** `attest preview`: serves the built site as a static host would, with its headers. */
export const previewCommand = defineCommand({
  positionals: 'none',
  args: {
    ...archiveArgument,
    out: { type: 'string', default: 'dist', valueHint: 'DIR', description: 'folder of the built site' },
    base: siteArguments.base,
    port: { type: 'string', valueHint: 'N', description: 'port (default: 4321, or the next that is free)' },
  },
  run: (args, terminal) => preview(args, terminal),
});

interface PreviewOptions {
  readonly archive: string;
  readonly out: string;
  readonly base?: string;
  readonly port?: string;
}

async function preview(options: PreviewOptions, terminal: Terminal): Promise<ExitCode> {
  const folder = callerPath(terminal, options.out);
  if (!existsSync(join(folder, 'index.html')))
    return refuse(terminal, `there is no built site in ${folder}: ${terminal.program} build`);
  const info = await readArchiveInfo(callerPath(terminal, options.archive));
  if (failed(info)) {
    printProblems(terminal, info.problems);
    return EXIT.problems;
  }
  const site = siteAddress(info.value, { base: options.base });
  if ('fault' in site) return refuse(terminal, site.fault);
  const port = portOf(options.port);
  if ('fault' in port) return refuse(terminal, port.fault);
  return serveUntilStopped({ folder, base: site.base }, port, terminal);
}

function refuse(terminal: Terminal, fault: string): ExitCode {
  terminal.err(fault);
  return EXIT.usage;
}
