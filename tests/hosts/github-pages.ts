import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { BuiltSite } from '../site/built-site.ts';
import type { Host } from './host.ts';

/**
 * A small server that does what GitHub Pages is known to do with a site of files: a page without its final slash is
 * redirected by its full address, `.html` may be left out, capitals are other addresses, what is missing is answered with
 * the site's `404.html`, and nobody can set a header. Without `.nojekyll`, folders that begin with an underscore are left
 * out.
 */
export const GITHUB_PAGES: Host = {
  name: 'a host like GitHub Pages',
  showsNotFoundPage: true,
  serve: async (site) => {
    const server = createServer((request, response) => void answer(site, request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('expected a port');
    const close = async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    };
    return { origin: `http://127.0.0.1:${address.port}`, close };
  },
};

async function answer(site: BuiltSite, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, search } = new URL(request.url ?? '/', `http://${request.headers.host}`);
  const file = await fileAt(site, pathname);
  if (file === 'folder') {
    response.writeHead(301, { location: `http://${request.headers.host}${pathname}/${search}` }).end();
    return;
  }
  const found = file ?? join(site.folder, '404.html');
  const type = TYPES.get(extname(found)) ?? 'application/octet-stream';
  response.writeHead(file ? 200 : 404, { 'content-type': type }).end(await readFile(found));
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'application/javascript; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.xml', 'application/xml'],
  ['.svg', 'image/svg+xml'],
]);

/** The file at a path; `folder` for a page that lacks its slash, `undefined` for nothing. */
async function fileAt({ folder, base }: BuiltSite, pathname: string): Promise<string | 'folder' | undefined> {
  const path = decodeURIComponent(pathname);
  if (!path.startsWith(base) || path.split('/').includes('..')) return undefined;
  const inside = path.slice(base.length);
  if (/(?:^|\/)_/.test(inside) && !existsSync(join(folder, '.nojekyll'))) return undefined;
  const wanted = join(folder, inside, inside === '' || inside.endsWith('/') ? 'index.html' : '');
  if (await isFile(wanted)) return wanted;
  if (inside.endsWith('/')) return undefined;
  if (await isFile(join(wanted, 'index.html'))) return 'folder';
  return (await isFile(`${wanted}.html`)) ? `${wanted}.html` : undefined;
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}
