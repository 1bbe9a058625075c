import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findDeadLinks } from '../../src/site/links/find-dead-links.ts';
import { builtSite } from './built-site.ts';

describe.each(['root', 'base', 'hostile', 'empty', 'versions'] as const)('the site "%s"', (name) => {
  test('has no dead link or fragment, no id twice, and nothing that is fetched from elsewhere', async () => {
    const { folder, base } = await builtSite(name);
    expect(await findDeadLinks(folder, base)).toEqual([]);
  });
});

test.each([
  ['a page that is not there', '<a href="/nowhere/">x</a>', 'leads nowhere'],
  ['a fragment that is not there', '<a href="/about/#nowhere">x</a>', 'names an id'],
  ['a link (not a fetch) to another host', '<a href="//elsewhere/">x</a>', undefined],
  ['an id twice', '<i id="text"></i>', 'stands twice'],
  ['an id twice but for its case', '<i id="TEXT"></i>', 'stands twice'],
  ['a picture from elsewhere', '<img src="https://elsewhere.example/x.png" alt="">', 'would be fetched'],
  ['a style from elsewhere', '<link rel="stylesheet" href="//elsewhere.example/x.css">', 'would be fetched'],
] as const)('%s is told as it is', async (_, markup, fault) => {
  const { folder, base } = await builtSite('empty');
  const copy = `${folder}-${crypto.randomUUID()}`;
  onTestFinished(() => rm(copy, { recursive: true }));
  await cp(folder, copy, { recursive: true });
  const page = join(copy, 'index.html');
  await writeFile(page, (await readFile(page, 'utf8')).replace('</main>', `${markup}</main>`));
  const found = (await findDeadLinks(copy, base)).map((it) => it.found);
  expect(found).toEqual(fault === undefined ? [] : [expect.stringContaining(fault)]);
});
