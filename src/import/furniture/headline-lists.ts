import { isDateLine } from '../segment/date-line.ts';
import type { Line } from '../segment/line.ts';
import { isHeadline, isProse } from '../segment/line-shape.ts';
import { isAnnounced, isCutAt, isKeptAt, type Page, wholeRunLength } from '../segment/page.ts';
import type { FurnitureRule, Run, Witness } from './furniture-rule.ts';
import { isEndFurniture } from './interruptions.ts';
import { afterTheText, beforeTheText, setApart } from './witnesses.ts';

/** Headlines of other stories, each with the hour or the age below it or at its end. */
export const timedHeadlines: FurnitureRule = {
  name: 'timed-headlines',
  form: (page, at) => {
    const first = page.lines[at];
    if (!first || isDateLine(first.text) || isAnnounced(page, at)) return 0;
    const length = wholeRunLength(page, at, (line) => isHeadline(line) || isClock(line));
    const lines = page.lines.slice(at, at + length);
    const timed = lines.filter(isTimed).length;
    const upToLastTimed = lines.findLastIndex(isTimed) + 1;
    return timed >= 2 && timed * 2 >= upToLastTimed - 1 ? upToLastTimed : 0;
  },
  witnesses: [afterTheText, beforeTheText],
};

/** The most read stories, numbered: a number on a line, a headline on the next, and so on from one. */
export const rankedHeadlines: FurnitureRule = {
  name: 'ranked-headlines',
  form: (page, at) => {
    if (isAnnounced(page, at)) return 0;
    let length = 0;
    while (isRank(page, at + length, length / 2 + 1) && isKeptAt(page, at + length + 1)) length += 2;
    return length >= 6 ? length : 0;
  },
  witnesses: [afterTheText, beforeTheText],
};

const betweenTextAndFurniture: Witness = {
  kind: 'position',
  says: 'stands between furniture and the edge of the page',
  holds: (page, run) => page.lastProse >= 0 && (isBelowText(page, run) || isAboveText(page, run)),
};

/** Headlines of other stories without an opener: three or more in a row, set as titles are or below furniture. */
export const headlineList: FurnitureRule = {
  name: 'headline-list',
  form: (page, at) => {
    if (isAnnounced(page, at)) return 0;
    const length = wholeRunLength(page, at, isOtherStory);
    const lines = page.lines.slice(at, at + length);
    if (length < 3) return 0;
    return isEndFurniture(page, at - 1) || lines.every(isTitleCase) || at < page.firstProse ? length : 0;
  },
  witnesses: [betweenTextAndFurniture],
};

/** One link in the middle of the text: "Read more: Five killed in …". */
export const inlineLink: FurnitureRule = {
  name: 'read-also',
  form: (page, at) => {
    const line = page.lines[at];
    return line && at > 0 && !isProse(line) && line.words >= 4 && INLINE_LINK.test(line.text) ? 1 : 0;
  },
  witnesses: [setApart],
};

const INLINE_LINK =
  /^(?:read(?: (?:more|also|next|on))?|also read|see also|related(?: (?:article|story|news))?|recommended|opinion|explainer|اقرأ أيضا|اقرأ أيضًا|إقرأ أيضا|اقرأ المزيد|شاهد أيضا)\s?[:|]\s?\S/iu;

function isBelowText(page: Page, run: Run): boolean {
  return page.lastProse <= run.last && (isEndFurniture(page, run.first - 1) || isCutAt(page, run.last + 1));
}

/** Above the text a title, a subtitle and captions can stand in a row; five lines are more than those. */
function isAboveText(page: Page, run: Run): boolean {
  return run.last < page.firstProse && isCutAt(page, run.last + 1) && run.last - run.first >= 4;
}

function isOtherStory(line: Line): boolean {
  return isHeadline(line) && line.words >= 5 && line.words <= 25;
}

/** Whether most longer words of a line begin with a capital, as in an English title. */
function isTitleCase({ text }: Line): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]{3,}/gu) ?? [];
  return words.length >= 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.75 * words.length;
}

function isTimed(line: Line): boolean {
  return isClock(line) || AGE_AT_END.test(line.text.slice(-24));
}

/** A line that is nothing but a date with a time of day, or an age; a time alone may belong to a log of events. */
function isClock({ text }: Line): boolean {
  return (
    isDateLine(text) &&
    (/\bago\b|منذ/u.test(text) || (/\p{Nd}:\p{Nd}{2}/u.test(text) && /\p{L}{3}|\p{Nd}{4}/u.test(text)))
  );
}

/** An age as lists of headlines glue it on: "…14min", "…1hr", "… 3 hours ago". */
const AGE_AT_END =
  /(?:\p{Nd}{1,2}(?:min|hr)s?|\p{Nd} (?:minutes?|hours?|days?) ago|\p{Nd}:\p{Nd}{2} ?(?:[AP]M )?(?:UTC|GMT))$/iu;

function isRank(page: Page, at: number, rank: number): boolean {
  return isKeptAt(page, at) && page.lines[at]?.text === String(rank);
}
