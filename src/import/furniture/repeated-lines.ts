import { isCaption } from '../segment/caption.ts';
import type { Line } from '../segment/line.ts';
import { isHeadline, isProse } from '../segment/line-shape.ts';
import { isKeptAt, type Page, runLength } from '../segment/page.ts';
import { isSignature } from '../segment/signature.ts';
import type { FurnitureRule, Witness } from './furniture-rule.ts';

const repeatsTheLinesAbove: Witness = {
  kind: 'repetition',
  says: 'repeats, word for word, the lines directly above',
  holds: (page, { first, last }) => {
    const length = last - first + 1;
    const lines = page.lines.slice(first, last + 1);
    return lines.every(({ text }, at) => page.lines[first + at - length]?.text === text);
  },
};

const repeatsRunningText: Witness = {
  kind: 'repetition',
  says: 'at least two paragraphs of it stand above, word for word',
  holds: (page, { first, last }) => page.lines.slice(first, last + 1).filter(isProse).length >= 2,
};

/** The caption a picture carries twice: once shown, once as its description. A sentence said twice stays. */
export const duplicateCaption: FurnitureRule = {
  name: 'duplicate-caption',
  form: (page, at) => (isCaption(page, at) || isLongFragment(page.lines[at]) ? 1 : 0),
  witnesses: [repeatsTheLinesAbove],
};

/** A post or a quotation set large that the page carries twice, signature and all. */
export const duplicateQuote: FurnitureRule = {
  name: 'duplicate-quote',
  form: (page, at) => {
    const above = runLength(page, at, (line) => !isSigned(line), LONGEST_QUOTE);
    const signed = page.lines[at + above];
    return above > 0 && signed && isSigned(signed) && isKeptAt(page, at + above) ? above + 1 : 0;
  },
  witnesses: [repeatsTheLinesAbove],
};

/** The whole article a second time: a headline that stood above, and below it only lines that stood above. */
export const duplicateArticle: FurnitureRule = {
  name: 'duplicate-article',
  form: (page, at) => {
    const line = page.lines[at];
    if (!line || !isHeadline(line) || !stoodAbove(page, line, at)) return 0;
    const length = runLength(page, at, (next) => stoodAbove(page, next, at));
    return length >= 3 ? length : 0;
  },
  witnesses: [repeatsRunningText],
};

const LONGEST_QUOTE = 6;

function isSigned({ text }: Line): boolean {
  return isSignature(text) || /^[-–—]\s?\p{Lu}[^.!?]{2,80}$/u.test(text);
}

function isLongFragment(line: Line | undefined): boolean {
  return line !== undefined && line.ending === 'open' && line.words >= 8 && !isProse(line);
}

function stoodAbove(page: Page, line: Line, at: number): boolean {
  return (page.firstSeen.get(line.text) ?? at) < at;
}
