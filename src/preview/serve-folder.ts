import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { type HeaderRule, headersFor, parseHostHeaders } from './host-headers.ts';

/** A built site to serve: its folder, the base path it was built for (`/` or `/archive/`), and a port, 0 for any. */
export interface ServeRequest {
  readonly folder: string;
  readonly base: string;
  readonly port: number;
}

/** A site being served: its address, and how to stop. */
export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site on this machine as a static host would: under its base path, with the headers of its `_headers`
 * file, `404.html` for what is not there, a redirect to the final slash, text as UTF-8. Rejects when the port is taken.
 */
export async function serveFolder({ folder, base, port }: ServeRequest): Promise<Served> {
  const root = resolve(folder);
  const rules = parseHostHeaders(await readIfThere(join(root, '_headers')));
  const site: Site = { root, base, rules, files: sirv(root, { dev: true, etag: true, extensions: ['html'] }) };
  const server = createServer((request, response) => void answer(site, request, response));
  const taken = await listen(server, port);
  return { url: `http://localhost:${taken}${base}`, close: () => close(server) };
}

interface Site {
  readonly root: string;
  readonly base: string;
  readonly rules: readonly HeaderRule[];
  readonly files: ReturnType<typeof sirv>;
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, 'only GET and HEAD');
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/' && site.base !== '/') return redirect(response, site.base);
  for (const [name, value] of headersFor(site.rules, pathname)) response.setHeader(name, value);
  const inside = insideBase(site, pathname);
  if (inside === undefined) return notFound(site, response);
  if (lacksSlash(site, inside)) return redirect(response, `${pathname}/${search}`);
  if (inside.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  request.url = inside;
  site.files(request, response, () => notFound(site, response));
}

/** What is a host's and the builder's. */
const UNSERVED: ReadonlySet<string> = new Set(['/_headers', '/_redirects', '/nginx.conf', '/.attest-build.json']);

/** The path inside the folder, or `undefined` for what a host would not serve. `URL` has resolved `.` and `..`. */
function insideBase({ base }: Site, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = decoded(`/${pathname.slice(base.length)}`);
  if (path === undefined || UNSERVED.has(path) || path.split(/[/\\]/).includes('..') || path.includes('\0'))
    return undefined;
  return `/${pathname.slice(base.length)}`;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function lacksSlash({ root }: Site, path: string): boolean {
  return !path.endsWith('/') && existsSync(join(root, decodeURIComponent(path), 'index.html'));
}

async function notFound({ root }: Site, response: ServerResponse): Promise<void> {
  const page = await readIfThere(join(root, '404.html'));
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  end(response, 404, page === '' ? 'Not found' : page);
}

function redirect(response: ServerResponse, address: string): void {
  response.setHeader('Location', address);
  end(response, 301, '');
}

function end(response: ServerResponse, status: number, body: string): void {
  response.statusCode = status;
  response.end(body);
}

async function readIfThere(path: string): Promise<string> {
  return existsSync(path) ? readFile(path, 'utf8') : '';
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, 'localhost', () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
