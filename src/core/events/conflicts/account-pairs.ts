import type { Telling } from '../telling.ts';

/** Two accounts of one event, `a` before `b`, with their places in it. */
export interface AccountPair {
  readonly a: Telling;
  readonly b: Telling;
  readonly at: readonly [number, number];
}

/** Accounts of an event that are compared with each other; beyond these, an account is compared with the first alone. */
const COMPARED = 60;

/** The pairs of accounts in which differences are looked for: all of an event of usual size. */
export function accountPairs(tellings: readonly Telling[]): AccountPair[] {
  return tellings.flatMap((b, later) =>
    tellings.slice(0, Math.min(later, COMPARED)).map((a, earlier): AccountPair => ({ a, b, at: [earlier, later] })),
  );
}

/** The places of accounts in any of the pairs, each once, in order. */
export function accountsIn(pairs: readonly AccountPair[]): number[] {
  return [...new Set(pairs.flatMap(({ at }) => at))].sort((x, y) => x - y);
}

/** Whether two different voices tell them: another speaker, or another report in its own voice. */
export function areTwoVoices({ a, b }: AccountPair): boolean {
  return a.voice !== b.voice || (a.voice === '' && a.ref.report !== b.ref.report);
}
