import type { Line } from './line.ts';
import { isNames } from './name-words.ts';

/**
 * Whether a line, wherever it stands, says who made the report, its pictures or its first publication, and tells nothing
 * itself: "Reporting by …", "(Photo credit: …)", "… contributed to this report.", "This story was first published by …".
 */
export function isCreditLine({ text, words, ending }: Line): boolean {
  if (words > MOST_WORDS || text.length > LONGEST) return false;
  if (CREDIT.test(text) || CONTRIBUTION.test(text) || ABOUT_THE_TEXT.test(text) || isByline(text)) return true;
  return CREDIT_VERB.test(text) && !(ending === 'sentence' && words > 12);
}

const MOST_WORDS = 40;
const LONGEST = 400;

const CREDIT =
  /^(?:\(?\[?(?:photo|image|picture|video) (?:credit|by|courtesy)s?\b|image source,|\(?credit:|sources?:\s?\S|المصدر\s?:\s?\S|تصوير\s?:)/iu;

const CONTRIBUTION = /\bcontributed (?:reporting\b|to this (?:report|story|article)\b)/iu;

const ABOUT_THE_TEXT =
  /^\(?(?:except for the headline\b|this (?:story|report|article) (?:has not been edited|was (?:originally |first )?(?:published|produced|reported)|is published|originally appeared)\b)/iu;

/** "Reporting by …", "بقلم …": what follows can only be names. */
const CREDIT_VERB =
  /^(?:(?:reporting|written|editing|edited|translated|translation|compiled|reported) (?:and (?:writing|editing) )?by\b|(?:author|correspondent|translator|editor)s?\s?:|(?:بقلم|كتبه|إعداد|تحرير|ترجمة)\s?:)/iu;

const BY = /^by:? /iu;

/** "By A. Name": here only names make it a byline. */
function isByline(text: string): boolean {
  return BY.test(text) && isNames(text.replace(BY, ''));
}
