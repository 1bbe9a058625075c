import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildArchive } from '../../src/core/archive.ts';
import type { EventId } from '../../src/core/model/identifiers.ts';
import { eventAddress, paragraphAddress } from '../../src/core/model/register-address.ts';
import type { EventEntry } from '../../src/core/model/register-entry.ts';
import type { Register } from '../../src/core/model/release.ts';
import { archiveEntries } from '../../src/core/register/archive-entries.ts';
import { formatRelease } from '../../src/core/register/format-release.ts';
import { toldEvent } from '../../src/core/register/told-event.ts';
import { brokenAddresses, type StateOf } from '../../src/site/register/broken-addresses.ts';
import { failed } from '../../src/store/outcome.ts';
import { readArchive } from '../../src/store/read-archive.ts';
import { readRegister } from '../../src/store/register/read-register.ts';
import { sha256 } from '../../src/store/register/sha256.ts';
import { eventEntry, sealed } from '../register/sealed.ts';
import { mustRun, runAttest } from './run-attest.ts';

const TEXT = `Warplanes bombed the town of Bana on 3 March 2023. Nine people were killed, the mayor said.

The river is wide there. It rains in spring.
`;

const folder = mkdtempSync(join(tmpdir(), 'attest-'));
const archive = join(folder, 'content');
const out = join(folder, 'dist');
const SEEN = 'Warplanes bombed the town of Bana on 3 March 2023';
const UNSEEN = 'The river is wide there';

let register: Register;
let told: EventEntry;
let former: EventEntry;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An archive whose first release was made by another reader, which told an event that this one does not. */
beforeAll(async () => {
  await mustRun(['new', archive]);
  writeFileSync(join(archive, 'places/bana.md'), '---\nname: Bana\nkind: town\n---\n');
  writeFileSync(join(folder, 'a.txt'), TEXT);
  await mustRun(['import', join(folder, 'a.txt'), '--archive', archive, '--published', '2023-03-04']);
  await mustRun(['publish', '--all', '--yes', '--archive', archive]);
  rmSync(join(archive, 'register'), { recursive: true });
  const { input } = await readArchive(archive);
  const corpus = input && buildArchive(input);
  const own = corpus?.events.all.map(({ event }) => toldEvent(corpus.reports, event)).find(tellsOf(SEEN));
  const [report] = input?.reports ?? [];
  const [, second] = report?.segments ?? [];
  if (!input || !own || !report || !second) throw new Error('expected an event of the bombing and a second paragraph');
  told = { ...own, type: 'event', address: eventEntry(1, []).address };
  const anchors = [{ paragraph: paragraphAddress(report.id, second.id), quote: UNSEEN }];
  former = { ...eventEntry(2, []), anchors };
  const release = sealed([], [...archiveEntries(input, sha256), told, former]);
  mkdirSync(join(archive, 'register'));
  writeFileSync(join(archive, `register/${release.name}.jsonl`), formatRelease(release));
  await mustRun(['build', '--archive', archive, '--out', out]);
  const read = await readRegister(archive);
  if (failed(read)) throw new Error('expected the register to be read');
  register = read.value;
}, 120_000);

function tellsOf(words: string) {
  return ({ anchors }: Pick<EventEntry, 'anchors'>) => anchors.some(({ quote }) => quote.includes(words));
}

test('every event ever published has its page, with the words that told of it', () => {
  for (const { address, anchors } of [told, former]) {
    const page = readFileSync(join(out, address, 'index.html'), 'utf8').replace(/<[^>]*>/g, '');
    expect(page).toContain(anchors[0]?.quote);
  }
  expect(readdirSync(join(out, 'events')).sort()).toEqual([...register.events.keys()].sort());
});

test('the page of an event that is read differently says so, and the other does not', () => {
  const says = ({ address }: EventEntry) =>
    /[Rr]ead differently/.test(readFileSync(join(out, address, 'index.html'), 'utf8'));
  expect([says(told), says(former)]).toEqual([false, true]);
});

