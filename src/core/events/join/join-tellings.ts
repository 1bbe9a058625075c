import type { Telling } from '../telling.ts';
import { candidatePairs } from './candidate-pairs.ts';
import type { Clusters } from './clusters.ts';
import type { JoinRule } from './join-rule.ts';
import { JOIN_RULES } from './join-rules.ts';
import { mayMerge } from './may-merge.ts';
import type { Pair } from './pair.ts';

/**
 * Joins tellings of one happening within and across reports: each rule in turn over all pairs worth comparing, refused where
 * the two clusters as a whole could not be one happening. Tellings in `apart` (an editor's split) are joined by no rule.
 */
export function joinTellings(tellings: readonly Telling[], clusters: Clusters, apart: ReadonlySet<number>): void {
  const pairs = candidatePairs(tellings).filter(
    ({ earlier, later }) => !apart.has(earlier.order) && !apart.has(later.order) && areAsReal(earlier, later),
  );
  for (const rule of JOIN_RULES) applyRule(rule, pairs, clusters);
}

function applyRule(rule: JoinRule, pairs: readonly Pair[], clusters: Clusters): void {
  const spent = new Set<number>();
  for (const pair of pairs) {
    const { earlier, later } = pair;
    const key = rule.once && pair[rule.once].order;
    if (key !== undefined && spent.has(key)) continue;
    const [a, b] = [clusters.of(earlier.order), clusters.of(later.order)];
    if ((a === b && !rule.once) || !rule.holds(pair)) continue;
    if (a !== b && !mayMerge(a, b, rule.days)) continue;
    if (key !== undefined) spent.add(key);
    clusters.link({ from: earlier.order, to: later.order, rule: rule.reason });
  }
}

/** What is planned, threatened or foretold is not one happening with what was; words about it may be. */
function areAsReal(a: Telling, b: Telling): boolean {
  const [x, y] = [isToCome(a), isToCome(b)];
  return x === y || TALK.has(a.kind) || TALK.has(b.kind);
}

const TALK: ReadonlySet<string> = new Set(['statement', 'meeting', 'treaty/agreement']);

function isToCome({ claim }: Telling): boolean {
  return claim.modality === 'planned' || claim.modality === 'threatened' || claim.modality === 'predicted';
}
