import type { Claim } from '../../model/claim.ts';
import type { Misfit } from '../../model/misfit.ts';
import { type ClaimChange, type CorrectedReading, claimChange } from './claim-change.ts';
import { insertClaims } from './insert-claims.ts';
import { type Corrected, isOfClaim, type Located } from './located.ts';
import { areTwins } from './twin-claims.ts';

/**
 * Claims as an editor corrected them, in order of the text. Every correction looks at the claims as the reader made them, so
 * their order changes nothing; two about one claim are a misfit, and so is adding one that the reader finds by itself.
 */
export function correctClaims(report: CorrectedReading, located: readonly Located[]): Corrected<readonly Claim[]> {
  const changes = located.filter(isOfClaim).map((it) => claimChange(report, it));
  const misfits = [...changes.flatMap((it) => it.misfits), ...repeated(changes)];
  if (changes.length === 0) return { value: report.reading.claims, misfits };
  const changed = new Map(changes.flatMap(({ claim, made }) => (claim === undefined ? [] : [[claim, made]])));
  const kept = report.reading.claims.flatMap((claim, index) =>
    changed.has(index) ? (changed.get(index) ?? []) : claim,
  );
  const added = changes.flatMap(({ claim, made }) => (claim === undefined ? (made ?? []) : []));
  return { value: insertClaims(kept, added), misfits };
}

/** Corrections of a claim that another one is about already. */
function repeated(changes: readonly ClaimChange[]): Misfit[] {
  return changes.flatMap((change, at) => {
    const other = changes.slice(0, at).find((before) => isSameThing(before, change));
    if (!other) return [];
    const { index, correction } = change.it;
    const value = correction.kind;
    return [{ index, path: ['claim'], fault: 'decided-twice', value, candidates: [], other: other.it.index }];
  });
}

function isSameThing(a: ClaimChange, b: ClaimChange): boolean {
  if (a.claim !== undefined || b.claim !== undefined) return a.claim === b.claim;
  return a.made !== undefined && b.made !== undefined && areTwins(a.made, b.made);
}
