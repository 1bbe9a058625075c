import { mkdtempSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { BuiltSite } from '../site/built-site.ts';
import { brokenPromises } from './broken-promises.ts';
import { type Damage, withOther, withoutId, withoutPage, withSecond, withWordsIn } from './damages.ts';
import { frozenSite } from './frozen-sites.ts';
import { leadsOfMerged } from './merged-reports.ts';
import { PIECES } from './pieces.ts';
import { type Promised, type Promises, readPromises } from './promised.ts';

/** What the checks of the museum are tried on: everything below is found in its register. */
const PIECE = '0.1.0';

const promises = await readPromises(join(PIECES, PIECE, 'content'));
const revised = oneOf(({ state }) => state === 'corrected').address;
const withdrawn = oneOf(({ state, version }) => state === 'withdrawn' && version === 2).address;
const gone = idOf(oneOf(({ address, gone }) => gone === true && address.startsWith(revised)));
const kept = idOf(oneOf((it) => it.version === 2 && it.address.startsWith(`${revised}#`) && isAltered(it)));
const hidden = idOf(oneOf((it) => it.version === 2 && it.address.startsWith(`${withdrawn}#`)));
const event = oneOf(({ anchors, former }) => anchors !== undefined && !former).address;
const former = oneOf((it) => it.former === true && it.anchors?.[0]?.paragraph.endsWith(gone) === true).address;

let site: BuiltSite;

beforeAll(async () => {
  site = await frozenSite(PIECE);
});

/** The page at an address. */
const at = (address: string) => `${address}/index.html`;

describe('in a copy of a built site it is noticed that', () => {
  test.each<readonly [string, Damage, string]>([
    ['a paragraph shows another number', withOther(at(revised), 'Eleven', 'Twelve'), 'other words'],
    ['a paragraph shows a letter more', withWordsIn(at(revised), kept, 'x'), 'other words'],
    ['an id stands twice', withSecond(at(revised), kept), `${revised}#${kept}: 2 elements have this id`],
    ['a paragraph has no id', withoutId(at(revised), kept), `${revised}#${kept}: no element has this id`],
    ['the page of a report is gone', withoutPage(at(revised)), `${revised}: no page`],
    ['the page of a version is gone', withoutPage(at(`${revised}/v1`)), `${revised}/v1: no page`],
    ['a version shows a letter more', withWordsIn(at(`${revised}/v1`), kept, 'x'), `/v1#${kept}: other words`],
    ['a version lacks a paragraph that was taken out', withoutId(at(`${revised}/v1`), gone), `/v1#${gone}: no element`],
    ['the place of a paragraph that was taken out is gone', withoutId(at(revised), gone), `#${gone}: no element`],
    ['nothing leads to its words', withOther(at(revised), `/v1/#${gone}`, `/v1/`), 'nothing leads to its words'],
    ['an original is gone', withoutPage(`${revised}/original.txt`), 'its original is not there, or other bytes'],
    ['an original has other bytes', withOther(`${revised}/v1/original.txt`, 'Nine', 'nine'), `/v1: its original`],
    ['the place of a withdrawn paragraph is gone', withoutId(at(withdrawn), hidden), `#${hidden}: no element`],
    ['the page of a withdrawn version is gone', withoutPage(at(`${withdrawn}/v1`)), `${withdrawn}/v1: no page`],
    ['the page of an event is gone', withoutPage(at(event)), `${event}: no page`],
    ['the page of a former event is gone', withoutPage(at(former)), `${former}: no page`],
    ['the page of a former event leads nowhere', withOther(at(former), `#${gone}`, ''), `${former}: no way`],
    ['the page of a place is gone', withoutPage(at('places/tolmere')), 'places/tolmere: no page'],
    ['the page of a merged place is gone', withoutPage(at('places/old-harsel')), 'places/old-harsel: no page'],
    ['the page of a renamed actor is gone', withoutPage(at('actors/lantern-radio')), 'actors/lantern-radio: no page'],
    [
      'a place is called otherwise',
      withOther(at('places/quennick'), /<h1[^>]*>.*?<\/h1>/s, '<h1>Q</h1>'),
      'not called',
    ],
  ])('%s', async (_, damage, fault) => {
    const copy = await copyOf(site);
    damage(copy.folder);
    const faults = await brokenPromises(promises, copy);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });

  test('words of a withdrawn report are there again', async () => {
    const copy = await copyOf(site);
    const words = 'A witness of Harsel';
    withOther(
      at(withdrawn),
      elementOf(idOf(titleOf(withdrawn))),
      `<li id="${idOf(titleOf(withdrawn))}">${words}</li>`,
    )(copy.folder);
    expect(await brokenPromises(promises, copy)).toEqual([
      `${withdrawn}#${idOf(titleOf(withdrawn))}: withdrawn, and its words are there`,
    ]);
  });

  test('nothing, where nothing was done', async () => {
    expect(await brokenPromises(promises, await copyOf(site))).toEqual([]);
  });
});

test('a merged report whose paragraph leads to other words, or nowhere, is noticed', async () => {
  const copy = await copyOf(site);
  const archive = join(PIECES, PIECE, 'content');
  const [found] = (await leadsOfMerged(archive, promises, copy)).filter(({ words }) => words.length > 0);
  const [word = '', page = ''] = [found?.words[0], found?.from.replace('/museum/', '').split('#')[0]];
  withOther(`${page}index.html`, `href="${word}"`, 'href="/museum/r/"')(copy.folder);
  const after = await leadsOfMerged(archive, promises, copy);
  const wrong = after.filter(({ from, to, words }) => to.join() !== [from, ...words].join());
  expect(wrong.map(({ from }) => from)).toEqual([found?.from]);
});

test('a register that leaves out the report of a paragraph is noticed', async () => {
  const without: Promises = { ...promises, now: new Map([...promises.now].filter(([address]) => address !== revised)) };
  const faults = await brokenPromises(without, site);
  expect(faults).toEqual([`${revised}: its paragraphs are in the register, it is not`]);
});

async function copyOf({ folder, base }: BuiltSite) {
  const copy = mkdtempSync(join(tmpdir(), 'attest-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  await cp(folder, copy, { recursive: true });
  return { folder: copy, base };
}

function oneOf(is: (it: Promised) => boolean): Promised {
  const found = [...promises.now.values()].find(is);
  if (!found) throw new Error('expected the piece to hold every kind of address');
  return found;
}

/** Whether a paragraph showed other words in an earlier version. */
function isAltered({ address, sha256 }: Promised): boolean {
  return promises.told.some((it) => it.address === address && it.sha256 !== sha256);
}

function titleOf(report: string): Promised {
  return oneOf(({ address, kind }) => address.startsWith(`${report}#`) && kind === 'title');
}

function elementOf(id: string): RegExp {
  return new RegExp(`<li id="?${id}"?>.*?</li>`, 's');
}

function idOf({ address }: Promised): string {
  return address.slice(address.indexOf('#') + 1);
}