test('the next release says that it is read differently', async () => {
  const next = join(folder, 'next');
  await cp(archive, join(next, 'content'), { recursive: true });
  const run = await mustRun(['publish', '--yes', '--archive', join(next, 'content')]);
  expect(run.out).toContain('read differently: 1 event');
  const read = await readRegister(join(next, 'content'));
  const id = former.address.slice('events/'.length) as EventId;
  expect(failed(read) ? read.problems : read.value.events.get(id)?.entry).toEqual({ ...former, former: true });
  expect(failed(read) ? [] : read.value.published.get(eventAddress(id))?.since).toBe(1);
});

test('the built site keeps every address', async () => {
  expect(await brokenAddresses(register, out, onView(1))).toEqual([]);
});

test.each<readonly [string, string, (site: string) => void]>([
  [
    'the page of an event is not there',
    'has no page in this build',
    (site) => rmSync(join(site, told.address), { recursive: true }),
  ],
  [
    'the page of a former event is not there',
    'has no page in this build',
    (site) => rmSync(join(site, former.address), { recursive: true }),
  ],
  [
    'the page of a place is not there',
    'places/bana has no page',
    (site) => rmSync(join(site, 'places/bana'), { recursive: true }),
  ],
  [
    'the page of a report is not there',
    'has no page in this build; it showed version 1',
    (site) => rmSync(join(site, reportAt()), { recursive: true }),
  ],
  [
    'a paragraph shows other words',
    'the page shows other words',
    (site) => edit(site, (it) => it.replace('The river is wide', 'The river is white')),
  ],
  [
    'a paragraph has lost its id',
    'no element of the page has the id',
    (site) => edit(site, (it) => it.replace(/ id="?p[0-9a-z]{5}"?/, '')),
  ],
])('after the build it is noticed that %s', async (_, words, damage) => {
  const site = mkdtempSync(join(folder, 'damaged-'));
  await cp(out, site, { recursive: true });
  damage(site);
  const problems = await brokenAddresses(register, site, onView(1));
  expect(problems).toHaveLength(1);
  expect(problems[0]?.found).toContain(words);
});

test('words of a later version are no fault', async () => {
  const site = mkdtempSync(join(folder, 'revised-'));
  await cp(out, site, { recursive: true });
  edit(site, (it) => it.replace('The river is wide', 'The river is white'));
  expect(await brokenAddresses(register, site, onView(2))).toEqual([]);
});

test('words of a withdrawn report are a fault', async () => {
  const problems = await brokenAddresses(register, out, async () => ({ version: 1, withdrawn: true }));
  expect(problems.length).toBeGreaterThan(1);
  expect(problems[0]?.found).toContain('was withdrawn, and the page shows its words');
});

test('a record that was published and is gone stops the build with exit code 1, and the last good site stays', async () => {
  const gone = join(folder, 'gone');
  await cp(archive, gone, { recursive: true });
  rmSync(join(gone, 'places/bana.md'));
  const before = readFileSync(join(out, 'index.html'), 'utf8');
  const run = await runAttest(['build', '--archive', gone, '--out', out]);
  expect(run.code).toBe(1);
  expect(run.err).toContain('places/bana is gone; it showed the place “Bana”');
  expect(run.err).toContain('way out:');
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(before);
});

/** Every report is on view in this version. */
function onView(version: number): StateOf {
  return async () => ({ version, withdrawn: false });
}

function reportAt(): string {
  return [...register.published.keys()].find((it) => it.startsWith('r/')) ?? '';
}

/** Alters the page of the report. */
function edit(site: string, change: (html: string) => string): void {
  const page = join(site, reportAt(), 'index.html');
  const html = readFileSync(page, 'utf8');
  const changed = change(html);
  if (changed === html) throw new Error('expected the page to change');
  writeFileSync(page, changed);
}
