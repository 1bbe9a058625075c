import { expect, test } from 'vitest';
import { siteAddress } from './site-options.ts';

const info = {
  title: '',
  description: '',
  address: 'https://example.org/archive/',
  language: 'en',
  editor: '',
  rights: '',
  sources: [],
};

test.each([
  [{}, 'https://example.org/archive/', '/archive/'],
  [{ base: '/' }, 'https://example.org/', '/'],
  [{ base: 'a/b' }, 'https://example.org/a/b/', '/a/b/'],
  [{ address: 'http://localhost:8080' }, 'http://localhost:8080/', '/'],
  [{ address: 'https://other.org/x', base: '/y/' }, 'https://other.org/y/', '/y/'],
])('with %j the site is at %s', (options, address, base) => {
  expect(siteAddress(info, options)).toEqual({ address, base });
});

test.each([{ address: 'ftp://x' }, { address: 'example.org' }, { base: '../x' }, { base: '/a b/' }, { base: '/a?b/' }])(
  '%j is refused',
  (options) => {
    expect(siteAddress(info, options)).toHaveProperty('fault');
  },
);
