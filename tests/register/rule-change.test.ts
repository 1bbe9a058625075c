import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildArchive, type Teller } from '../../src/core/archive.ts';
import type { ArchiveInfo } from '../../src/core/model/archive-info.ts';
import type { ArchiveInput } from '../../src/core/model/archive-input.ts';
import { EVENT_KINDS, parseEventKind } from '../../src/core/model/event-kind.ts';
import { mintReportId, mintSegmentId } from '../../src/core/model/identifiers.ts';
import type { Register } from '../../src/core/model/release.ts';
import type { Report } from '../../src/core/model/report.ts';
import { foldReleases } from '../../src/core/register/fold-releases.ts';
import { identifyEvents } from '../../src/core/register/identify-events.ts';
import { paragraphTexts } from '../../src/core/register/paragraph-texts.ts';
import { linesOf, planRelease } from '../../src/core/register/plan-release.ts';
import { toldEvent } from '../../src/core/register/told-event.ts';
import { formerEventView } from '../../src/core/views/former-event-view.ts';
import { sealed } from './sealed.ts';

const TEXTS = [
  'On 3 March 2023 shells hit the mill in Bana. Two people were killed.\n\nA day later warplanes bombed the bridge. The army denied it.',
  'Fighters captured the town of Bana on 5 March 2023. Three people were wounded, the mayor said.\n\nFour villages were shelled on Sunday.',
];

const info: ArchiveInfo = {
  title: 'Test',
  description: '',
  address: 'https://example.org/',
  language: 'en',
  editor: '',
  rights: '',
  sources: [],
};

const input: ArchiveInput = { info, reports: TEXTS.map(report), places: [], actors: [] };
const KINDS = Object.keys(EVENT_KINDS).map((it) => parseEventKind(it) ?? 'attack');

function report(text: string, number: number): Report {
  const half = text.indexOf('\n\n') + 2;
  const segment = (index: number, start: number, end: number) => {
    const id = mintSegmentId((count) => new Uint8Array(count).fill(index));
    return { id, kind: 'paragraph' as const, start, end };
  };
  return {
    id: mintReportId((count) => new Uint8Array(count).fill(number)),
    state: 'published',
    original: { file: 'original.txt', name: 'a.txt', sha256: 'a'.repeat(64), bytes: text.length, encoding: 'utf-8' },
    text,
    segments: [segment(0, 0, half), segment(1, half, text.length)],
    language: 'en',
    published: { value: '2023-03-06', status: 'stated', working: '' },
    imported: '2026-11-22',
  };
}

/** A reader that puts each claim in the event its number says; 0 leaves it out, as a reader that no longer finds it. */
function teller(rule: readonly number[], kind: number): Teller {
  return ({ reports }) => {
    const claims = reports.flatMap(({ reading }, at) => reading.claims.map((_, claim) => ({ report: at, claim })));
    const groups = Map.groupBy(claims, ({ report: at, claim }) => rule[at * 3 + claim] ?? 1);
    return [...groups].flatMap(([group, accounts]) =>
      group === 0
        ? []
        : [
            {
              kind: KINDS[(kind + group) % KINDS.length] ?? 'attack',
              edtf: `2023-03-0${group}`,
              places: [],
              actors: [],
              accounts,
              conflicts: [],
              compare: [],
            },
          ],
    );
  };
}

/** Publishes what a reader tells, on top of what was published before. */
function publish(register: Register, tell: Teller, random: () => number): Register {
  const { reports, events } = buildArchive(input, undefined, tell);
  const told = events.all.map(({ event }) => toldEvent(reports, event));
  const identities = identifyEvents(told, register.events, paragraphTexts(reports));
  const mint = (count: number) => Uint8Array.from({ length: count }, random);
  const lines = linesOf(planRelease(register, { entries: [], told, identities }, mint));
  return foldReleases([...register.releases, sealed(register.heads, lines)]);
}

const rule = fc.array(fc.nat({ max: 4 }), { minLength: 6, maxLength: 6 });
const reader = fc.tuple(rule, fc.nat({ max: 20 })).map(([it, kind]) => teller(it, kind));

test('the reader reads claims in these reports', () => {
  const counts = buildArchive(input).reports.map(({ reading }) => reading.claims.length);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
});

test('however often the rules change, every published event has one page, and every page what was published there', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(
      fc.array(reader, { minLength: 1, maxLength: 4 }),
      reader,
      fc.infiniteStream(fc.nat({ max: 31 })),
      (published, now, numbers) => {
        let register = foldReleases([]);
        for (const tell of published) register = publish(register, tell, () => numbers.next().value ?? 0);
        const corpus = buildArchive({ ...input, register }, undefined, now);
        const ids = corpus.events.all.flatMap(({ id }) => id ?? []);
        const pages = [...ids, ...corpus.events.former.map(({ id }) => id)];
        expect([...pages].sort()).toEqual([...register.events.keys()].sort());
        for (const former of corpus.events.former) {
          const entry = register.events.get(former.id)?.entry;
          expect(former.quotes.map(({ quote }) => quote)).toEqual(entry?.anchors.map(({ quote }) => quote));
          expect(formerEventView(corpus, former).quotes.length).toBeGreaterThan(0);
        }
        for (const { id, accounts } of corpus.events.all) {
          const words = accounts.map(({ from, sentence }) => from.report.text.slice(sentence.start, sentence.end));
          const anchors = id ? (register.events.get(id)?.entry.anchors ?? []) : [];
          expect(id === undefined || anchors.some(({ quote }) => words.some((it) => it.includes(quote)))).toBe(true);
        }
      },
    ),
    { numRuns: Number(process.env.ATTEST_RULE_CHANGES ?? 60) },
  );
});

test('a reader that tells the same events takes the same ids, and has nothing new to publish', () => {
  const same = teller([1, 2, 3, 1, 2, 3], 0);
  const register = publish(foldReleases([]), same, counting());
  expect(register.events.size).toBe(3);
  const again = publish(register, same, counting());
  expect(again.releases.at(-1)?.entries).toEqual([]);
});

/** A different number each time. */
function counting(): () => number {
  let last = 0;
  return () => last++ % 31;
}
