import { expect, test } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';

test.each([
  ['---\nname: A\n---\n\nNote.\n', { yaml: 'name: A\n', note: 'Note.' }],
  ['---\r\nname: A\r\n---\r\nNote.\r\nMore.', { yaml: 'name: A\n', note: 'Note.\nMore.' }],
  ['---\nname: A\n---', { yaml: 'name: A\n', note: '' }],
  ['---\nname: A\n---\nOne\n---\nTwo\n', { yaml: 'name: A\n', note: 'One\n---\nTwo' }],
])('%j is cut at its fences', (text, parts) => {
  expect(splitFrontMatter(text)).toEqual(parts);
});

test.each(['', 'name: A\n', '\n---\nname: A\n---\n', '---\nname: A\n', '----\nname: A\n----\n'])(
  '%j has no front matter',
  (text) => {
    expect(splitFrontMatter(text)).toBeUndefined();
  },
);
