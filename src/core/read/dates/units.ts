import { after, before, type Finder, type Found, phraseOf } from './finder.ts';
import type { Phrase, Unit } from './meaning.ts';
import { whichOf } from './qualifiers.ts';
import { COUNT, countOf, GAP, timePattern, unitNamed } from './time-words.ts';

const PORTION = `(?<portion>(?:earlier|later|early|late|mid|in)${GAP}|(?:beginning|start|end|middle|course)${GAP}of${GAP})?`;

/** "last week", "earlier this month", "the end of last year", "next week". */
const UNIT: Finder = {
  pattern: timePattern(
    `${PORTION}(?<which>last|this${GAP}past|this${GAP}coming|this|next|coming)${GAP}(?<unit>week|weekend|month|year)(?!-)`,
  ),
  read: (found) => (isStretch(found) ? [] : readUnit(found)),
};

/** "over the weekend". */
const WEEKEND: Finder = {
  pattern: timePattern(`(?<=\\b(?:over|at|during|on|until|since|by)${GAP})(?:the${GAP})?(?:whole${GAP})?weekend`),
  read: (found) => phraseOf(found, { form: 'unit', unit: 'weekend', shift: 0, about: false }),
};

/** "the end of the year", "the start of the month": the current one. */
const PART_OF_UNIT: Finder = {
  pattern: timePattern(`(?<portion>beginning|start|end|middle)${GAP}of${GAP}the${GAP}(?<unit>week|month|year)(?!-)`),
  read: (found) => phraseOf(found, { form: 'unit', unit: unitOf(found), shift: 0, about: true }),
};

/** "the last 24 hours", "past few days", "recent weeks", "the past month", "the next two days". */
const STRETCH: Finder = {
  pattern: timePattern(
    `(?<which>last|past|previous|preceding|recent|next|coming|upcoming)${GAP}(?:(?<count>${COUNT}|few|several|couple${GAP}of|many|some)${GAP})?(?<unit>hours?|days?|weeks?|months?|years?|decades?)(?!-)`,
  ),
  read: (found) => (isStretch(found) ? readStretch(found) : []),
};

/** "two days ago", "about a month ago", "a year ago today". */
const AGO: Finder = {
  pattern: timePattern(
    `(?:(?<about>about|around|nearly|almost|some|roughly|over|more${GAP}than)${GAP})?(?<count>${COUNT}|(?:a${GAP})?few|several|many)${GAP}(?<unit>hours?|days?|weeks?|months?|years?|decades?)${GAP}ago(?:${GAP}(?<exact>today|on${GAP}this${GAP}day|this${GAP}month))?`,
  ),
  read: (found) => readDistance(found, 'publication'),
};

/** "a day earlier", "two weeks later", "the day before": counted from the date before it. */
const EARLIER: Finder = {
  pattern: timePattern(
    `(?<count>${COUNT}|the)${GAP}(?<unit>days?|weeks?|months?|years?)${GAP}(?<toward>earlier|later|before(?=\\s?(?:[.,;:”"')]|$))|prior(?!${GAP}to))(?!${GAP}than)`,
  ),
  read: (found) => readDistance(found, 'previous'),
};

/** Finders of weeks, months and years counted from the day of writing or from another date. */
export const UNITS: readonly Finder[] = [UNIT, WEEKEND, PART_OF_UNIT, STRETCH, AGO, EARLIER];

function unitOf(found: Found): Unit {
  return unitNamed(found.words.unit) ?? 'day';
}

function readUnit(found: Found): readonly Phrase[] {
  const which = whichOf(found.words.which) ?? 'this';
  const about = /^(?:early|late|mid|beginning|start|end|middle)\b/i.test(found.words.portion ?? '');
  return phraseOf(found, { form: 'unit', unit: unitOf(found), shift: { last: -1, this: 0, next: 1 }[which], about });
}

/** "the last week", "during past week" are the seven days before; "last week" is a week of the calendar. */
function isStretch(found: Found): boolean {
  const { which = '', count, unit = '' } = found.words;
  if (/^(?:past|recent|upcoming)$/i.test(which) || count || /s$/i.test(unit)) return !isOrdinal(found);
  return /^last$/i.test(which) && /\b(?:over|during|in|within|throughout)\s{1,2}the\s{1,2}$/iu.test(before(found));
}

/** "the last days of the war" and "the previous day" say something else. */
function isOrdinal(found: Found): boolean {
  const { which = '', count } = found.words;
  return (/^(?:previous|preceding)$/i.test(which) && !count) || /^\s{1,2}of\s/u.test(after(found));
}

function readStretch(found: Found): readonly Phrase[] {
  const { which = '', count, unit = '' } = found.words;
  const plural = /s$/i.test(unit);
  const said = count === undefined ? (plural ? undefined : 1) : countOf(count);
  const toward = /next|coming/i.test(which) ? 1 : -1;
  if (/^hours?$/i.test(unit)) {
    return phraseOf(found, {
      form: 'stretch',
      unit: 'day',
      count: said === undefined ? 1 : Math.ceil(said / 24),
      toward,
    });
  }
  return phraseOf(found, { form: 'stretch', unit: unitOf(found), count: said ?? null, toward });
}

function readDistance(found: Found, from: 'publication' | 'previous'): readonly Phrase[] {
  const { count = '', unit = '', about, toward, exact } = found.words;
  const said = /^the$/i.test(count) ? 1 : countOf(count);
  const sign = /later/i.test(toward ?? '') ? 1 : -1;
  const hours = /^hours?$/i.test(unit);
  const steps = said === undefined ? null : sign * (hours ? Math.floor(said / 24) : said);
  return phraseOf(found, {
    form: 'distance',
    unit: hours ? 'day' : unitOf(found),
    count: hours ? (steps ?? 0) : steps,
    about: about !== undefined,
    from,
    exact: exact === undefined ? undefined : /month$/i.test(exact) ? 'month' : 'day',
  });
}
