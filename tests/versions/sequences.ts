import fc from 'fast-check';
import { expect } from 'vitest';
import type { ReportId, SegmentId } from '../../src/core/model/identifiers.ts';
import { readAddress } from '../../src/core/model/register-address.ts';
import { type Report, versionOf } from '../../src/core/model/report.ts';
import { tilingFault, trimmedSpan } from '../../src/core/model/segment.ts';
import { checkPromises } from '../../src/core/register/check-promises.ts';
import { shownText } from '../../src/core/text/shown-text.ts';
import type { Carried } from '../../src/core/versions/carried.ts';
import { carryOver } from '../../src/core/versions/carry-over.ts';
import type { MatchDecision } from '../../src/core/versions/decide-matches.ts';
import { lostParagraphs } from '../../src/core/versions/lost-paragraphs.ts';
import { reviseReport } from '../../src/core/versions/revise-report.ts';
import { withdrawnReports } from '../../src/core/versions/withdrawn-reports.ts';
import {
  addPlace,
  emptyArchive,
  entriesOf,
  importText,
  type KeptArchive,
  onView,
  originalOf,
  publish,
  randomFor,
  replaceReport,
  upgrade,
  withdraw,
} from './kept-archive.ts';
import { divide, type Edit, edited, edits, type Piece, RULES, type Rules, words, written } from './pieces.ts';

/** What whoever writes the reports knows: the passages of each, and which passage each paragraph's address was cited for. */
interface Truth {
  readonly pieces: Map<ReportId, readonly Piece[]>;
  readonly cited: Map<string, number>;
  number: number;
  readonly done: Done;
}

/** How much was done in all sequences: a run in which nothing happens shows nothing. */
export interface Done {
  revisions: number;
  carried: number;
  asked: number;
  withdrawn: number;
}

type Step = fc.Command<Truth, KeptArchive>;

/** Carries the ids of an old text over to a new one; what is tested, or a wrong one that must be found out. */
export type Carrier = typeof carryOver;

/** Runs sequences of up to 30 commands on an archive; throws with the shortest that breaks the promise. */
export function runSequences(numRuns: number, carrier: Carrier = carryOver): Done {
  const done = { revisions: 0, carried: 0, asked: 0, withdrawn: 0 };
  const commands = fc.commands(stepsWith(carrier), { maxCommands: 30, size: 'max' });
  const first = fc.array(passages, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(first, commands, (texts, steps) => {
      const truth: Truth = { pieces: new Map(), cited: new Map(), number: 0, done };
      const archive = emptyArchive();
      for (const text of texts) importing(text)(truth, archive);
      publishing(truth, archive);
      fc.modelRun(() => ({ model: truth, real: archive }), steps);
    }),
    { numRuns, seed: 20261122 },
  );
  return done;
}

const passages = fc.array(words, { minLength: 1, maxLength: 9 });

function stepsWith(carrier: Carrier): fc.Arbitrary<Step>[] {
  const which = fc.nat({ max: 5 });
  const revision = fc.record({ which, all: edits, rules: fc.constantFrom(...RULES), released: fc.boolean() });
  const revise = revision.map((it) => step('revise', revising(it, carrier)));
  return [
    ...[revise, revise, revise, revise],
    fc.record({ which, rules: fc.constantFrom(...RULES) }).map((it) => step('new rules', dividingAgain(it, carrier))),
    passages.map((all) => step('import', importing(all))),
    fc.constant(step('publish', publishing)),
    fc.constant(step('upgrade', (_, archive) => upgrade(archive))),
    fc
      .tuple(which, fc.nat({ max: 3 }))
      .map(([it, chance]) => step('withdraw', chance === 0 ? withdrawing(it) : publishing)),
    which.map((it) => step('record', (_, archive) => addPlace(archive, `place-${it}`))),
    which.map((it) => step('merge records', merging(it))),
  ];
}

function step(name: string, run: (truth: Truth, archive: KeptArchive) => void): Step {
  return {
    check: () => true,
    run: (truth, archive) => {
      run(truth, archive);
      keepsItsPromise(truth, archive);
    },
    toString: () => name,
  };
}

function importing(all: readonly string[]) {
  return (truth: Truth, archive: KeptArchive) => {
    const pieces = all.map((it): Piece => ({ number: truth.number++, words: it, from: [] }));
    const { text } = written(pieces);
    truth.pieces.set(importText(archive, text, divide(text, 'paragraphs')), pieces);
  };
}

function publishing(truth: Truth, archive: KeptArchive): void {
  publish(archive);
  for (const report of archive.reports) {
    if (report.state !== 'published' && report.state !== 'corrected') continue;
    const { spans } = written(truth.pieces.get(report.id) ?? []);
    for (const [id, number] of passagesIn(report, spans))
      if (!truth.cited.has(key(report, id))) truth.cited.set(key(report, id), number);
  }
  expect(checkPromises(archive.register, entriesOf(archive))).toEqual([]);
}

interface Revising {
  readonly which: number;
  readonly all: readonly Edit[];
  readonly rules: Rules;
  /** A release follows at once. */
  readonly released: boolean;
}

