import { type Day, edtfBounds, edtfDay } from '../../model/edtf.ts';
import { contains, type Span } from '../../model/span.ts';
import { addDays } from './calendar.ts';
import type { Meaning, Unit } from './meaning.ts';
import type { Situated, Working } from './situation.ts';
import { step, unitAround, valueOfDistance, valueOfDuration } from './value-of-units.ts';
import { since } from './value-on.ts';

/** A date of the text whose value is known. */
export interface KnownDate extends Span {
  readonly segment: number;
  readonly edtf: string;
}

/**
 * The working of a phrase that hangs on another date of the text: "since then", "that day", "overnight". The date is
 * looked for in its sentence, then before it in its segment and the one before; a part of a day falls back on the day
 * of publication. What is chosen so is inferred; where nothing is found it stays unresolved.
 */
export function resolveByText(at: Situated, known: readonly KnownDate[]): Working {
  const { meaning } = at.phrase;
  const opens = meaning.form === 'since';
  const found = fromText(opens ? meaning.from : meaning, at, known);
  const edtf = opens && found ? since(found)?.edtf : found?.edtf;
  if (!found || !edtf) return { edtf: null, status: 'unresolved', rule: 'no date near it to count from', anchor: null };
  return { edtf, status: 'inferred', rule: found.rule, anchor: found.anchor };
}

interface Counted {
  readonly edtf: string;
  readonly rule: string;
  readonly anchor: string;
}

const COUNTED = 'counted from the date before it';

function fromText(meaning: Meaning, at: Situated, known: readonly KnownDate[]): Counted | undefined {
  if (meaning.form === 'part-of-day') return partOfDay(meaning.night, at, known);
  const dates = datesBefore(at, known);
  if (meaning.form === 'previous') return fromPrevious(meaning, dates);
  const from = dates.map(({ edtf }) => ({ edtf, day: firstDay(meaning, edtf) })).find(({ day }) => day !== undefined);
  if (!from?.day) return undefined;
  if (meaning.form === 'distance')
    return { edtf: valueOfDistance(meaning, from.day), rule: COUNTED, anchor: from.edtf };
  return meaning.form === 'duration'
    ? { edtf: valueOfDuration(meaning, from.day), rule: COUNTED, anchor: from.edtf }
    : undefined;
}

/** Days and weeks are counted from a day, longer units from any date that has a start. */
function firstDay(meaning: Meaning, edtf: string): Day | undefined {
  const fine = 'unit' in meaning && (meaning.unit === 'day' || meaning.unit === 'week');
  return fine ? edtfDay(edtf) : edtfBounds(edtf)?.first;
}

/** "since then" takes the date before as it is, "the same period" the interval before; others count in their unit. */
function fromPrevious(
  { unit, shift }: Extract<Meaning, { form: 'previous' }>,
  dates: readonly KnownDate[],
): Counted | undefined {
  if (unit !== 'then' && unit !== 'period') return fromUnit(unit, shift, dates);
  const date = unit === 'then' ? dates[0] : dates.find((it) => it.edtf.includes('/'));
  return date && { edtf: date.edtf, rule: 'the date before it', anchor: date.edtf };
}

function fromUnit(unit: Unit, shift: number, dates: readonly KnownDate[]): Counted | undefined {
  for (const { edtf } of dates) {
    const day = unit === 'day' ? edtfDay(edtf) : edtfBounds(edtf)?.first;
    if (day) return { edtf: unitAround(step(day, unit, shift), unit), rule: COUNTED, anchor: edtf };
  }
  return undefined;
}

/** The day spoken of in its sentence, else before it in its segment, else the day of writing; a night runs up to it. */
function partOfDay(night: boolean, at: Situated, known: readonly KnownDate[]): Counted | undefined {
  const days = known.filter((date) => edtfDay(date.edtf) !== undefined);
  const inSentence = days.filter((date) => contains(at.sentence, date));
  const before = datesBefore(at, days).filter((date) => date.segment === at.segment);
  const spoken = inSentence.findLast((date) => date.end <= at.phrase.start) ?? inSentence[0] ?? before[0];
  const anchor = spoken?.edtf ?? at.anchor?.edtf;
  const day = anchor && edtfDay(anchor);
  if (!day) return undefined;
  const rule = spoken ? 'part of the day spoken of' : 'part of the day of publication';
  return { edtf: night ? `${addDays(day, -1)}/${day}` : day, rule, anchor: day };
}

/** Known dates before a phrase, nearest first, of its segment and the one before. */
function datesBefore(at: Situated, known: readonly KnownDate[]): readonly KnownDate[] {
  return known.filter((date) => date.end <= at.phrase.start && date.segment >= at.segment - 1).reverse();
}
