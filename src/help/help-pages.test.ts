import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PROBLEM_KINDS } from '../core/model/problem-kinds.ts';

const folder = new URL('./', import.meta.url);
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));

test('every kind of problem has a help page, and every help page a kind', () => {
  expect(pages.sort()).toEqual(
    Object.keys(PROBLEM_KINDS)
      .map((rule) => `${rule}.md`)
      .sort(),
  );
});

test.each(pages)('%s says what it means, gives an example and the way out', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  expect(text.split('\n')[0]).toBe(`# ${name.replace(/\.md$/, '')}`);
  expect(text).toMatch(/^ {4}\S/m);
  expect(text).toContain('To mend it:');
});
