import { expect, test } from 'vitest';
import { mintReportId } from '../core/model/identifiers.ts';
import { proposeReport } from './propose-report.ts';

const TEXT = 'One house burned down.\n\nTwo houses burned down.\n\nNobody was hurt.';

/** Bytes that repeat: each value is given out `times` times before the next. */
function stutteringBytes(times: number): (count: number) => Uint8Array {
  let calls = 0;
  return (count) => new Uint8Array(count).fill(Math.floor(calls++ / times));
}

function propose(random: (count: number) => Uint8Array, taken: ReadonlySet<string> = new Set()) {
  const received = { bytes: new TextEncoder().encode(TEXT), name: 'a.txt', shown: 'a.txt', facts: {} };
  const report = proposeReport(received, { random, taken, today: '2026-11-22', language: 'en' });
  if ('rule' in report) throw new Error(report.found);
  return report;
}

test('an id that is taken is not given again', () => {
  const taken = mintReportId((count) => new Uint8Array(count).fill(0));
  expect(propose(stutteringBytes(1), new Set([taken])).id).not.toBe(taken);
  expect(propose(stutteringBytes(1)).id).toBe(taken);
});

test('segments that draw the same bytes still have ids of their own', () => {
  const { segments } = propose(stutteringBytes(3));
  expect(segments.length).toBeGreaterThan(2);
  expect(new Set(segments.map((segment) => segment.id)).size).toBe(segments.length);
});

test('without facts the report claims none, and its language is the circumstances’', () => {
  const { publisher, published, suppliedTitle, url, rights, language, state } = propose(stutteringBytes(1));
  expect([publisher, published, suppliedTitle, url, rights]).toEqual(Array(5).fill(undefined));
  expect([language, state]).toEqual(['en', 'draft']);
});
