import { expect, test } from 'vitest';
import { headersFor, parseHostHeaders } from '../../preview/host-headers.ts';
import { HEADER_POLICY } from '../content-security-policy.ts';
import { hostFiles } from './host-files.ts';
import { hostRules } from './host-rules.ts';

const fileOf = (base: string, name: string) => hostFiles(base).get(name) ?? '';

test.each(['/', '/archive/', '/deep/er/'])(
  'under %s the file of headers says the rules, no more and no less',
  (base) => {
    expect(parseHostHeaders(fileOf(base, '_headers'))).toEqual(hostRules(base).headers);
  },
);

test.each([
  ['/archive/', { 'Content-Security-Policy': HEADER_POLICY, 'X-Content-Type-Options': 'nosniff' }],
  ['/archive/r/0f3k9x2v/original.txt', { 'Content-Disposition': 'attachment', 'X-Content-Type-Options': 'nosniff' }],
  ['/archive/r/0f3k9x2v/cite.bib', { 'Content-Type': 'application/x-bibtex; charset=utf-8' }],
  ['/archive/places/north-port/cite.ris', { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' }],
  ['/archive/events/0f3k9x2v/cite.jsonld', { 'Content-Type': 'application/ld+json; charset=utf-8' }],
  ['/archive/_astro/page.css', { 'Cache-Control': 'public, max-age=31536000, immutable' }],
])('%s is sent with what it needs', (path, headers) => {
  const sent = headersFor(parseHostHeaders(fileOf('/archive/', '_headers')), path);
  expect(Object.fromEntries(sent)).toMatchObject(headers);
});

test.each(['/archive/', '/archive/r/0f3k9x2v/'])('%s, whose words may change, is not kept for ever', (path) => {
  expect(headersFor(parseHostHeaders(fileOf('/archive/', '_headers')), path).has('Cache-Control')).toBe(false);
});

test('at the root there is nothing to redirect; under a base the root leads to it and its own page says what is missing', () => {
  const linesOf = (base: string) => fileOf(base, '_redirects').split('\n').filter(isRule);
  expect(linesOf('/')).toEqual([]);
  expect(linesOf('/archive/')).toEqual(['/ /archive/ 302', '/archive/* /archive/404.html 404']);
});

test('nginx is told in each location all that it is to send there', () => {
  const blocks = fileOf('/archive/', 'nginx.conf').split(/^location /m);
  const blockOf = (matcher: string) => blocks.find((it) => it.startsWith(`${matcher} {`)) ?? '';
  for (const matcher of ['/archive/', '~ ^/archive/r/[^/]+/original\\.txt$', '/archive/_astro/']) {
    expect(blockOf(matcher)).toContain(`add_header Content-Security-Policy "${HEADER_POLICY}" always;`);
    expect(blockOf(matcher)).toContain('error_page 404 /archive/404.html;');
  }
  expect(blockOf('/archive/')).not.toContain('attachment');
  expect(blockOf('~ ^/archive/r/[^/]+/original\\.txt$')).toContain(
    'add_header Content-Disposition "attachment" always;',
  );
  expect(blockOf('~ ^/archive/r/[^/]+/original\\.txt$')).toContain('default_type "text/plain; charset=utf-8";');
  expect(blockOf('= /')).toContain('return 302 /archive/;');
});

function isRule(line: string): boolean {
  return line !== '' && !line.startsWith('#');
}
