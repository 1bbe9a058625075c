import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  mintEventId,
  mintReportId,
  mintSegmentId,
  type RandomBytes,
  type SegmentId,
} from '../../src/core/model/identifiers.ts';
import { eventAddress, paragraphAddress, reportAddress } from '../../src/core/model/register-address.ts';
import type { RegisterEntry } from '../../src/core/model/register-entry.ts';
import type { SealedRelease } from '../../src/core/model/release.ts';
import { chainFaults } from '../../src/core/register/chain-faults.ts';
import { foldReleases } from '../../src/core/register/fold-releases.ts';
import { nextSeal } from '../../src/core/register/plan-release.ts';
import { placeEntry, sealed } from './sealed.ts';

const MERGES = 500;
const REPORTS = 20;
const PARAGRAPHS = 12;

/** What one person publishes who imports reports apart from all others. */
function published(random: RandomBytes): readonly RegisterEntry[] {
  const entries = Array.from({ length: REPORTS }, () => reportWith(random)).flat();
  return [...new Map(entries.map((it) => [it.address, it])).values()];
}

function reportWith(random: RandomBytes): readonly RegisterEntry[] {
  const id = mintReportId(random);
  const segments = new Set<SegmentId>();
  while (segments.size < PARAGRAPHS) segments.add(mintSegmentId(random));
  const [first] = segments;
  const anchors = first === undefined ? [] : [{ paragraph: paragraphAddress(id, first), quote: 'words' }];
  return [
    { type: 'report', address: reportAddress(id), version: 1, state: 'published' },
    ...[...segments].map((segment, index): RegisterEntry => {
      const [start, end] = [index * 10, index * 10 + 5];
      return { type: 'paragraph', address: paragraphAddress(id, segment), version: 1, start, end, kind: 'paragraph' };
    }),
    { type: 'event', address: eventAddress(mintEventId(random)), kind: 'airstrike', edtf: null, places: [], anchors },
  ];
}

/** Two people publish in two branches, which are merged. */
function merge(random: RandomBytes) {
  const root = sealed([], [placeEntry('taiz')]);
  const branches = [published(random), published(random)].map((entries) => sealed([root], entries));
  return { branches, releases: [root, ...branches] };
}

/** The addresses that both branches gave out. */
function givenTwice(branches: readonly SealedRelease[]): readonly string[] {
  const [here, there] = branches.map(({ entries }) => entries.map(({ address }) => address));
  const known = new Set(here);
  return there?.filter((it) => known.has(it)) ?? [];
}

test(`in ${MERGES} merges of two branches no id is given out twice, and the register holds`, () => {
  for (let run = 0; run < MERGES; run++) {
    const { branches, releases } = merge((count) => randomBytes(count));
    expect(givenTwice(branches)).toEqual([]);
    expect(chainFaults(releases)).toEqual([]);
    const register = foldReleases(releases);
    const named = new Set(releases.flatMap(({ entries }) => entries.map(({ address }) => address)));
    expect([...register.published.keys()]).toEqual([...named].sort());
    const heads = branches.map(({ sha256 }) => sha256).sort();
    expect(nextSeal(register, { date: '2026-11-22', software: 'attest' })).toMatchObject({
      release: 3,
      previous: heads,
    });
  }
}, 120_000);

test('ids that are drawn of too few are noticed', () => {
  const poor: RandomBytes = (count) => randomBytes(count).map((byte, index) => (index < 2 ? byte : 0));
  const twice = Array.from({ length: 40 }, () => givenTwice(merge(poor).branches)).flat();
  expect(twice.length).toBeGreaterThan(0);
});
