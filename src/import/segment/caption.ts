import type { Line } from './line.ts';
import { isProse } from './line-shape.ts';
import type { Page } from './page.ts';

/**
 * Whether a line is the caption of a picture: it carries a picture's credit, or stands between title and text and ends
 * in "– Agency".
 */
export function isCaption(page: Page, at: number): boolean {
  const line = page.lines[at];
  if (!line) return false;
  if (hasPictureCredit(line)) return !isProse(line) || page.lastProse >= 0;
  if (at <= page.firstProse && page.lastProse > at && WIRE_CREDIT.test(bracketAtEnd(line.text))) return true;
  const betweenTitleAndText = at > 0 && at < page.firstProse;
  return (
    betweenTitleAndText &&
    line.ending === 'open' &&
    line.words >= 3 &&
    !isProse(line) &&
    DASH_CREDIT.test(line.text.slice(-50))
  );
}

/**
 * Whether a line, wherever it stands, carries the credit of a picture: in brackets at its end ("(Photo: A. Name)",
 * "[File: …/AP]", "(Desk/A. Name)"), after a dash ("… - AFP"), or as archives begin ("FILE - In this …").
 */
export function hasPictureCredit(line: Line): boolean {
  const { text } = line;
  if (line.words < 3 || text.length > LONGEST_CAPTION) return false;
  const bracket = bracketAtEnd(text);
  if (OPENING.test(text) || GLUED_CREDIT.test(text.slice(-100))) return true;
  if (NAMED_CREDIT.test(bracket) || DESK_CREDIT.test(bracket)) return true;
  return (
    line.ending === 'open' &&
    (GLUED_NAME.test(text.slice(0, 200)) || WIRE_CREDIT.test(bracket) || WIRE_AFTER_DASH.test(text.slice(-30)))
  );
}

const LONGEST_CAPTION = 1200;

const OPENING =
  /^(?:(?:FILE|File photo|FILE PHOTO|File picture)\s?[-–—:]|(?:Image|Media) caption,|(?:Photo|Image|Picture|Caption|PHOTO|IMAGE):|صورة:|الصورة:)/u;

/** What only the credit of a picture says. */
const NAMED_CREDIT =
  /\b(?:photo|photos|photograph|image|picture|credit|courtesy|file|via|getty|screenshot|screengrab|handout)\b|صورة|تصوير|أرشيف/iu;

/** Agencies whose name alone, or beside a photographer's, makes a credit. */
const WIRE_CREDIT = /(?:^|[/,\s])(?:ap|afp|reuters|epa|upi|dpa|anadolu|xinhua|tass|news agency|agency)(?=$|[/,\s])/iu;

/** A desk in capitals and a photographer ("MEE/A. Name"), or a photographer and a desk ("Airman A. Name/Air Force"). */
const DESK_CREDIT =
  /^(?:\p{Lu}{2,12}|\p{Lu}[\p{L}'’.-]{0,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){1,4})\s?\/\s?\p{Lu}[\p{L}'’.-]{1,30}(?: [\p{L}'’.-]{1,30}){1,3}$/u;

/** "…Credit...A. Name/Agency", as pages of papers glue it to the caption. */
const GLUED_CREDIT = /(?:[Cc]redit|Photo|Photograph|Image [Ss]ource)(?:\.{3}|…|:)\s?\p{Lu}[^.!?]{3,80}$/u;

/** A name and its credit that lost the space between them ("A. Name.Desk of B"). */
const GLUED_NAME = /^[^.!?:]{3,80}[^.!?:\p{Lu}]\.(?:@|\p{Lu}\p{L})[^.!?:]{2,60}$/u;

const WIRE_AFTER_DASH = /\s[-–—]\s?(?:AP|AFP|Reuters|REUTERS|EPA|UPI|DPA)$/u;

const DASH_CREDIT = /\s[-–—]\s?\p{Lu}[\p{L}\s/]{1,40}$/u;

/** What stands in the bracket that ends a text, or ''. */
function bracketAtEnd(text: string): string {
  const close = text.at(-1);
  if (close !== ')' && close !== ']') return '';
  const open = text.lastIndexOf(close === ')' ? '(' : '[');
  return open < 0 || text.length - open > 200
    ? ''
    : text
        .slice(open + 1, -1)
        .replace(/,/gu, ', ')
        .trim();
}
