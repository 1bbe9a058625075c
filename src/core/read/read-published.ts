import type { Segment } from '../model/segment.ts';
import type { Published } from '../model/working.ts';
import { datedPhrases } from './dates/dated-phrases.ts';
import { publishedCandidates } from './dates/published-candidates.ts';
import { publishedInHeader } from './dates/published-in-header.ts';
import { publishedSameDay } from './dates/published-same-day.ts';
import { publishedSignatures } from './dates/published-signatures.ts';

/** A report's text and its segments: all that is needed to look for the day of publication. */
export interface SegmentedText {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/**
 * The day of publication as far as the text itself supports it, with its working in words: a date line above the text,
 * the text's own "today, Wednesday, 8 January", the signatures of posts it quotes, in this order. A full date in running
 * prose is none of these. Without such a sign it is unresolved, and the working lists what would fit: never a guess.
 */
export function readPublished({ text, segments }: SegmentedText): Published {
  const dates = datedPhrases(text, segments);
  return (
    publishedInHeader(text, segments) ??
    publishedSameDay(dates) ??
    publishedSignatures(text, dates) ?? { value: null, status: 'unresolved', working: publishedCandidates(dates) }
  );
}
