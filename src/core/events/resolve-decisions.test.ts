import { expect, test } from 'vitest';
import type { ClaimAddress, EventDecision } from '../model/event-decision.ts';
import type { EventKind } from '../model/event-kind.ts';
import { mintReportId, provisionalSegmentId } from '../model/identifiers.ts';
import { resolveDecisions } from './resolve-decisions.ts';
import { tellEvents } from './tell-events.ts';
import { next, report, sentence } from './testing/told-reports.ts';
import { WARS } from './testing/wars.ts';

const READINGS = [
  report(
    '2022-05-03',
    sentence('Russian shells [fell] on Izium on Monday.', 'shelling at izium on 2022-05-02'),
    next('The city is [held] by Russia.', 'control at izium background'),
    sentence(
      'Jets [bombed Izium] and later [bombed it again].',
      'airstrike at izium on 2022-05-03',
      'airstrike at izium on 2022-05-03',
    ),
  ),
  report(
    '2022-05-04',
    sentence('A strike [hit] Balakliia on Tuesday.', 'airstrike at balakliia on 2022-05-03'),
    sentence('Shells [fell] on Izium.', 'shelling at izium on 2022-05-02'),
  ),
];

const REPORTS = READINGS.map((reading, index) => ({ report: { id: idOf(index) }, reading }));

function idOf(report: number) {
  return mintReportId((count) => new Uint8Array(count).fill(report));
}

function claim(report: number, paragraph: number, quote: string, kind: EventKind): ClaimAddress {
  return { report: idOf(report), paragraph: provisionalSegmentId(paragraph), quote, claim: kind };
}

const DECIDED = { reason: 'both name the depot', by: 'AB' };

function join(...claims: readonly ClaimAddress[]): EventDecision {
  return { act: 'join', claims, decided: DECIDED };
}

function split(...claims: readonly ClaimAddress[]): EventDecision {
  return { act: 'split', claims, decided: DECIDED };
}

function title(words: string, it: ClaimAddress): EventDecision {
  return { act: 'title', title: words, claims: [it], decided: DECIDED };
}

/** The accounts of each event, as report and claim. */
function eventsAfter(...decisions: readonly EventDecision[]) {
  const resolved = resolveDecisions(REPORTS, decisions);
  expect(resolved.misfits).toEqual([]);
  return tellEvents({ readings: READINGS, ...WARS, decisions: resolved.decisions });
}

const FIRST = claim(0, 0, 'Russian shells', 'shelling');
const LATER = claim(1, 1, 'Shells fell', 'shelling');
const BOMBED = claim(0, 1, 'bombed Izium', 'airstrike');
const STRIKE = claim(1, 0, 'A strike', 'airstrike');

/** Whether two claims, by report and index, are told as one event. */
function areOne(decisions: readonly EventDecision[], a: string, b: string): boolean {
  return eventsAfter(...decisions).some(({ accounts }) => {
    const told = accounts.map(({ report: from, claim: index }) => `${from}.${index}`);
    return told.includes(a) && told.includes(b);
  });
}

test('an editor joins what no rule joins, and parts what a rule joins', () => {
  expect(areOne([], '0.2', '1.0')).toBe(false);
  expect(areOne([join(BOMBED, STRIKE)], '0.2', '1.0')).toBe(true);
  expect(areOne([], '0.0', '1.1')).toBe(true);
  expect(areOne([split(LATER)], '0.0', '1.1')).toBe(false);
});

test('an event says who joined, parted or named it, and why', () => {
  const events = eventsAfter(join(BOMBED, STRIKE), split(LATER), title('The raid', BOMBED));
  expect(events.flatMap(({ accounts }) => accounts.flatMap(({ joined }) => joined?.decided ?? []))).toEqual([DECIDED]);
  expect(events.flatMap(({ separated }) => separated ?? [])).toEqual([DECIDED]);
  expect(events.flatMap((event) => event.title ?? [])).toEqual([{ text: 'The raid', decided: DECIDED }]);
});

test('the order of decisions changes nothing', () => {
  const all = [join(BOMBED, STRIKE), split(LATER), title('The raid', BOMBED)];
  expect(eventsAfter(...all.toReversed())).toEqual(eventsAfter(...all));
});

test('a report that is not told of is passed over: what is said of the others holds', () => {
  const [first] = REPORTS;
  const { decisions, misfits } = resolveDecisions(first ? [first] : [], [join(BOMBED, STRIKE), split(STRIKE)]);
  expect(misfits).toEqual([]);
  expect(decisions.joins.map(({ claims }) => claims)).toEqual([[{ report: 0, claim: 2 }]]);
  expect(decisions.splits.map(({ claims }) => claims)).toEqual([[]]);
});

test.each([
  ['no claim of the kind', [split(claim(0, 0, 'shells', 'capture'))], '0 split.0.claim: no-claim'],
  ['two claims', [split(FIRST, claim(0, 1, 'Jets', 'airstrike'))], '0 split.1.claim: claims-repeat'],
  ['words that are not there', [title('X', claim(0, 0, 'rockets', 'shelling'))], '0 of.quote: no-words'],
  ['background', [join(FIRST, claim(0, 0, 'is held', 'control'))], '0 join.1.claim: background'],
  ['split twice', [split(FIRST), split(LATER, claim(0, 0, 'fell', 'shelling'))], '1 split: decided-twice'],
  ['split and joined', [join(FIRST, LATER), split(FIRST)], '1 split: decided-twice'],
  ['titled twice', [title('X', FIRST), title('Y', FIRST)], '1 title: decided-twice'],
])('a decision does not fit: %s', (_, decisions, fault) => {
  const { misfits } = resolveDecisions(REPORTS, decisions);
  expect(misfits.map((it) => `${it.index} ${it.path.join('.')}: ${it.fault}`)).toEqual([fault]);
});

test.each([
  ['joins that share a claim', [join(FIRST, LATER), join(LATER, BOMBED)]],
  ['a title for what was split', [split(FIRST), title('X', FIRST)]],
])('but these fit: %s', (_, decisions) => {
  expect(resolveDecisions(REPORTS, decisions).misfits).toEqual([]);
});
