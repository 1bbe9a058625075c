import { expect, test } from 'vitest';
import { buildArchive } from '../archive.ts';
import { bareGroup, bareTown } from '../model/authority.fixture.ts';
import type { Actor, Place } from '../model/authority.ts';
import { type ActorId, mintReportId, mintSegmentId, type PlaceId } from '../model/identifiers.ts';
import type { Report } from '../model/report.ts';
import { searchFacets } from './search-facets.ts';
import type { FacetKey, SearchFacetValue } from './search-source.ts';

function place(id: string, name: string, parent?: string): Place {
  return bareTown(id, { name, parent: parent as PlaceId | undefined });
}

function actor(id: string, name: string, parent?: string): Actor {
  return bareGroup(id, { name, parent: parent as ActorId | undefined });
}

function report(passages: readonly string[], publisher?: string): Report {
  const text = passages.map((it) => `${it}\n\n`).join('');
  const segments = passages.map((it, index) => {
    const start = passages.slice(0, index).join('..').length + (index > 0 ? 2 : 0);
    const id = mintSegmentId((count) => new Uint8Array(count).fill(index));
    return { id, kind: 'paragraph' as const, start, end: start + it.length + 2 };
  });
  return {
    ...{ id: mintReportId((count) => new Uint8Array(count)), state: 'published', text, segments, language: 'en' },
    ...{ imported: '2026-01-01', publisher: publisher as ActorId | undefined },
    original: { file: 'original.txt', name: 'a.txt', sha256: 'a'.repeat(64), bytes: 1, encoding: 'utf-8' },
  };
}

const places = [
  place('land', 'Norland'),
  place('north', 'North Province', 'land'),
  place('vale', 'Vale Town', 'north'),
  place('dale', 'Dale Town', 'north'),
];
const actors = [actor('league', 'Northern League'), actor('brigade', 'Vale Brigade', 'league')];

function valuesOf(key: FacetKey, passages: readonly string[], publisher?: string): Map<string, SearchFacetValue> {
  const info = { title: '', description: '', address: 'https://example.org/', language: 'en', editor: '', rights: '' };
  const corpus = buildArchive({
    info: { ...info, sources: [] },
    reports: [report(passages, publisher)],
    places,
    actors,
  });
  const facets = searchFacets(corpus, { kinds: {}, modes: {}, harms: {} } as Parameters<typeof searchFacets>[1]);
  return new Map(facets.find((it) => it.key === key)?.values.map((it) => [it.value, it]));
}

test('a place has the passages of all that lies within it, and each of them once', () => {
  const found = valuesOf('place', ['Vale Town and Dale Town were hit.', 'Dale Town was quiet.', 'Nothing was said.']);
  expect([...found].map(([value, { within, passages }]) => [value, within, passages])).toEqual([
    ['dale', 'north', [0, 1]],
    ['land', undefined, [0, 1]],
    ['north', 'land', [0, 1]],
    ['vale', 'north', [0]],
  ]);
});

test('an actor has the passages of those that belong to it', () => {
  const found = valuesOf('actor', ['The Vale Brigade came.', 'The Northern League left.']);
  expect([...found].map(([value, { within, passages }]) => [value, within, passages])).toEqual([
    ['brigade', 'league', [0]],
    ['league', undefined, [0, 1]],
  ]);
});

test('what a part publishes is not published by the whole', () => {
  const found = valuesOf('publisher', ['Nothing was said.'], 'brigade');
  expect([...found].map(([value, { within }]) => [value, within])).toEqual([['brigade', undefined]]);
});