function revising({ which, all, rules, released }: Revising, carrier: Carrier) {
  return (truth: Truth, archive: KeptArchive) => {
    const report = onView(archive, which);
    const was = report && truth.pieces.get(report.id);
    if (!report || !was || !isNamed(archive, report)) return;
    const pieces = edited(was, all, () => truth.number++);
    const { text, spans } = written(pieces);
    if (text === report.text) return;
    const carried = carrier(report, { text, segments: divide(text, rules) });
    const made = { date: '2026-11-23', reason: 'corrected', by: 'N.N.' };
    const decisions = decided(truth, report, { carried, pieces, spans });
    const revised = reviseReport(report, {
      original: originalOf(text),
      carried,
      decisions,
      made,
      random: randomFor(archive),
    });
    if ('faults' in revised)
      throw new Error(`expected decisions that settle it, got ${JSON.stringify(revised.faults)}`);
    expect(tilingFault(text, revised.segments)).toBeUndefined();
    replaceReport(archive, revised);
    truth.done.revisions += 1;
    truth.done.asked += carried.left.length;
    truth.done.carried += carried.segments.filter(({ id }) => id !== undefined).length;
    truth.pieces.set(report.id, pieces);
    showsTheRightPassages(truth, report, { revised, spans });
    if (released) publishing(truth, archive);
  };
}

/** What a person who knows the passages says became of each paragraph that is asked about. */
function decided(
  truth: Truth,
  report: Report,
  { carried, pieces, spans }: { readonly carried: Carried; readonly pieces: readonly Piece[]; readonly spans: Spans },
): MatchDecision[] {
  const places = new Map(pieces.map((it) => [it.number, it]));
  const numberAt = (number: number) => numberOf(carried, spans.get(number));
  const taken = new Set<number>();
  return carried.left.map(({ id: old }): MatchDecision => {
    const passage = truth.cited.get(key(report, old));
    const at = passage === undefined ? undefined : numberAt(passage);
    if (at !== undefined && places.has(passage ?? -1) && carried.segments[at - 1]?.id === undefined && !taken.has(at)) {
      taken.add(at);
      return { old, is: at };
    }
    const heirs = pieces.filter(({ from }) => passage !== undefined && from.includes(passage));
    return { old, into: heirs.flatMap(({ number }) => numberAt(number) ?? []) };
  });
}

type Spans = ReturnType<typeof written>['spans'];

/** The number of the segment, from 1, that lies exactly where a passage does. */
function numberOf({ text, segments }: Carried, span: { readonly start: number; readonly end: number } | undefined) {
  const at = segments.findIndex((it) => {
    const { start, end } = trimmedSpan(text, it);
    return start === span?.start && end === span.end;
  });
  return at < 0 ? undefined : at + 1;
}

/** Wrong paragraph = 0: an address shows the words that it showed, or new words of the passage that it was cited for. */
function showsTheRightPassages(
  truth: Truth,
  before: Report,
  now: { readonly revised: Report; readonly spans: Spans },
): void {
  const was = new Map(before.segments.map((it) => [it.id, shownText(before.text, it)]));
  const passages = passagesIn(now.revised, now.spans);
  for (const segment of now.revised.segments) {
    const words = was.get(segment.id);
    if (words === undefined || words === shownText(now.revised.text, segment)) continue;
    expect(passages.get(segment.id)).toBe(truth.cited.get(key(before, segment.id)));
  }
}

/** The passages that lie exactly where segments do. */
function passagesIn(
  { text, segments }: Pick<Report, 'text' | 'segments'>,
  spans: Spans,
): ReadonlyMap<SegmentId, number> {
  const byPlace = new Map([...spans].map(([number, { start, end }]) => [`${start} ${end}`, number]));
  return new Map(
    segments.flatMap((it) => {
      const { start, end } = trimmedSpan(text, it);
      const number = byPlace.get(`${start} ${end}`);
      return number === undefined ? [] : [[it.id, number] as const];
    }),
  );
}

/** Rules that change renumber nothing: the same text, divided otherwise, is divided as it was. */
function dividingAgain({ which, rules }: { readonly which: number; readonly rules: Rules }, carrier: Carrier) {
  return (_: Truth, archive: KeptArchive) => {
    const report = onView(archive, which);
    if (!report) return;
    const { segments, left } = carrier(report, { text: report.text, segments: divide(report.text, rules) });
    expect(segments).toEqual(report.segments);
    expect(left).toEqual([]);
  };
}

function withdrawing(which: number) {
  return (truth: Truth, archive: KeptArchive) => {
    const report = onView(archive, which);
    if (!report || !isNamed(archive, report)) return;
    truth.done.withdrawn += 1;
    withdraw(archive, report, 'error');
    const [left] = withdrawnReports([archive.reports.find(({ id }) => id === report.id) ?? report]);
    const published = [...archive.register.published.keys()].flatMap((address) => {
      const parts = readAddress(address);
      return parts?.type === 'paragraph' && parts.report === report.id ? [parts.segment] : [];
    });
    expect(left?.anchors).toEqual(expect.arrayContaining(published));
    expect(JSON.stringify(left)).not.toMatch(/Shells|mill|Rebels|mayor|rained|hurt|said/);
  };
}

function merging(which: number) {
  return (_: Truth, archive: KeptArchive) => {
    if (!archive.places.some(({ id }) => id === `place-${which}`)) return;
    addPlace(archive, 'place-kept');
    addPlace(archive, `place-${which}`, { how: 'merged', to: ['place-kept'] } as never);
  };
}

/** The promise: no published address is gone or shows something else, no paragraph is lost, no id comes back. */
function keepsItsPromise(_: Truth, archive: KeptArchive): void {
  const broken = checkPromises(archive.register, entriesOf(archive));
  expect(broken.filter(({ rule }) => rule !== 'address-unregistered')).toEqual([]);
  for (const report of archive.reports) expect(lostParagraphs(report)).toEqual([]);
}

function isNamed({ register }: KeptArchive, report: Report): boolean {
  return register.versions.get(report.id)?.has(versionOf(report)) ?? false;
}

function key(report: Pick<Report, 'id'>, id: SegmentId): string {
  return `${report.id} ${id}`;
}
