import { request } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderOf } from '../../tests/cli/tiny-archive.ts';
import { serveFolder } from './serve-folder.ts';

const FILES = new Map([
  ['dist/index.html', 'home'],
  ['dist/404.html', 'not here'],
  ['dist/r/abc/index.html', 'report'],
  ['dist/r/abc/original.txt', 'ثلاثة'],
  ['dist/_headers', '/archive/*\n  Content-Security-Policy: default-src none\n'],
  ['dist/_redirects', '/ /archive/ 302'],
  ['dist/nginx.conf', 'absolute_redirect off;'],
  ['dist/.attest-build.json', '{}'],
  ['dist.old-1/secret.html', 'secret'],
  ['secret.html', 'secret'],
]);

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

async function serve(base: string): Promise<(path: string, method?: string) => Promise<Answer>> {
  const served = await serveFolder({ folder: join(folderOf(FILES), 'dist'), base, port: 0 });
  onTestFinished(served.close);
  const { port } = new URL(served.url);
  return (path, method = 'GET') => ask(Number(port), path, method);
}

/** Asks for a path exactly as it is written: `fetch` would tidy it first. */
function ask(port: number, path: string, method: string): Promise<Answer> {
  return new Promise((done, failed) => {
    const sent = request({ host: 'localhost', port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body }));
    });
    sent.on('error', failed).end();
  });
}

test.each(['/', '/archive/'])('under %s pages are served as a host does', async (base) => {
  const get = await serve(base);
  expect(await get(base)).toMatchObject({ status: 200, body: 'home' });
  expect(await get(`${base}r/abc/`)).toMatchObject({ status: 200, body: 'report' });
  expect(await get(`${base}r/abc?q=1`)).toMatchObject({ status: 301, headers: { location: `${base}r/abc/?q=1` } });
  const original = await get(`${base}r/abc/original.txt`);
  expect(original).toMatchObject({
    status: 200,
    body: 'ثلاثة',
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
  expect(await get(`${base}nowhere/`)).toMatchObject({ status: 404, body: 'not here' });
  expect(await get(base, 'POST')).toMatchObject({ status: 405 });
});

test('the headers of the build come with every answer under the base, and outside it there is nothing', async () => {
  const get = await serve('/archive/');
  for (const path of ['/archive/', '/archive/nowhere']) {
    expect((await get(path)).headers['content-security-policy']).toBe('default-src none');
  }
  expect(await get('/')).toMatchObject({ status: 301, headers: { location: '/archive/' } });
  expect(await get('/r/abc/')).toMatchObject({ status: 404 });
});

test.each([
  '/_headers',
  '/_redirects',
  '/nginx.conf',
  '/.attest-build.json',
  '/%5fheaders',
  '/../secret.html',
  '/%2e%2e/secret.html',
  '/..%2fsecret.html',
  '/..%5csecret.html',
  '/../dist.old-1/secret.html',
  '/..%2fdist.old-1%2fsecret.html',
  '/%00',
  '/%zz',
  '//..//secret.html',
])('%s is not served', async (path) => {
  const get = await serve('/');
  const { status, body } = await get(path);
  expect([status, body]).toEqual([404, 'not here']);
});

test('a port that is taken is refused', async () => {
  const served = await serveFolder({ folder: folderOf(FILES), base: '/', port: 0 });
  onTestFinished(served.close);
  const port = Number(new URL(served.url).port);
  await expect(serveFolder({ folder: folderOf(FILES), base: '/', port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
