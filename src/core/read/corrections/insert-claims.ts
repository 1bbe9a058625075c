import type { Claim } from '../../model/claim.ts';
import { speakersOf } from './twin-claims.ts';

/** Claims with others added in order of the text: each before the first that stands later. The order of those added changes nothing. */
export function insertClaims(kept: readonly Claim[], added: readonly Claim[]): Claim[] {
  const claims = [...kept];
  for (const claim of added.toSorted(byPlace)) {
    const later = claims.findIndex((it) => it.sentence > claim.sentence || isLater(it, claim));
    claims.splice(later < 0 ? claims.length : later, 0, claim);
  }
  return claims;
}

function isLater(a: Claim, b: Claim): boolean {
  return a.sentence === b.sentence && a.trigger.start > b.trigger.start;
}

/** Complete: added claims that agree in all of these are a misfit. */
function byPlace(a: Claim, b: Claim): number {
  return (
    a.sentence - b.sentence ||
    a.trigger.start - b.trigger.start ||
    a.trigger.end - b.trigger.end ||
    inCodeUnits(a.kind, b.kind) ||
    inCodeUnits(speakersOf(a), speakersOf(b))
  );
}

function inCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
