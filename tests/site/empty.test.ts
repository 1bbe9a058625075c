import { beforeAll, expect, test } from 'vitest';
import { words } from '../../src/words/en.ts';
import { type BuiltSite, builtSite } from './built-site.ts';
import { readAddress, select, shownText } from './site-pages.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await builtSite('empty');
});

test('the site of an empty archive says how to begin', async () => {
  const home = await readAddress(site, '/');
  const [begin] = select(home, 'section', 'begin');
  const said = begin && shownText(begin);
  expect(said).toContain(words.home.begin);
  for (const [, command] of words.home.steps) expect(said).toContain(command);
});

test.each(['/r/', '/places/', '/actors/', '/chronology/', '/sources/', '/search/', '/about/', '/method/', '/cite/'])(
  'it has a page at %s',
  async (address) => {
    const page = await readAddress(site, address);
    expect(select(page, 'h1').map(shownText)).toEqual([expect.stringMatching(/\S/)]);
  },
);

test.each(['/r/', '/places/', '/actors/', '/sources/'])(
  'the empty list at %s says that it holds nothing',
  async (address) => {
    const page = await readAddress(site, address);
    expect(select(page, 'p', 'range').map(shownText)).toEqual([expect.stringMatching(/^0 /)]);
  },
);
