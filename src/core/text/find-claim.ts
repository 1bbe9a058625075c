import type { Claim } from '../model/claim.ts';
import type { EventKind } from '../model/event-kind.ts';
import type { Fitting, FoundQuote } from '../model/misfit.ts';
import type { Reading } from '../model/reading.ts';
import { overlaps, type Span } from '../model/span.ts';
import { onOneLine } from './on-one-line.ts';

/**
 * The index of the claim of a kind that the sentence of some words makes. Of several, the one whose asserting words the
 * quote touches; of several such, the one of which it is exactly the words.
 */
export function findClaim(
  { text, claims }: Pick<Reading, 'text' | 'claims'>,
  quote: FoundQuote,
  kind: EventKind,
): Fitting<number> {
  const inSentence = indicesOf(claims, (claim) => claim.sentence === quote.sentence);
  const ofKind = inSentence.filter((index) => claims[index]?.kind === kind);
  const touched = ofKind.filter((index) => touches(claims[index], quote));
  const exact = touched.filter((index) => isExactly(claims[index], quote));
  const [found, ...others] = [exact, touched, ofKind].find((them) => them.length > 0) ?? [];
  const among = others.length > 0 ? ofKind : inSentence;
  const candidates = among.map((index) => describe(text, claims[index]));
  if (found !== undefined && others.length === 0) return { value: found };
  const fault = found === undefined ? 'no-claim' : 'claims-repeat';
  return { misfit: { path: ['claim'], fault, value: kind, candidates } };
}

function indicesOf(claims: readonly Claim[], holds: (claim: Claim) => boolean): number[] {
  return claims.flatMap((claim, index) => (holds(claim) ? [index] : []));
}

function touches(claim: Claim | undefined, quote: Span): boolean {
  return claim !== undefined && overlaps(claim.trigger, quote);
}

function isExactly(claim: Claim | undefined, { start, end }: Span): boolean {
  return claim?.trigger.start === start && claim.trigger.end === end;
}

/** A claim as a message names it: `airstrike (“air strikes”)`. */
function describe(text: string, claim: Claim | undefined): string {
  if (!claim) return '';
  return `${claim.kind} (“${onOneLine(text.slice(claim.trigger.start, claim.trigger.end))}”)`;
}
