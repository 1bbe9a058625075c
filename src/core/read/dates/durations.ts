import { after, before, type Finder, type Found, phraseOf } from './finder.ts';
import type { Phrase } from './meaning.ts';
import { COUNT, countOf, GAP, timePattern, unitNamed } from './time-words.ts';

/** "for nine months", "eight months of calm": so long, ending or starting at a date that must be found. */
const DURATION: Finder = {
  pattern: timePattern(
    `(?<=\\b(?<opener>for|despite)${GAP})(?:(?:the|about|around|nearly|almost|some|over|more${GAP}than|at${GAP}least|just)${GAP}){0,2}(?<count>${COUNT})${GAP}(?<unit>days?|weeks?|months?|years?)(?!-|${GAP}ago)`,
  ),
  read: (found) => (isSpent(found) ? readDuration(found) : []),
};

/** Finders of spans of time given only by their length. */
export const DURATIONS: readonly Finder[] = [DURATION];

function readDuration(found: Found): readonly Phrase[] {
  const count = countOf(found.words.count ?? '');
  const unit = unitNamed(found.words.unit);
  if (count === undefined || !unit) return [];
  const lasting = found.words.opener?.toLowerCase() === 'for';
  return phraseOf(found, lasting ? { form: 'stretch', unit, count, toward: -1 } : { form: 'duration', unit, count });
}

/**
 * A length of time is a time only where something lasted through it up to now ("has been besieged for nine months") or
 * it is the length of a state ("despite eight months of calm"). "For 48 hours amid clashes" has no date of its own.
 */
function isSpent(found: Found): boolean {
  const opener = found.words.opener?.toLowerCase();
  if (opener === 'for') return /\b(?:has|have)(?:\s[\p{L}-]{1,20}){0,6}\sfor\s{1,2}$/iu.test(before(found));
  return (
    opener === 'despite' && /^\s{1,2}of\s(?:relative\s)?(?:calm|peace|quiet|truce|ceasefire)\b/iu.test(after(found))
  );
}
