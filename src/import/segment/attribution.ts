import { isCreditLine } from './credit-line.ts';
import { isDateLine, namesYear } from './date-line.ts';
import { isNames } from './name-words.ts';
import { isKeptAt, type Page } from './page.ts';
import { isSignature } from './signature.ts';

/**
 * Whether a line says who made the report or when, and tells nothing itself: the signature of a post, a byline, a credit
 * line, a note on text or writer, the date of publication above the text, the names signed below it.
 */
export function isAttribution(page: Page, at: number): boolean {
  const line = page.lines[at];
  if (!line || line.text.length > LONGEST) return false;
  if (isSignature(line.text) || isCreditLine(line) || isAboutTheWriter(page, at)) return true;
  return (
    isPublicationDate(page, at) || isSpeakerLine(page, at) || isNameBesideDate(page, at) || isSignedBelow(page, at)
  );
}

const LONGEST = 400;

/** A note on the writer as the last words of a page: "A. Name is the bureau chief in …". */
function isAboutTheWriter(page: Page, at: number): boolean {
  const last = page.lastProse;
  if (at > last || at < last - 3 || at <= page.firstProse) return false;
  return page.lines.slice(at, last + 1).every(({ text }) => WRITER.test(text));
}

const WRITER =
  /^\p{Lu}[^.!?"“”]{3,60}? (?:is|are) (?:a|an|the)\b[^.!?"“”]{0,120}?\b(?:reporter|correspondent|editor|writer|journalist|bureau chief|producer|columnist|photographer|news desk)s?\b/u;

/**
 * A date with its year at an edge of the text; within it only with the word that introduces it or a time of day, since
 * in a chronicle a date is a heading.
 */
function isPublicationDate(page: Page, at: number): boolean {
  const line = page.lines[at];
  if (!line || !isKeptAt(page, at) || !isDateLine(line.text) || !namesYear(line.text)) return false;
  return at < page.firstProse || at > page.lastProse || STAMPED.test(line.text);
}

const STAMPED = /^(?:published|issued|updated|posted|last)|\p{Nd}:\p{Nd}{2}/iu;

/** A name beside the date of publication. */
function isNameBesideDate(page: Page, at: number): boolean {
  return isName(page, at) && (isPublicationDate(page, at + 1) || isPublicationDate(page, at - 1)) && at < MOST_ABOVE;
}

const MOST_ABOVE = 12;

/** The speaker below a quotation set large: "-Name Surname, 53, father". */
function isSpeakerLine(page: Page, at: number): boolean {
  const text = page.lines[at]?.text ?? '';
  const above = isKeptAt(page, at - 1) ? (page.lines[at - 1]?.text ?? '') : '';
  return /^[-–—]\s?\p{Lu}[^.!?]{2,80}$/u.test(text) && /["'”’»]$/u.test(above) && /^["'“‘«]/u.test(above);
}

/** One or two lines of capitalised words or initials between the last sentence and the page's end or furniture: a desk's or a writer's name. */
function isSignedBelow(page: Page, at: number): boolean {
  if (page.lastProse < 0 || at <= page.lastProse || at > page.lastProse + 2 || !isName(page, at)) return false;
  const next = isName(page, at + 1) ? at + 2 : at + 1;
  return !isKeptAt(page, next) && next <= page.lastProse + 3;
}

function isName(page: Page, at: number): boolean {
  const line = page.lines[at];
  if (!line || !isKeptAt(page, at) || (line.words === 1 && line.ending === 'sentence')) return false;
  return isNames(line.text);
}
