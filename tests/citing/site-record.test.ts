import { expect, test } from 'vitest';
import { recordPath, siteStanding } from '../../src/commands/site-standing.ts';
import { buildArchive } from '../../src/core/archive.ts';
import type { ArchiveInput } from '../../src/core/model/archive-input.ts';
import { mintReportId, parsePlaceId, parseSegmentId } from '../../src/core/model/identifiers.ts';
import { type AddressParts, readAddress } from '../../src/core/model/register-address.ts';
import type { Report } from '../../src/core/model/report.ts';
import { archiveEntries } from '../../src/core/register/archive-entries.ts';
import { foldReleases } from '../../src/core/register/fold-releases.ts';
import { standingOf } from '../../src/core/register/standing.ts';
import { linkedAuthority, linkedReport } from '../../src/core/views/linked-view.ts';
import { jsonLd } from '../../src/export/linked-data/json-ld.ts';
import { withdrawnRecord } from '../../src/export/linked-data/withdrawn-record.ts';
import { sha256 } from '../../src/store/register/sha256.ts';
import { sealed } from '../register/sealed.ts';

const ID = mintReportId((count) => new Uint8Array(count).fill(7));

/** A version of a report whose paragraphs, by their ids, show these words. */
function reportOf(paragraphs: Readonly<Record<string, string>>, more: Partial<Report> = {}): Report {
  let text = '';
  const segments = Object.entries(paragraphs).map(([id, words]) => {
    const start = text.length;
    text += `${words}\n`;
    return { id: segment(id), kind: 'paragraph' as const, start, end: text.length };
  });
  const original = { file: 'original.txt', name: 'a.txt', sha256: sha256(text), bytes: text.length, encoding: 'utf-8' };
  return { id: ID, state: 'published', original, text, segments, language: 'en', imported: '2026-11-22', ...more };
}

function segment(id: string) {
  const parsed = parseSegmentId(id);
  if (!parsed) throw new Error(`expected the id of a segment, got ${id}`);
  return parsed;
}

const first = reportOf({ p00001: 'Three men </script> were hurt.', p00002: 'It rained.', p00003: 'Nothing more.' });
const second = reportOf(
  { p00001: first.text.split('\n')[0] ?? '', p00002: 'It snowed.', p00004: 'More is known.' },
  {
    version: 2,
    state: 'corrected',
    earlier: [{ ...first, version: 1 }],
    gone: [{ id: segment('p00003'), version: 1, date: '2026-11-23', reason: 'cut', into: [] }],
  },
);

function placeId(id: string) {
  const parsed = parsePlaceId(id);
  if (!parsed) throw new Error(`expected the id of a place, got ${id}`);
  return parsed;
}

function archiveWith(report: Report): ArchiveInput {
  const info = {
    title: 'The Mill Archive',
    description: 'Reports of a mill',
    address: 'https://mill.example/archive/',
    language: 'en',
    editor: 'The editors',
    rights: 'Free',
    sources: [],
  };
  const oldmill = {
    type: 'place' as const,
    id: placeId('oldmill'),
    kind: 'village',
    name: 'Oldmill',
    names: ['Old Mill'],
    bare: false,
    cues: [],
    nominal: [],
    native: [{ lang: 'ar', text: 'الطاحونة' }],
    identifiers: [{ scheme: 'wikidata', value: 'Q1' }],
    sources: [],
    unresolved: false,
    possiblySame: [],
  };
  return { info, reports: [report], places: [oldmill], actors: [] };
}

const [before, after] = [first, second].map(archiveWith);
if (!before || !after) throw new Error('expected two archives');
const corpus = buildArchive(after);
const [read] = corpus.reports;
const [oldmill] = corpus.places;
if (!read || !oldmill) throw new Error('expected a report and a place');

const opening = sealed([], archiveEntries(before, sha256));
const register = foldReleases([opening, sealed([opening], archiveEntries(after, sha256))]);
const record = jsonLd(linkedReport(corpus, read, sha256));

function parts(address: string): AddressParts {
  const found = readAddress(address);
  if (!found) throw new Error(`expected an address, got ${address}`);
  return found;
}

