import { expect, test } from 'vitest';
import type { RegisterEntry } from '../../src/core/model/register-entry.ts';
import { checkPromises } from '../../src/core/register/check-promises.ts';
import { foldReleases } from '../../src/core/register/fold-releases.ts';
import { eventEntry, paragraphEntry, placeEntry, reportEntry, sealed } from './sealed.ts';

const report = reportEntry(1);
const kept = paragraphEntry(1, 1, 'The bridge fell.');
const other = paragraphEntry(1, 2, 'Nobody was hurt.');
const place = placeEntry('old-town', 'Old Town');
const event = eventEntry(7, [[1, 1, 'The bridge fell']]);
const published = [report, kept, other, place, event];
const register = foldReleases([sealed([], published)]);
const archive: readonly RegisterEntry[] = [report, kept, other, place];

function without(...gone: readonly RegisterEntry[]): readonly RegisterEntry[] {
  return archive.filter((it) => !gone.includes(it));
}

function instead(was: RegisterEntry, is: RegisterEntry): readonly RegisterEntry[] {
  return archive.map((it) => (it === was ? is : it));
}

test.each<readonly [string, readonly RegisterEntry[], string, RegExp]>([
  ['a place is gone', without(place), 'address-vanished', /places\/old-town is gone; it showed the place “Old Town”/],
  ['a report is gone', without(report, kept, other), 'address-vanished', /^r\/\w{8} is gone; it showed version 1/],
  ['a paragraph is gone', without(other), 'address-vanished', /^r\/\w{8}#p\w{5} is gone; it showed a paragraph/],
  [
    'a paragraph shows other words',
    instead(kept, paragraphEntry(1, 1, 'The bridge held.')),
    'address-changed',
    /^r\/\w{8}#p\w{5}: it shows other words, SHA-256 [0-9a-f]{16}…; it showed a paragraph at 100–116 of version 1/,
  ],
  [
    'a report id is used again for another original',
    instead(report, { ...report, sha256: 'a'.repeat(64) }),
    'address-changed',
    /another original lies there, SHA-256 aaaa/,
  ],
  [
    'a report is public that no release names',
    [...archive, reportEntry(2), paragraphEntry(2, 1)],
    'address-unregistered',
    /^r\/\w{8} is public/,
  ],
  [
    'a paragraph is added in place',
    [...archive, paragraphEntry(1, 3)],
    'address-unregistered',
    /^r\/\w{8}#p\w{5} is public/,
  ],
  [
    'a version is public that no release names, with a paragraph of its own',
    [reportEntry(1, 2), { ...kept, version: 2 }, { ...other, version: 2 }, paragraphEntry(1, 3), place],
    'address-unregistered',
    /^version 2 of r\/\w{8} is public/,
  ],
])('%s: it is told once, with its address, what it showed and the way out', (_, entries, rule, words) => {
  const problems = checkPromises(register, entries);
  expect(problems).toMatchObject([{ rule, severity: 'error', found: expect.stringMatching(words) }]);
  expect(problems[0]?.wayOut).not.toBe('');
});

const hidden = ({ sha256: _, ...entry }: typeof kept) => entry;

test.each<readonly [string, readonly RegisterEntry[], readonly RegisterEntry[], RegExp]>([
  [
    'a withdrawn report is public again',
    [{ ...report, state: 'withdrawn' }, hidden(kept), hidden(other)],
    archive,
    /^r\/\w{8}: its words were taken off the site, and stand there again; it showed version 1 of a withdrawn report/,
  ],
  [
    'a withdrawn report is public again in a later version',
    [{ ...report, state: 'withdrawn' }, hidden(kept), hidden(other)],
    [{ ...reportEntry(1, 2), state: 'corrected' }, { ...kept, version: 2 }, { ...other, version: 2 }, place],
    /^r\/\w{8}: its words were taken off the site/,
  ],
  [
    'a redacted paragraph shows words again',
    [{ ...report, state: 'redacted' }, hidden(kept)],
    [{ ...report, state: 'redacted' }, kept, other, place],
    /^r\/\w{8}#p\w{5}: its words .* stand there again; it showed a paragraph at 100–116 of version 1, its words off the site$/,
  ],
  [
    'a redacted report is public as if nothing had been taken out',
    [{ ...report, state: 'redacted', sha256: undefined }],
    archive,
    /^r\/\w{8}: its words .* it showed version 1 of a redacted report$/,
  ],
])('words that had to go and are back are told once: %s', (_, later, now, words) => {
  const second = sealed(register.releases, later);
  const problems = checkPromises(foldReleases([...register.releases, second]), now);
  const told = problems.filter(({ rule }) => rule === 'address-changed');
  expect(told).toMatchObject([{ severity: 'error', found: expect.stringMatching(words) }]);
});

test('a paragraph that a withdrawn report no longer has is told: its anchor stays', () => {
  const withdrawn = [{ ...report, state: 'withdrawn' } as const, hidden(kept), hidden(other)];
  const later = foldReleases([...register.releases, sealed(register.releases, withdrawn)]);
  expect(checkPromises(later, [...withdrawn.slice(0, 2), place])).toMatchObject([
    { rule: 'address-vanished', found: expect.stringContaining(other.address) },
  ]);
});

test.each<readonly [string, readonly RegisterEntry[], readonly RegisterEntry[]]>([
  [
    'a withdrawn report stays so',
    [{ ...report, state: 'withdrawn' }, hidden(kept), hidden(other)],
    [{ ...report, state: 'withdrawn' }, hidden(kept), hidden(other), place],
  ],
  [
    'a redacted paragraph stays so, and its report',
    [{ ...report, state: 'redacted', sha256: undefined }, hidden(kept)],
    [{ ...report, state: 'redacted', sha256: undefined }, hidden(kept), other, place],
  ],
  [
    'another paragraph is redacted too',
    [{ ...report, state: 'redacted', sha256: undefined }, hidden(kept)],
    [{ ...report, state: 'redacted', sha256: undefined }, hidden(kept), hidden(other), place],
  ],
  [
    'a redacted report is withdrawn',
    [{ ...report, state: 'redacted', sha256: undefined }, hidden(kept)],
    [{ ...report, state: 'withdrawn' }, hidden(kept), hidden(other), place],
  ],
])('words that had to go: nothing is told where %s', (_, later, now) => {
  const second = sealed(register.releases, later);
  expect(checkPromises(foldReleases([...register.releases, second]), now)).toEqual([]);
});

test('a version that goes back is told', () => {
  const second = sealed(register.releases, [reportEntry(1, 2)]);
  expect(checkPromises(foldReleases([...register.releases, second]), archive)).toMatchObject([
    { rule: 'address-changed', found: expect.stringContaining('it shows version 1, and version 2 was published') },
  ]);
});

test.each<readonly [string, readonly RegisterEntry[]]>([
  ['all is as published', archive],
  ['a place has another name', instead(place, placeEntry('old-town', 'The Old Town'))],
  ['a place is new', [...archive, placeEntry('new-town')]],
  ['the report was withdrawn', [{ ...report, state: 'withdrawn' }, ...without(report)]],
  ['the words were redacted since', instead(kept, { ...kept, sha256: undefined })],
  ['it stands elsewhere in the text', instead(kept, { ...kept, start: 7, end: 23 })],
])('nothing is told where %s', (_, entries) => {
  expect(checkPromises(register, entries)).toEqual([]);
});

test('a later version that a release names may show other words, and a paragraph may be gone from it', () => {
  const revised = [reportEntry(1, 2), paragraphEntry(1, 1, 'It fell.', 2), { ...other, gone: true } as const, place];
  const second = sealed(register.releases, [reportEntry(1, 2)]);
  expect(checkPromises(foldReleases([...register.releases, second]), revised)).toEqual([]);
});

test('a paragraph that was gone and stands there again is told', () => {
  const second = sealed(register.releases, [reportEntry(1, 2), { ...other, gone: true }]);
  const back = [reportEntry(1, 2), { ...kept, version: 2 }, { ...other, version: 2 }, place];
  expect(checkPromises(foldReleases([...register.releases, second]), back)).toMatchObject([
    { rule: 'address-changed', found: expect.stringContaining('a revision took it out, and it stands there again') },
  ]);
});

test('an archive of which nothing was published has promised nothing', () => {
  expect(checkPromises(foldReleases([]), archive)).toEqual([]);
});

test('the last release taken away is missed by what it published', () => {
  const second = sealed(register.releases, [reportEntry(2), paragraphEntry(2, 1)]);
  const all = [...archive, ...second.entries];
  expect(checkPromises(foldReleases([...register.releases, second]), all)).toEqual([]);
  expect(checkPromises(register, all)).toMatchObject([{ rule: 'address-unregistered' }]);
});
