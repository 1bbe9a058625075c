import type { Problem } from '../core/model/problem.ts';

/** What reading one thing of an archive gives: its value, or everything that is wrong with it. */
export type Outcome<Value> = { readonly value: Value } | { readonly problems: readonly Problem[] };

/** Whether reading failed; narrows the outcome to its problems. */
export function failed<Value>(outcome: Outcome<Value>): outcome is { readonly problems: readonly Problem[] } {
  return 'problems' in outcome;
}
