import type { Claim } from '../../model/claim.ts';
import { overlaps } from '../../model/span.ts';

/** Whether two claims tell the same: of one kind, by the same words, said by the same. */
export function areTwins(a: Claim, b: Claim): boolean {
  return a.kind === b.kind && overlaps(a.trigger, b.trigger) && speakersOf(a) === speakersOf(b);
}

/** A claim's chain of speakers as one text: equal for the same people in the same order. */
export function speakersOf({ speakers }: Claim): string {
  return JSON.stringify(speakers.map(({ entity, text }) => entity ?? [text.toLowerCase()]));
}
