import { archiveArgument } from './archive-argument.ts';
import { type BuildRequest, buildSite } from './build-site.ts';
import { callerPath } from './caller-path.ts';
import { defineCommand } from './command.ts';
import { siteArguments } from './site-options.ts';
import type { Terminal } from './terminal.ts';

/** The options of every command that builds. */
export const buildArguments = {
  ...archiveArgument,
  out: { type: 'string', default: 'dist', valueHint: 'DIR', description: 'folder of the built site' },
  ...siteArguments,
  verbose: { type: 'boolean', description: 'show all that Astro says' },
} as const;

/** `attest build`: builds the site of an archive. */
export const buildCommand = defineCommand({
  positionals: 'none',
  args: buildArguments,
  run: async (args, terminal) => (await buildSite(buildRequest(args, terminal), terminal)).code,
});

/** What the options ask to build. */
export function buildRequest(
  options: { archive: string; out: string; base?: string; address?: string; verbose?: boolean },
  terminal: Terminal,
): BuildRequest {
  return {
    archive: callerPath(terminal, options.archive),
    out: callerPath(terminal, options.out),
    caller: terminal.folder,
    base: options.base,
    address: options.address,
    verbose: options.verbose ?? false,
  };
}
