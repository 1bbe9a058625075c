import { expect, test } from 'vitest';
import { withAccess } from './access-day.ts';

const url = 'https://mill.example/places/oldmill/';
const on = (style: string, changes = true) => ({ style, url, day: '2026-09-02', changes });

test.each([
  [
    'apa',
    `Editors. (n.d.). Oldmill. Archive. ${url}`,
    `Editors. (n.d.). Oldmill. Archive. Retrieved September 2, 2026, from ${url}`,
  ],
  [
    'chicago',
    `“Oldmill,” Editors, Archive, ${url}.`,
    `“Oldmill,” Editors, Archive, accessed September 2, 2026, ${url}.`,
  ],
  ['mla', '“Oldmill.” Archive, mill.example/.', '“Oldmill.” Archive, mill.example/. Accessed 2 Sept. 2026.'],
  ['archive', `Oldmill. Archive. ${url}`, `Oldmill. Archive. ${url}, read 2 Sept. 2026`],
])('%s says when it was read', (style, reference, expected) => {
  expect(withAccess(reference, on(style))).toBe(expected);
});

test('the address in a title is not taken for the address', () => {
  expect(withAccess(`“${url},” Archive, ${url}.`, on('chicago'))).toBe(
    `“${url},” Archive, accessed September 2, 2026, ${url}.`,
  );
});

test.each([
  ['APA names no day for what stays as it is', `A. (2021). B. ${url}`, on('apa', false)],
  ['an unknown style', 'Words.', on('vancouver')],
  ['a reference without the address', 'Words.', on('chicago')],
])('unchanged: %s', (_, reference, access) => {
  expect(withAccess(reference, access)).toBe(reference);
});
