import type { Telling } from '../telling.ts';

/** Two tellings that might be of one event; `earlier` comes first in the order of reports and text. */
export interface Pair {
  readonly earlier: Telling;
  readonly later: Telling;
}

/** Whether both stand in one report. */
export function inOneReport({ earlier, later }: Pair): boolean {
  return earlier.ref.report === later.ref.report;
}

/** Sentences from the one to the other within a report; infinite between reports. */
export function sentencesApart(pair: Pair): number {
  return inOneReport(pair) ? pair.later.claim.sentence - pair.earlier.claim.sentence : Number.POSITIVE_INFINITY;
}

/** Whether one voice tells both: the same named speaker, or one report in its own voice. */
export function inOneVoice(pair: Pair): boolean {
  const { earlier, later } = pair;
  return earlier.voice === later.voice && (later.voice !== '' || inOneReport(pair));
}

/** Whether two sets share a member. */
export function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((member) => b.has(member));
}

/** Whether two sets share a member or one is empty. */
export function agree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || meet(a, b);
}

/** Whether two sets have the same members. */
export function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((member) => b.has(member));
}
