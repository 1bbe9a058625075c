import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimRef, HistoricEvent } from '../model/event.ts';
import type { Reading } from '../model/reading.ts';
import type { ChronologyDecisions } from './chronology-decisions.ts';
import { JOIN_RULES } from './join/join-rules.ts';
import { tellEvents } from './tell-events.ts';
import { JOINED_PAIRS } from './testing/joined-pairs.ts';
import { SEPARATE_PAIRS } from './testing/separate-pairs.ts';
import { report, sentence } from './testing/told-reports.ts';
import { WARS } from './testing/wars.ts';

function told(readings: readonly Reading[], decisions?: ChronologyDecisions): HistoricEvent[] {
  return tellEvents({ readings, ...WARS, ...(decisions ? { decisions } : {}) });
}

/** The reason for which two claims became one event; `undefined` where they did not. */
function reasonOf(readings: readonly Reading[]): string | undefined {
  const events = told(readings);
  expect(events.reduce((sum, { accounts }) => sum + accounts.length, 0)).toBe(2);
  return events.length === 1 ? events[0]?.accounts.flatMap(({ joined }) => joined?.rule ?? [])[0] : undefined;
}

test.each(JOINED_PAIRS)('one event: %s', (_, reason, readings) => {
  expect(reasonOf(readings)).toBe(reason);
  expect(reasonOf([...readings].reverse())).toBe(reason);
});

test('every rule has a pair that it alone joins first', () => {
  const shown = new Set(JOINED_PAIRS.map(([, reason]) => reason));
  expect(JOIN_RULES.map(({ reason }) => reason).filter((reason) => !shown.has(reason))).toEqual([]);
});

test.each(SEPARATE_PAIRS)('not one event: %s', (_, readings) => {
  expect(reasonOf(readings)).toBeUndefined();
});

describe('an editor', () => {
  const decided = { reason: 'seen on the photographs', by: 'AB' };
  const apart = SEPARATE_PAIRS[0]?.[1] ?? [];
  const joined = JOINED_PAIRS[0]?.[2] ?? [];
  const refs: readonly ClaimRef[] = [
    { report: 0, claim: 0 },
    { report: 1, claim: 0 },
  ];

  test('joins what no rule joins, and the reason is shown', () => {
    const events = told(apart, { joins: [{ claims: refs, decided }], splits: [], titles: [] });
    expect(events.map(({ accounts }) => accounts.length)).toEqual([2]);
    expect(events[0]?.accounts[1]?.joined).toEqual({ to: 0, rule: 'editor', decided });
  });

  test('splits what rules join, and the event says so', () => {
    const events = told(joined, { joins: [], splits: [{ claims: refs.slice(1), decided }], titles: [] });
    expect(events.map(({ accounts }) => accounts.length)).toEqual([1, 1]);
    expect(events.flatMap(({ separated }) => separated ?? [])).toEqual([decided]);
  });

  test('gives a title, which the event of that claim bears', () => {
    const titles = refs.slice(1).map((claim) => ({ claim, text: 'The night of Taiz', decided }));
    const events = told(joined, { joins: [], splits: [], titles });
    expect(events.map(({ title }) => title)).toEqual([{ text: 'The night of Taiz', decided }]);
  });
});

const EVERYTHING: readonly Reading[] = [
  ...JOINED_PAIRS.flatMap(([, , readings]) => readings),
  ...SEPARATE_PAIRS.flatMap(([, readings]) => readings),
];

/** Events with their accounts named by their reports' days and texts, so that the order of the reports does not show. */
function fingerprint(readings: readonly Reading[]): unknown {
  const name = ({ report: at, claim }: ClaimRef) => `${readings[at]?.published.value} ${readings[at]?.text} ${claim}`;
  return told(readings).map((event) => ({ ...event, accounts: event.accounts.map((it) => [name(it), it.joined]) }));
}

test('each claim but background ones is an account of exactly one event', () => {
  const background = report('2024-05-11', sentence('[Fighting] is usual here.', 'clash background yes'));
  const accounts = told([...EVERYTHING, background]).flatMap((it) => it.accounts);
  const all = EVERYTHING.flatMap(({ claims }, at) => claims.map((_, claim) => `${at} ${claim}`));
  expect(accounts.map((it) => `${it.report} ${it.claim}`).sort()).toEqual([...all].sort());
});

test('the order of the reports changes nothing, nor does telling twice', () => {
  const indices = EVERYTHING.map((_, index) => index);
  const expected = fingerprint(EVERYTHING);
  const shuffled = fc.shuffledSubarray(indices, { minLength: indices.length });
  const tellsTheSame = (order: readonly number[]) => {
    expect(fingerprint(order.flatMap((index) => EVERYTHING[index] ?? []))).toEqual(expected);
  };
  fc.assert(fc.property(shuffled, tellsTheSame), { numRuns: 20 });
});

test('reasons lead from every account to the first', () => {
  for (const { accounts } of told(EVERYTHING)) {
    const leadsToFirst = (index: number, steps = 0): boolean => {
      const to = accounts[index]?.joined?.to;
      return to === undefined ? index === 0 : steps < accounts.length && leadsToFirst(to, steps + 1);
    };
    expect(accounts.every((_, index) => leadsToFirst(index))).toBe(true);
  }
});

test('events stand in order of time, those without a date last', () => {
  const events = told([
    report('2024-05-11', sentence('Shells [fell].', 'shelling at nyala')),
    report('2024-05-11', sentence('Mocha was [bombed].', 'airstrike at mocha on 2024-05-10')),
    report('2024-05-11', sentence('Taiz was [lost].', 'capture at taiz on 2015')),
  ]);
  expect(events.map(({ edtf }) => edtf)).toEqual(['2015', '2024-05-10', null]);
});

test('another toll at the same place a day later is a comparison, not a conflict', () => {
  const events = told([
    report('2024-05-11', sentence('Nine [died] in Taiz.', 'airstrike at taiz on 2024-05-09 killed 9')),
    report('2024-05-12', sentence('Twelve [died] in Taiz.', 'airstrike at taiz on 2024-05-10 killed 12')),
  ]);
  const rule = 'same place at about the same time';
  expect(events.map(({ conflicts }) => conflicts)).toEqual([[], []]);
  expect(events.map(({ compare }) => compare)).toEqual([[{ event: 1, rule }], [{ event: 0, rule }]]);
});
