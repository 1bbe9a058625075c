import { expect, test } from 'vitest';
import { stateOfAddress } from './search-address.ts';
import { formatState } from './search-state.ts';

test.each([
  ['?q=idlib&place=vale', '', 'q=idlib&place=vale'],
  ['', '#q=idlib', 'q=idlib'],
  ['?q=old', '#q=new&kind=place', 'q=new&kind=place'],
  ['?q=idlib', '#text', 'q=idlib'],
  ['?q=idlib', '#q=', 'q=idlib'],
  ['', '', ''],
])('%s%s asks for %j', (search, hash, expected) => {
  expect(formatState(stateOfAddress({ search, hash }))).toBe(expected);
});
