import { expect, test } from 'vitest';
import { buildArchive } from '../../src/core/archive.ts';
import type { Actor } from '../../src/core/model/authority.ts';
import { type ActorId, mintReportId, parseActorId, parseSegmentId } from '../../src/core/model/identifiers.ts';
import type { EarlierVersion, Report } from '../../src/core/model/report.ts';
import { citedReport, citedVersion } from '../../src/core/views/cited-page.ts';
import { linkedReport, linkedVersion } from '../../src/core/views/linked-view.ts';
import { sha256 } from '../../src/store/register/sha256.ts';

const ID = mintReportId((count) => new Uint8Array(count).fill(5));

/** The text and segments of a version whose paragraphs, by their ids, show these words. */
function textOf(paragraphs: Readonly<Record<string, string>>): Pick<Report, 'text' | 'segments' | 'original'> {
  let text = '';
  const segments = Object.entries(paragraphs).map(([given, words]) => {
    const id = parseSegmentId(given);
    if (!id) throw new Error(`expected the id of a segment, got ${given}`);
    const start = text.length;
    text += `${words}\n`;
    return { id, kind: 'paragraph' as const, start, end: text.length };
  });
  const original = { file: 'original.txt', name: 'a.txt', sha256: sha256(text), bytes: text.length, encoding: 'utf-8' };
  return { text, segments, original };
}

function version(number: number, paragraphs: Readonly<Record<string, string>>): EarlierVersion {
  return { ...textOf(paragraphs), version: number, language: 'en', imported: '2026-11-22' };
}

function actor(given: string): ActorId {
  const id = parseActorId(given);
  if (!id) throw new Error(`expected the id of an actor, got ${given}`);
  return id;
}

function outlet(name: string): Actor {
  const none = { names: [], labels: [], nominal: [], cues: [], native: [], identifiers: [], sources: [] };
  const flags = { bare: false, unresolved: false, possiblySame: [], affiliations: [] };
  return { type: 'actor', id: actor(name), kind: 'media', name, ...none, ...flags };
}

const FIRST = version(1, { p00001: '3 March 2023', p00002: 'It rained.' });
const SECOND = version(2, { p00001: '4 March 2023', p00002: 'It rained.' });
const RECORDED = { value: '2023-03-01', status: 'inferred', working: 'the editor asked' } as const;

/** How the versions of a report are cited, the last as it is on view, and what programs are told of each. */
function citationsOf(earlier: readonly EarlierVersion[], more: Partial<Report> = {}) {
  const now = textOf({ p00001: '5 March 2023', p00002: 'It snowed.' });
  const last = { ...now, id: ID, state: 'corrected', language: 'en', imported: '2026-11-23', version: 3 } as const;
  const info = { title: 'Mill', description: '', address: 'https://mill.example/', language: 'en', sources: [] };
  const report = { ...last, ...more, earlier };
  const corpus = buildArchive({
    info: { ...info, editor: 'E', rights: 'Free' },
    reports: [report],
    places: [],
    actors: [outlet('town-news'), outlet('river-post')],
  });
  const [from] = corpus.reports;
  if (!from) throw new Error('expected a report');
  const states = (from.report.earlier ?? []).map((state) => ({ from, report: from.report, state }));
  return {
    cited: [...states.map(({ state }) => citedVersion(corpus, from.report, state)), citedReport(corpus, from)],
    linked: [...states.map((it) => linkedVersion(corpus, it, sha256)), linkedReport(corpus, from, sha256)],
  };
}

test('each version is cited with the day that its own text tells', () => {
  const { cited } = citationsOf([FIRST, SECOND]);
  expect(cited.map(({ date }) => [date?.value, date?.status])).toEqual([
    ['2023-03-03', 'stated'],
    ['2023-03-04', 'stated'],
    ['2023-03-05', 'stated'],
  ]);
});

test('what the record of a version said of its day and publisher stands above what is known now', () => {
  const first = { ...FIRST, published: RECORDED, publisher: actor('river-post') };
  const { cited } = citationsOf([first, SECOND], { publisher: actor('town-news') });
  expect(cited.map(({ author, date }) => [author, date?.value, date?.status])).toEqual([
    ['river-post', '2023-03-01', 'inferred'],
    [undefined, '2023-03-04', 'stated'],
    ['town-news', '2023-03-05', 'stated'],
  ]);
});

test('each version has a key, an address and an original of its own', () => {
  const { cited } = citationsOf([FIRST, SECOND]);
  expect(cited.map(({ key }) => key)).toEqual([`${ID}-v1`, `${ID}-v2`, ID]);
  expect(cited.map(({ permalink }) => permalink)).toEqual(
    ['v1/', 'v2/', ''].map((end) => `https://mill.example/r/${ID}/${end}`),
  );
  expect(cited.map(({ original }) => original)).toEqual(cited.map(({ permalink }) => `${permalink}original.txt`));
  expect(new Set(cited.map((it) => it.sha256)).size).toBe(3);
});

test('programs are told of each version since which of them a paragraph showed what it shows there', () => {
  const { linked } = citationsOf([FIRST, SECOND]);
  const since = linked.map(({ report }) => report?.paragraphs.map((it) => it.since));
  expect(since).toEqual([
    [1, 1],
    [2, 1],
    [3, 3],
  ]);
  expect(linked.map(({ status }) => status)).toEqual(['superseded', 'superseded', 'corrected']);
});
