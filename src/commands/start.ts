import { buildArguments, buildRequest } from './build.ts';
import { buildSite } from './build-site.ts';
import { defineCommand } from './command.ts';
import { EXIT } from './exit-code.ts';
import { portOf } from './port-option.ts';
import { serveUntilStopped } from './serve-until-stopped.ts';

/** `attest start`: builds the site of an archive and serves it. */
export const startCommand = defineCommand({
  positionals: 'none',
  args: {
    ...buildArguments,
    port: { type: 'string', valueHint: 'N', description: 'port (default: 4321, or the next that is free)' },
  },
  run: async (args, terminal) => {
    const port = portOf(args.port);
    if ('fault' in port) {
      terminal.err(port.fault);
      return EXIT.usage;
    }
    const request = buildRequest(args, terminal);
    const { code, site } = await buildSite(request, terminal);
    if (!site) return code;
    const served = await serveUntilStopped({ folder: request.out, base: site.base }, port, terminal);
    return served === EXIT.done ? code : served;
  },
});
