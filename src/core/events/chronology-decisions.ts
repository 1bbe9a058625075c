import type { Decision } from '../model/claim.ts';
import type { ClaimRef } from '../model/event.ts';
import type { Telling } from './telling.ts';

/** What an editor decided of events, its claims already found by address and quote. */
export interface ChronologyDecisions {
  /** Claims that tell one event, whatever the rules say. */
  readonly joins: readonly DecidedClaims[];
  /** Claims that tell an event of their own, which no rule joins to others. */
  readonly splits: readonly DecidedClaims[];
  /** The title of the event that a claim tells. */
  readonly titles: readonly DecidedTitle[];
}

export interface DecidedClaims {
  readonly claims: readonly ClaimRef[];
  readonly decided: Decision;
}

export interface DecidedTitle {
  readonly claim: ClaimRef;
  readonly text: string;
  readonly decided: Decision;
}

/** No decision at all. */
export const UNDECIDED: ChronologyDecisions = { joins: [], splits: [], titles: [] };

/**
 * Finds tellings by their claims. A claim that is not told (background, or none) is left out: whoever resolves an
 * editor's quotes has already said so.
 */
export function findTellings(tellings: readonly Telling[]): (claims: readonly ClaimRef[]) => readonly Telling[] {
  const byClaim = new Map(tellings.map((telling) => [keyOf(telling.ref), telling]));
  return (claims) => claims.flatMap((claim) => byClaim.get(keyOf(claim)) ?? []);
}

function keyOf({ report, claim }: ClaimRef): string {
  return `${report} ${claim}`;
}
