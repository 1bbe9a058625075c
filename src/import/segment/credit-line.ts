import type { Line } from './line.ts';

/**
 * Whether a line, wherever it stands, says who made the report, its pictures or its first publication, and tells nothing
 * itself: "Reporting by …", "(Photo credit: …)", "… contributed to this report.", "This story was first published by …".
 */
export function isCreditLine({ text, words, ending }: Line): boolean {
  if (words > MOST_WORDS || text.length > LONGEST) return false;
  if (CREDIT.test(text) || CONTRIBUTION.test(text) || ABOUT_THE_TEXT.test(text)) return true;
  return !(ending === 'sentence' && words > 12) && BYLINE.test(text);
}

const MOST_WORDS = 40;
const LONGEST = 400;

const CREDIT =
  /^(?:\(?\[?(?:photo|image|picture|video) (?:credit|by|courtesy)s?\b|\(?credit:|sources?:\s?\S|المصدر\s?:\s?\S|تصوير\s?:)/iu;

const CONTRIBUTION = /\bcontributed (?:reporting\b|to this (?:report|story|article)\b)/iu;

const ABOUT_THE_TEXT =
  /^\(?(?:except for the headline\b|this (?:story|report|article) (?:has not been edited|was (?:originally |first )?(?:published|produced|reported)|is published|originally appeared)\b)/iu;

/** "By …", "Reporting by …": names after the word, no sentence. */
const BYLINE =
  /^(?:(?:[Rr]eporting|[Ww]ritten|[Ee]diting|[Ee]dited|[Tt]ranslated|[Tt]ranslation|[Cc]ompiled|[Rr]eported) (?:and (?:writing|editing) )?by:? |(?:By|BY|by):? (?=\p{Lu})(?:[\p{L}\p{M}'’.-]{1,30}[ ,]{0,2}){1,8}$|(?:Author|Correspondent|Translator|Editor)s?\s?: ?\p{Lu}|(?:بقلم|كتبه|إعداد|تحرير|ترجمة)\s?:?\s?\p{Lo})/u;
