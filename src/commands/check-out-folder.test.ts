import { symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, parse } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../../tests/cli/tiny-archive.ts';
import { BUILD_MARKER, readBuildMarker, writeBuildMarker } from './build-marker.ts';
import { outFault } from './check-out-folder.ts';
import { PROJECT } from './run-astro.ts';

const SITE = { title: 'Bridges', address: 'https://example.org/' };

/** A caller's folder with an archive, a built site, and folders that are no sites. */
async function folderWithSite(): Promise<string> {
  const folder = folderOf(
    new Map([
      ['work/archive/archive.yaml', 'title: Bridges\n'],
      ['work/dist/index.html', 'site'],
      ['work/papers/thesis.txt', 'years of work'],
      ['work/unmarked/index.html', 'built by something else'],
      [`work/forged/${BUILD_MARKER}`, '{"title": 1}'],
      [`work/broken/${BUILD_MARKER}`, '{'],
      ['work/file', 'a file'],
      ['work/archive-of-sites/.keep', ''],
    ]),
  );
  await writeBuildMarker(join(folder, 'work/dist'), SITE);
  return folder;
}

function faultOf(folder: string, out: string): Promise<string | undefined> {
  const caller = join(folder, 'work');
  return outFault({ out, archive: join(caller, 'archive'), caller });
}

const REFUSED = [
  ['archive', 'lie one in the other'],
  ['archive/site', 'lie one in the other'],
  ['archive/reports', 'lie one in the other'],
  ['.', 'lie one in the other'],
  ['papers', 'is not a site that Attest built: name another folder with --out, or remove it'],
  ['unmarked', 'is not a site that Attest built'],
  ['forged', 'is not a site that Attest built'],
  ['broken', 'is not a site that Attest built'],
  ['file', 'is not a folder'],
] as const;

test.each(REFUSED)('a build never takes the place of %s', async (name, words) => {
  const folder = await folderWithSite();
  const fault = await faultOf(folder, join(folder, 'work', name));
  expect(fault).toContain(words);
  expect(fault).toContain('--out');
});

test.each(['dist', 'site', 'new/site', '../site', 'archives', 'archive.site'])('a build may go to %s', async (name) => {
  const folder = await folderWithSite();
  expect(await faultOf(folder, join(folder, 'work', name))).toBeUndefined();
});

test.each([
  [parse(PROJECT).root, 'root'],
  [homedir(), 'home'],
  [dirname(homedir()), /home|root/],
  [join(PROJECT, 'src/content'), 'of this software'],
  [join(PROJECT, 'content'), 'of this software'],
  [PROJECT.replace(/[\\/]$/, ''), 'of this software'],
])('%s is refused', async (out, words) => {
  expect(await faultOf(await folderWithSite(), out)).toMatch(words);
});

test("the caller's folder and those above it stay, were they built sites", async () => {
  const folder = await folderWithSite();
  const out = join(folder, 'work/dist');
  const archive = join(folder, 'elsewhere');
  for (const caller of [out, join(out, 'r')]) {
    expect(await outFault({ out, archive, caller })).toContain('the folder you are in');
  }
  expect(await outFault({ out, archive, caller: dirname(out) })).toBeUndefined();
});

test.runIf(process.platform !== 'win32')('an archive is known behind a link', async () => {
  const folder = await folderWithSite();
  symlinkSync(join(folder, 'work/archive'), join(folder, 'work/link'));
  for (const name of ['link', 'link/site']) {
    expect(await faultOf(folder, join(folder, 'work', name))).toContain('lie one in the other');
  }
});

test('a marker says the same each time it is read, and nothing but the site', async () => {
  const folder = await folderWithSite();
  expect(await readBuildMarker(join(folder, 'work/dist'))).toEqual(SITE);
  expect(await readBuildMarker(join(folder, 'work/papers'))).toBeUndefined();
});
