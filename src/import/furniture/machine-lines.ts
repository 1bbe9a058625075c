import { isDateLine } from '../segment/date-line.ts';
import type { Line } from '../segment/line.ts';
import { isMediaTag } from '../segment/media-tag.ts';
import { isSignature } from '../segment/signature.ts';
import type { FurnitureRule, Witness } from './furniture-rule.ts';
import { afterTheText, beforeTheText, besideFurniture, followsAnEnd, opensThePage } from './witnesses.ts';

/** The stamp a crawler puts before the text: a label and a machine's date (`date 2019-08-27`, `2019-08-27T10:15:00Z`). */
export const crawlerDateLine: FurnitureRule = {
  name: 'crawler-date-line',
  form: (page, at) => (CRAWLER_DATE.test(page.lines[at]?.text ?? '') ? 1 : 0),
  witnesses: [opensThePage],
};

/** Identifiers of a player or a database on a line of their own: UUIDs, long hexadecimals, long numbers. */
export const loneIds: FurnitureRule = {
  name: 'lone-ids',
  form: (page, at) => (isIds(page.lines[at]?.text ?? '') ? 1 : 0),
  witnesses: [followsAnEnd, besideFurniture],
};

const endsAPost: Witness = {
  kind: 'position',
  says: 'stands between a post and its signature',
  holds: (page, run) => isSignature(page.lines[run.last + 1]?.text ?? ''),
};

/** "video" or "(photos)" where a player or a gallery stood: beside other furniture, at an edge, or at a post's end. */
export const loneVideo: FurnitureRule = {
  name: 'lone-video',
  form: (page, at) => (isMediaTag(page.lines[at]?.text ?? '') ? 1 : 0),
  witnesses: [besideFurniture, endsAPost, afterTheText, beforeTheText],
};

/** The label of a field that stayed empty ("Date:", "Source:") above the text or below it. */
export const emptyLabel: FurnitureRule = {
  name: 'empty-label',
  form: (page, at) => (EMPTY_LABEL.test(page.lines[at]?.text ?? '') && !isValue(page.lines[at + 1]) ? 1 : 0),
  witnesses: [opensThePage, afterTheText, besideFurniture],
};

/** What a label may be there for: a date, or a few words, on the next line. */
function isValue(line: Line | undefined): boolean {
  return line !== undefined && (line.words <= 4 || isDateLine(line.text));
}

const EMPTY_LABEL =
  /^(?:date|time|location|category|categories|author|language|section|type|views|التاريخ|الكاتب|القسم)\s?:$/iu;

const CRAWLER_DATE =
  /^(?:(?:date|timestamp|crawled|fetched|retrieved|التاريخ|تاريخ)\s?:?\s?\d{4}-\d{2}-\d{2}(?:[T ][\d:.]{5,15}(?:Z|[+-][\d:]{4,5})?)?|\d{4}-\d{2}-\d{2}T[\d:.]{5,15}(?:Z|[+-][\d:]{4,5})?)$/iu;

const IDENTIFIER =
  /^(?:[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|\d{12,40}|(?=[a-f]*\d)[\da-f]{16,128})$/iu;

function isIds(text: string): boolean {
  return text.length <= LONGEST_IDS && text.split(/\s+/u).every((token) => IDENTIFIER.test(token));
}

const LONGEST_IDS = 400;
