import { expect, test } from 'vitest';
import { headersFor, parseHostHeaders } from './host-headers.ts';

const RULES = parseHostHeaders(`# every page
/archive/*
  X-Frame: none
  Content-Type: text/html
  Link: </a>; rel=x: y

/archive/r/:report/original.txt
  X-Frame: sandbox
  Content-Type: text/plain; charset=utf-8
no header here
  nor here
`);

test.each([
  ['/archive/', { 'X-Frame': 'none', 'Content-Type': 'text/html', Link: '</a>; rel=x: y' }],
  [
    '/archive/r/abc/original.txt',
    { 'X-Frame': 'none, sandbox', 'Content-Type': 'text/plain; charset=utf-8', Link: '</a>; rel=x: y' },
  ],
])('%s has the headers of every rule that fits', (path, headers) => {
  expect(Object.fromEntries(headersFor(RULES, path))).toEqual(headers);
});

test.each(['/', '/archive', '/archived/', '/x/archive/'])('%s fits none of them', (path) => {
  expect(headersFor(RULES, path).size).toBe(0);
});

test.each(['/archive/r/a/b/original.txt', '/archive/r/abc/original_txt', '/archive/r//original.txt'])(
  '%s is no original',
  (path) => {
    expect(headersFor(RULES, path).get('X-Frame')).toBe('none');
  },
);
