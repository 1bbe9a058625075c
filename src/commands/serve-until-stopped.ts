import { once } from 'node:events';
import { type Served, serveFolder } from '../preview/serve-folder.ts';
import { codeOf } from '../store/file-text.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Port } from './port-option.ts';
import type { Terminal } from './terminal.ts';

/** Serves a built site until a person stops it; the address is printed once it answers. */
export async function serveUntilStopped(
  site: { readonly folder: string; readonly base: string },
  port: Port,
  terminal: Terminal,
): Promise<ExitCode> {
  const served = await serveNear(site, port);
  if (!served) {
    terminal.err(port.fixed ? `port ${port.port} is taken; name another` : `no port is free from ${port.port} on`);
    return EXIT.usage;
  }
  terminal.out(`${served.url}  (Ctrl+C stops)`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await served.close();
  return EXIT.done;
}

/** Tries a port, and the twenty after it unless it is fixed. */
async function serveNear(
  site: { readonly folder: string; readonly base: string },
  { port, fixed }: Port,
): Promise<Served | undefined> {
  for (let next = port; next <= (fixed ? port : port + 20); next++) {
    try {
      return await serveFolder({ ...site, port: next });
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') throw error;
    }
  }
  return undefined;
}
