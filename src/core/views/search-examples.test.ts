import { expect, test } from 'vitest';
import { buildArchive } from '../archive.ts';
import { bareTown } from '../model/authority.fixture.ts';
import type { Place } from '../model/authority.ts';
import { mintReportId, mintSegmentId } from '../model/identifiers.ts';
import type { Report } from '../model/report.ts';
import { searchExamples } from './search-examples.ts';

/** The examples of an archive of one report with these paragraphs and places, by their kinds. */
function examplesOf(paragraphs: readonly string[], places: readonly Place[] = []) {
  const info = { title: '', description: '', address: 'https://example.org/', language: 'en', editor: '', rights: '' };
  const reports = paragraphs.length > 0 ? [report(paragraphs)] : [];
  const corpus = buildArchive({ info: { ...info, sources: [] }, reports, places, actors: [] });
  return Object.fromEntries(
    searchExamples(corpus).map(({ kind, query, about }) => [kind, about ? [query, about] : query]),
  );
}

function report(paragraphs: readonly string[]): Report {
  const text = paragraphs.map((it) => `${it}\n\n`).join('');
  let end = 0;
  const segments = paragraphs.map((it, index) => {
    const start = end;
    end += it.length + 2;
    const id = mintSegmentId((count) => new Uint8Array(count).fill(index));
    return { id, kind: 'paragraph' as const, start, end };
  });
  return {
    ...{ id: mintReportId((count) => new Uint8Array(count)), state: 'published', text, segments, language: 'en' },
    ...{ imported: '2026-01-01' },
    original: { file: 'original.txt', name: 'a.txt', sha256: 'a'.repeat(64), bytes: 1, encoding: 'utf-8' },
  };
}

function place(name: string, native?: string): Place {
  const names = native === undefined ? [] : [{ lang: 'ar', text: native }];
  return bareTown(name.toLowerCase(), { name, native: names });
}

const VALE = place('Vale', 'الوادي');
const PARAGRAPHS = [
  'Warplanes struck Vale and Dale; shelling followed by night, and warplanes returned.',
  'More warplanes were seen over Vale, where the night shift had bombed shelters before the shelling began.',
  'The warplanes dropped bombs: a bomb, then bombing again over Vale. Dale was spared by night shift crews.',
];

test('every operator is shown by the archive’s own words', () => {
  expect(examplesOf(PARAGRAPHS, [VALE, place('Dale'), place('Nowhere', 'لا مكان')])).toEqual({
    spelling: ['الوادي', 'Vale'],
    phrase: '"night shift"',
    either: 'Vale OR Dale',
    exclusion: ['warplanes -shelling', 'shelling'],
    prefix: 'bomb*',
  });
});

test('what is chosen does not hang on the order of the records', () => {
  const places = [VALE, place('Dale')];
  expect(examplesOf(PARAGRAPHS, places)).toEqual(examplesOf(PARAGRAPHS, places.toReversed()));
});

test.each([
  ['nothing at all', []],
  ['one word', ['Shells.']],
  ['signs and markup alone', ['<script>alert(1)</script> "><img src=x> 12,000 -- OR *', '{a} "b" -c d*']],
])('an archive with %s has no examples', (_, paragraphs) => expect(examplesOf(paragraphs)).toEqual({}));

test.each<[string, string[], string[], Place[]]>([
  ['a name that is never read', ['spelling', 'either'], PARAGRAPHS, [place('Nowhere', 'لا مكان')]],
  ['a name with signs in it', ['spelling', 'either'], ['In “Vale” OR -Dale it was.'], [place('-Dale', '"الوادي"')]],
  ['a phrase across a comma', ['phrase'], ['Shells, shells; mortar, fire.'], []],
  ['a phrase of names', ['phrase'], ['Northern Storm took Upper Vale.'], []],
  ['an exclusion that leaves nothing', ['exclusion'], ['warplanes dropped', 'warplanes dropped'], []],
  ['an exclusion of a word that others begin like', ['exclusion'], ['warplanes bombing', 'warplanes bombed'], []],
  ['a beginning that is no word', ['prefix'], ['helicopter, helicopters, helicopterlike'], []],
])('%s is no example', (_, absent, paragraphs, places) => {
  const kinds = Object.keys(examplesOf(paragraphs, places));
  expect(kinds.filter((it) => absent.includes(it))).toEqual([]);
});
