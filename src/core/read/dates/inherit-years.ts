import { type Day, edtfBounds, edtfDay } from '../../model/edtf.ts';
import type { Segment, SegmentKind } from '../../model/segment.ts';
import type { Anchor } from './anchor.ts';
import { addMonths, yearOf } from './calendar.ts';
import { isCurrent } from './is-current.ts';
import type { ClauseAround } from './is-future.ts';
import type { Meaning } from './meaning.ts';
import { isComplete, isYearless } from './precision.ts';
import type { Situated, Working } from './situation.ts';
import { valueOn } from './value-on.ts';

/**
 * The workings of a report's phrases, in order, where a date without year takes the year the text is speaking of: "On 2
 * May 2002 … arrived on 7 May", published in 2023. The nearest date before it, in its segment or the one before, must be
 * a full day over a year before publication; a date counted from publication in between ("on Friday") brings the telling
 * back to the present. Such a year is inferred. What tells of the day of writing, or looks ahead, keeps its working.
 */
export function inheritYears(
  situated: readonly Situated[],
  workings: readonly (Working | undefined)[],
  segments: readonly Segment[],
): readonly (Working | undefined)[] {
  let past: PastDay | undefined;
  return situated.map((at, index) => {
    const own = workings[index];
    const near = past && past.segment >= at.segment - 1 ? past : undefined;
    const inherited = near && yearOfPast(at, own, near);
    if (own && TELLING.has(segments[at.segment]?.kind ?? 'cut'))
      past = inherited ? pastDay(at, inherited) : next(at, own, near);
    return inherited ?? own;
  });
}

/** A day of the past that the text is telling of. */
interface PastDay {
  readonly edtf: string;
  readonly last: Day;
  readonly segment: number;
}

/** What a report tells its story in; a caption or a signature beside it has a day of its own. */
const TELLING: ReadonlySet<SegmentKind> = new Set(['title', 'heading', 'paragraph', 'item', 'quote']);

/** The day told of after a phrase: its own where it is complete; a mere year or month, or a deed of law, changes nothing. */
function next(at: Situated, own: Working, past: PastDay | undefined): PastDay | undefined {
  if (!isComplete(at.phrase.meaning)) return undefined;
  if (at.phrase.meaning.form === 'since' || isDeed(at.clause)) return past;
  return pastDay(at, own) ?? past;
}

function pastDay({ segment }: Situated, { edtf }: Working): PastDay | undefined {
  const last = edtf === null ? undefined : edtfDay(edtf.split('/').at(-1) ?? '');
  return edtf === null || last === undefined ? undefined : { edtf, last, segment };
}

function yearOfPast(at: Situated, own: Working | undefined, past: PastDay): Working | undefined {
  const { anchor, phrase } = at;
  if (!anchor || at.future || isCurrent(at.clause) || !lacksYear(phrase.meaning) || fitsWeekday(phrase.meaning, own))
    return undefined;
  if (past.last > addMonths(anchor.first, -12)) return undefined;
  return inYear(phrase.meaning, yearOf(past.last), { past, anchor });
}

/** A day or month without year, alone or as the end of a range or the start of a state; "last May" counts from today. */
function lacksYear(meaning: Meaning): boolean {
  if (meaning.form === 'since') return lacksYear(meaning.from);
  if (meaning.form === 'week') return lacksYear(meaning.day);
  if (meaning.form === 'range') return lacksYear(meaning.to) && lacksYear(meaning.from);
  return meaning.form === 'parts' && isYearless(meaning) && meaning.parts.which === undefined;
}

/** "Friday, 7 May" that is a Friday in the year of publication needs no other. */
function fitsWeekday(meaning: Meaning, own: Working | undefined): boolean {
  return meaning.form === 'parts' && meaning.parts.weekday !== undefined && typeof own?.edtf === 'string';
}

/** In the year of the past day; in the one after where that lies half a year back: "28 December 2012 … 3 January". */
function inYear(
  meaning: Meaning,
  year: number,
  near: { readonly past: PastDay; readonly anchor: Anchor },
): Working | undefined {
  const halfYearBack = addMonths(near.past.last, -6);
  for (const told of [year, year + 1]) {
    const edtf = valueOn(withYear(meaning, told), { today: near.anchor.first, future: false })?.edtf;
    const bounds = edtf ? edtfBounds(edtf) : undefined;
    if (!edtf || !bounds?.first || bounds.first > near.anchor.first) return undefined;
    if (bounds.first > halfYearBack) return { edtf, status: 'inferred', rule: RULE, anchor: near.past.edtf };
  }
  return undefined;
}

const RULE = 'year of the date before it';

function withYear(meaning: Meaning, year: number): Meaning {
  if (meaning.form === 'since') return { form: 'since', from: withYear(meaning.from, year) };
  if (meaning.form === 'week') return { ...meaning, day: withYear(meaning.day, year) };
  if (meaning.form === 'range') return { ...meaning, to: withYear(meaning.to, year) };
  return meaning.form === 'parts' ? { form: 'parts', parts: { ...meaning.parts, year } } : meaning;
}

/** "born on 2 May 1965", "adopted on 18 December 2015": a date of a person or a paper, not of the story. */
function isDeed({ before }: ClauseAround): boolean {
  return /(?<!\p{L})(?:born|adopted|signed|ratified|established|founded|formed|enacted)(?:\s{1,2}[\p{L}-]{1,20}){0,4}\s{1,2}on\s{1,2}$/iu.test(
    before.slice(-120),
  );
}
