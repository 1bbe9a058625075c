import { writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Host } from './host.ts';
import { runServer } from './run-server.ts';
import { inWebRoot, type WebRoot } from './web-root.ts';

/** nginx with the rules that the build has written for it. */
export const NGINX: Host = {
  name: 'nginx',
  showsNotFoundPage: true,
  serve: (site) =>
    inWebRoot(site, (root) => {
      const rules = join(site.folder, 'nginx.conf');
      return runServer({
        program: 'nginx',
        args: (port) => ['-p', root.scratch, '-e', 'stderr', '-c', configuration(root, rules, port)],
        // Where systems keep it, which is not on every user's path.
        env: { PATH: [process.env.PATH, '/usr/sbin', '/usr/local/sbin'].join(delimiter) },
      });
    }),
};

/** Writes a configuration of one process that stays in the foreground, and gives its file. */
function configuration({ folder, scratch }: WebRoot, rules: string, port: number): string {
  const file = join(scratch, 'server.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (it) => `${it}_temp_path ${scratch}/${it};`,
  );
  writeFileSync(
    file,
    `daemon off; master_process off; pid ${scratch}/pid;
events { }
http {
  access_log off;
  ${temporary.join(' ')}
  types { text/html html; text/css css; text/javascript js; image/svg+xml svg; application/xml xml; text/plain txt; }
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    include ${rules};
  }
}
`,
  );
  return file;
}
