import { isAttribution } from '../segment/attribution.ts';
import { isCaption } from '../segment/caption.ts';
import { isProse } from '../segment/line-shape.ts';
import { isCutAt, type Page, runLength } from '../segment/page.ts';
import type { FurnitureRule, Witness } from './furniture-rule.ts';
import { afterTheText, besideFurniture, opensThePage } from './witnesses.ts';

/** The place for readers' comments: its heading, its rules, its button; readers' own comments cannot be told from text. */
export const commentSection: FurnitureRule = {
  name: 'comment-section',
  form: (page, at) => {
    const text = page.lines[at]?.text ?? '';
    return COMMENTS.test(text) ? 1 + runLength(page, at + 1, (line) => COMMENT_RULES.test(line.text), 12) : 0;
  },
  witnesses: [afterTheText, besideFurniture],
};

/** A line of marks without a letter or a number ("***", "#####", "·"), at an edge or beside furniture. */
export const divider: FurnitureRule = {
  name: 'divider',
  form: (page, at) => (/[\p{L}\p{N}]/u.test(page.lines[at]?.text ?? '') ? 0 : 1),
  witnesses: [besideFurniture, afterTheText, opensThePage],
};

/** The house about itself below the text: what it is, how to republish it, where to write to. */
export const aboutPublisher: FurnitureRule = {
  name: 'about-publisher',
  form: (page, at) => (ABOUT_PUBLISHER.test(page.lines[at]?.text.slice(0, 1000) ?? '') ? 1 : 0),
  witnesses: [afterTheText],
};

const ABOUT_PUBLISHER =
  /\bto learn more about (?:republishing|us\b|our\b)|\bmore about [^.]{1,40} can be found here\b|^[^."“”]{2,60} is an? (?:award-winning|independent|non-?profit|leading)[^."“”]{0,30} (?:media|news|journalism) (?:outlet|agency|organi[sz]ation|site|website|platform|network)\b|^want to write for\b/iu;

const enclosedByFurniture: Witness = {
  kind: 'company',
  says: 'stands below the text, enclosed by furniture',
  holds: (page, run) =>
    page.lastProse >= 0 && page.lastProse <= run.last && isCutAt(page, run.first - 1) && isCutAt(page, run.last + 1),
};

/** A few words left between two pieces of furniture below the text: no sentence, no credit, no name. */
export const remainder: FurnitureRule = {
  name: 'furniture-remainder',
  form: (page, at) => runLength(page, at, (_line, each) => isRemainder(page, each), 3),
  witnesses: [enclosedByFurniture],
};

function isRemainder(page: Page, at: number): boolean {
  const line = page.lines[at];
  return line !== undefined && line.words <= 15 && !isProse(line) && !isAttribution(page, at) && !isCaption(page, at);
}

const COMMENTS =
  /^(?:\p{Nd}{1,5} )?(?:(?:total )?comments?|leave a (?:reply|comment)(?: cancel reply)?|post a comment|join the (?:conversation|discussion)|comments are closed|about commenting|add a comment|view comments|التعليقات|اترك تعليقا|أضف تعليقا|اترك ردا|تعليقات)\s?[.:]?(?:\s?\(\p{Nd}{1,5}\))?$/iu;

const COMMENT_RULES = /\bcomments?\b|^(?:we (?:will|do|reserve)\b|your email address\b|required fields\b)/iu;
