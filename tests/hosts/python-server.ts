import type { Host } from './host.ts';
import { runServer } from './run-server.ts';
import { inWebRoot } from './web-root.ts';

/** Python's own server of files, the least that a reader of an offline copy may have. */
export const PYTHON: Host = {
  name: 'python3 -m http.server',
  showsNotFoundPage: false,
  serve: (site) =>
    inWebRoot(site, ({ folder }) =>
      runServer({
        program: 'python3',
        args: (port) => ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', folder],
      }),
    ),
};
