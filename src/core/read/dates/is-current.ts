import type { ClauseAround } from './is-future.ts';

/**
 * Whether the sentence around a date is told on the day of writing, so that a date without year counts from there: it
 * says "today" or "this week", or the date is when somebody spoke ("said on 7 May").
 */
export function isCurrent({ before, after }: ClauseAround): boolean {
  return PRESENT.test(before.slice(-300)) || PRESENT.test(after.slice(0, 300)) || SPOKEN.test(before.slice(-80));
}

const PRESENT =
  /(?<!\p{L})(?:today|tonight|yesterday|tomorrow|(?:this|last|next)\s{1,2}(?:morning|afternoon|evening|night|week|weekend|month|year))(?!\p{L})/iu;

const SPOKEN =
  /(?<!\p{L})(?:said|says|told|added|announced|reported|stated|declared|wrote|tweeted|documented|published|released|confirmed)(?:\s{1,2}(?!(?:that|they|he|she|it|we|I|there|was|were|had)(?!\p{L}))[\p{L}-]{1,20}){0,5}\s{1,2}(?:the\s{1,2})?$/iu;
