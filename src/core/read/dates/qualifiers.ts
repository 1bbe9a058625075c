import type { Which } from './meaning.ts';
import { GAP, YEAR_NUMBER } from './time-words.ts';

/** Part of a month or year that leaves its day open: "late", "mid-", "the end of", "the first week of". */
export const PORTION = `(?<portion>(?:early|mid|late)(?:${GAP}|-)(?:in${GAP})?|(?:beginning|start|end|middle|close|half|days|weeks|weekend)${GAP}of${GAP}(?:last${GAP}|this${GAP})?|(?:(?:first|second|third|fourth|last|final)${GAP}(?:week|half|days|weeks|weekend))${GAP}of${GAP})?`;

/** "this", "last", "next" before the name of a month or season. */
export const WHICH = `(?:(?<which>this${GAP}past|this${GAP}coming|last|past|this|next)${GAP})?`;

/** "last year" after it. */
export const YEAR_SHIFT = `(?:,?${GAP}(?:of${GAP}|in${GAP})?(?<yearShift>last|this|next)${GAP}year)`;

/** The year after a day, month or season: "May 2017", "August 27, 2019", "the summer of 2012". */
export const OF_YEAR = `(?:[,،]?${GAP}(?:of${GAP})?(?<year>${YEAR_NUMBER}))`;

/** The which of a phrase's words, in the three ways that matter. */
export function whichOf(words: string | undefined): Which | undefined {
  if (!words) return undefined;
  if (/past|last/i.test(words)) return 'last';
  return /next|coming/i.test(words) ? 'next' : 'this';
}

/** How many years from this one "last year" says. */
export function yearShiftOf(words: string | undefined): number | undefined {
  const which = whichOf(words);
  return which === undefined ? undefined : { last: -1, this: 0, next: 1 }[which];
}
