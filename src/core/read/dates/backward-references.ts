import { after, type Finder, type Found, phraseOf } from './finder.ts';
import type { Phrase, Unit } from './meaning.ts';
import { GAP, timePattern } from './time-words.ts';

/** "since then": open from the date before it. */
const SINCE_THEN: Finder = {
  pattern: timePattern(`(?:ever${GAP})?since${GAP}then`),
  read: (found) => phraseOf(found, { form: 'since', from: { form: 'previous', unit: 'then', shift: 0 } }),
};

/** "the same period", "that day", "the same month". "At the same time" is no date. */
const SAME: Finder = {
  pattern: timePattern(
    `(?:(?:earlier|later)${GAP})?(?:(?:that${GAP})?same|that)${GAP}(?<unit>period|day|night|evening|morning|afternoon|week|month|year)(?!-)`,
  ),
  read: (found) => (isClause(found) ? [] : readSame(found)),
};

/** "the following day", "the previous month", "the next day". */
const NEXT: Finder = {
  pattern: timePattern(
    `(?:the${GAP})(?<which>following|next|previous|preceding|prior)${GAP}(?<unit>day|night|morning|week|month|year)(?!-)`,
  ),
  read: readNext,
};

/** "earlier in the day", "later in the evening". */
const IN_THE_DAY: Finder = {
  pattern: timePattern(
    `(?:earlier|later|late|early)${GAP}(?:in|on|during)${GAP}the${GAP}(?:day|evening|night|morning|afternoon)`,
  ),
  read: (found) => phraseOf(found, { form: 'part-of-day', night: false, loose: false }),
};

/** Finders of times that point back to a date the text has named. */
export const BACKWARD_REFERENCES: readonly Finder[] = [SINCE_THEN, SAME, NEXT, IN_THE_DAY];

function readSame(found: Found): readonly Phrase[] {
  const unit = found.words.unit?.toLowerCase() === 'period' ? 'period' : unitOf(found);
  return phraseOf(found, { form: 'previous', unit, shift: 0 });
}

function readNext(found: Found): readonly Phrase[] {
  const shift = /following|next/i.test(found.words.which ?? '') ? 1 : -1;
  return phraseOf(found, { form: 'previous', unit: unitOf(found), shift });
}

function unitOf(found: Found): Unit {
  const unit = found.words.unit?.toLowerCase();
  return unit === 'week' || unit === 'month' || unit === 'year' ? unit : 'day';
}

/** "the same day that the army entered", "said that night raids …": the first hangs on an event, the second is another word. */
function isClause(found: Found): boolean {
  return /^\s(?:that|when|as|raids?|strikes?|attacks?|shelling|sky|vision|time)\b/u.test(after(found));
}