test.each([
  ['the report', `r/${ID}`],
  ['a paragraph that was kept', `r/${ID}#p00001`],
  ['a paragraph that was revised', `r/${ID}#p00002`],
  ['a paragraph that is gone', `r/${ID}#p00003`],
  ['a paragraph that is new', `r/${ID}#p00004`],
  ['a paragraph that never was', `r/${ID}#p00009`],
])('a site says of %s what the register says', (_, address) => {
  expect(siteStanding(record, parts(address))).toEqual(standingOf(register, parts(address)));
});

const third = reportOf(
  { p00001: first.text.split('\n')[0] ?? '', p00002: 'It hailed.', p00005: 'Nothing is known.' },
  {
    version: 3,
    state: 'corrected',
    earlier: [...(second.earlier ?? []), { ...second, version: 2 }],
    gone: [...(second.gone ?? []), { id: segment('p00004'), version: 2, date: '2026-11-24', reason: 'cut', into: [] }],
  },
);

test.each([
  ['kept in all', 'p00001', [1, 2, 3]],
  ['revised twice', 'p00002', [1, 2, 3]],
  ['gone after the first', 'p00003', [1, 2, 3]],
  ['new in the second, gone after it', 'p00004', [2, 3]],
  ['new in the third', 'p00005', [3]],
])('of a paragraph %s both say which versions can be cited', (_, id, versions) => {
  const last = archiveWith(third);
  const releases = [...register.releases, sealed(register.releases.slice(-1), archiveEntries(last, sha256))];
  const from = buildArchive(last);
  const [report] = from.reports;
  if (!report) throw new Error('expected a report');
  const said = siteStanding(jsonLd(linkedReport(from, report, sha256)), parts(`r/${ID}#${id}`));
  expect(said).toEqual(standingOf(foldReleases(releases), parts(`r/${ID}#${id}`)));
  expect(said?.versions.map(({ version }) => version)).toEqual(versions);
});

test.each([`r/${ID}`, `r/${ID}#p00001`, `r/${ID}#p00003`])(
  'a site says of the withdrawn %s what the register says',
  (address) => {
    const closing = sealed(
      register.releases.slice(-1),
      archiveEntries(archiveWith({ ...second, state: 'withdrawn' }), sha256),
    );
    const originals = [first, second].map(({ original }, index) => ({ version: index + 1, sha256: original.sha256 }));
    const text = withdrawnRecord({ permalink: `https://mill.example/archive/r/${ID}/`, originals });
    const expected = standingOf(foldReleases([...register.releases, closing]), parts(address));
    expect(siteStanding(text, parts(address))).toMatchObject({
      state: expected?.state,
      version: expected?.version,
      versions: expected?.versions,
    });
  },
);

test('a site says of a place what the register says', () => {
  const text = jsonLd(linkedAuthority(corpus, oldmill));
  expect(siteStanding(text, parts('places/oldmill'))).toEqual(standingOf(register, parts('places/oldmill')));
});

test('the record of a paragraph lies beside the page of its report', () => {
  expect(recordPath(parts(`r/${ID}#p00001`))).toBe(`r/${ID}/cite.jsonld`);
});

test('the record says what schema.org has words for', () => {
  expect(JSON.parse(record)).toMatchObject({
    '@context': 'https://schema.org',
    '@id': `https://mill.example/archive/r/${ID}/`,
    '@type': 'NewsArticle',
    creativeWorkStatus: 'corrected',
    version: 2,
    encoding: [
      { version: 2, sha256: second.original.sha256 },
      { version: 1, sha256: first.original.sha256 },
    ],
  });
  expect(JSON.parse(jsonLd(linkedAuthority(corpus, oldmill)))).toMatchObject({
    '@type': 'Place',
    name: 'Oldmill',
    alternateName: ['الطاحونة', 'Old Mill'],
  });
});

test('the record of a report holds no word of its paragraphs', () => {
  expect(record).not.toContain('It snowed');
  expect(record).not.toContain('It rained');
});

test.each(['', '{', '[]', '{"@id": 1}', '"text"', 'null'])('what is no record says nothing: %s', (text) => {
  expect(siteStanding(text, parts('places/oldmill'))).toBeUndefined();
});
