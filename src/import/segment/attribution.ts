import { isDateLine, namesYear } from './date-line.ts';
import type { Line } from './line.ts';
import { isKeptAt, type Page } from './page.ts';
import { isSignature } from './signature.ts';

/**
 * Whether a line says who made the report or when, and tells nothing itself: the signature of a post, a byline, a credit
 * line, the date of publication above the text, the names or initials signed below it.
 */
export function isAttribution(page: Page, at: number): boolean {
  const line = page.lines[at];
  if (!line || line.text.length > LONGEST) return false;
  if (isSignature(line.text) || CREDIT.test(line.text) || isByline(line) || isContribution(line)) return true;
  return isPublicationDate(page, at) || isSpeakerLine(page, at) || isSignedBelow(page, at);
}

const LONGEST = 400;

const CREDIT =
  /^(?:\(?\[?(?:photo|image|picture|video) (?:credit|by|courtesy)s?\b|\(?credit:|sources?:\s?\S|المصدر\s?:\s?\S|تصوير\s?:)/iu;

/** "By …", "Reporting by …": names after the word, no sentence. */
function isByline({ text, ending, words }: Line): boolean {
  if (ending === 'sentence' && words > 12) return false;
  return BYLINE.test(text);
}

const BYLINE =
  /^(?:(?:[Rr]eporting|[Ww]ritten|[Ee]diting|[Ee]dited|[Tt]ranslated|[Tt]ranslation|[Cc]ompiled|[Rr]eported) (?:and (?:writing|editing) )?by:? |(?:By|BY|by):? (?=\p{Lu})(?:[\p{L}\p{M}'’.-]{1,30}[ ,]{0,2}){1,8}$|(?:Author|Correspondent|Translator|Editor)s?\s?: ?\p{Lu}|(?:بقلم|كتبه|إعداد|تحرير|ترجمة)\s?:?\s?\p{Lo})/u;

/** "… contributed to this report." */
function isContribution({ text, words }: Line): boolean {
  return words <= 40 && /\bcontributed (?:reporting|to this (?:report|story|article))\b/iu.test(text);
}

/** A date with its year, or a date and the word that introduces it, above the text; in a chronicle of days it is a heading. */
function isPublicationDate(page: Page, at: number): boolean {
  const line = page.lines[at];
  if (!line || !isDateLine(line.text) || !namesYear(line.text)) return false;
  return at < page.firstProse || at > page.lastProse || /^(?:published|issued|updated|posted|last)/iu.test(line.text);
}

/** The speaker below a quotation set large: "-Name Surname, 53, father". */
function isSpeakerLine(page: Page, at: number): boolean {
  const text = page.lines[at]?.text ?? '';
  const above = isKeptAt(page, at - 1) ? (page.lines[at - 1]?.text ?? '') : '';
  return /^[-–—]\s?\p{Lu}[^.!?]{2,80}$/u.test(text) && /["'”’»]$/u.test(above) && /^["'“‘«]/u.test(above);
}

/** One to six capitalised words, or initials, on a line directly below the last sentence: the desk's or writer's name. */
function isSignedBelow(page: Page, at: number): boolean {
  if (page.lastProse < 0 || at <= page.lastProse || at > page.lastProse + 2) return false;
  return /^(?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}[ ,/]{0,2}|al-\p{L}{1,30}[ ,/]{0,2}){1,6}$/u.test(page.lines[at]?.text ?? '');
}
