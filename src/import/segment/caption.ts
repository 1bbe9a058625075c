import { isProse } from './line-shape.ts';
import { isKeptAt, type Page } from './page.ts';

/**
 * Whether a line is the caption of a picture: it ends in a credit in brackets ("(Photo: A. Name)", "[File: …/AP]"),
 * begins as captions of archives do ("FILE - In this …"), or stands between title and text and ends in "– Agency".
 */
export function isCaption(page: Page, at: number): boolean {
  const line = page.lines[at];
  if (!line || line.words < 3 || line.text.length > LONGEST_CAPTION) return false;
  const { text } = line;
  if (OPENING.test(text) || NAMED_CREDIT.test(bracketAtEnd(text))) return true;
  if (line.ending === 'open' && WIRE_CREDIT.test(bracketAtEnd(text))) return true;
  return (
    line.ending === 'open' &&
    !isProse(line) &&
    at < page.firstProse &&
    at > 0 &&
    isKeptAt(page, at) &&
    DASH_CREDIT.test(text)
  );
}

const LONGEST_CAPTION = 1200;

const OPENING = /^(?:file(?: photo| picture)?\s?[-–—:]|photo:|image:|picture:|caption:|صورة:|الصورة:)/iu;

/** What only the credit of a picture says. */
const NAMED_CREDIT =
  /\b(?:photo|photos|photograph|image|picture|credit|courtesy|file|via|getty|screenshot|screengrab|handout)\b|(?:صورة|تصوير|أرشيف)/iu;

/** Agencies whose name alone, or beside a photographer's, makes a credit. */
const WIRE_CREDIT = /(?:^|[/,\s])(?:ap|afp|reuters|epa|upi|dpa|anadolu|xinhua|tass|news agency|agency)(?=$|[/,\s])/iu;

const DASH_CREDIT = /\s[-–—]\s?\p{Lu}[\p{L}\s/]{1,40}$/u;

/** What stands in the bracket that ends a text, or ''. */
function bracketAtEnd(text: string): string {
  const close = text.trimEnd().at(-1);
  if (close !== ')' && close !== ']') return '';
  const open = text.lastIndexOf(close === ')' ? '(' : '[');
  return open < 0 || text.length - open > 200
    ? ''
    : text
        .trimEnd()
        .slice(open + 1, -1)
        .replace(/,/gu, ', ')
        .trim();
}
