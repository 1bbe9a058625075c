import { type Day, edtfBounds, edtfDay } from '../../model/edtf.ts';
import { addDays, mondayOf } from './calendar.ts';
import type { Meaning } from './meaning.ts';
import { isComplete, isYearless } from './precision.ts';
import { intervalValue, type Standpoint, type Value } from './value.ts';
import { valueOfParts } from './value-of-parts.ts';
import { valueOfDistance, valueOfStretch, valueOfUnit } from './value-of-units.ts';

/**
 * What a meaning is worth as written on a day; `undefined` for one that hangs on another date of the text ("that day",
 * "overnight"), which only the whole text can settle.
 */
export function valueOn(meaning: Meaning, at: Standpoint): Value | undefined {
  switch (meaning.form) {
    case 'parts':
      return valueOfParts(meaning.parts, at);
    case 'choice':
      return { edtf: null, rule: 'day and month may stand either way', candidates: meaning.options };
    case 'value':
      return { edtf: meaning.edtf, rule: 'complete date' };
    case 'unit':
      return valueOfUnit(meaning, at);
    case 'stretch':
      return valueOfStretch(meaning, at);
    case 'distance':
      return meaning.from === 'previous'
        ? undefined
        : { edtf: valueOfDistance(meaning, at.today), rule: 'distance from publication' };
    case 'since':
      return since(valueOn(meaning.from, at));
    case 'week':
      return week(meaning, valueOn(meaning.day, at));
    case 'range':
      return range(meaning, at);
    default:
      return undefined;
  }
}

/** The value open from where another begins; one that has no beginning opens nothing. */
export function since(value: Value | undefined): Value | undefined {
  if (!value || value.edtf === null) return value;
  const [start] = value.edtf.split('/');
  return start === '..' ? undefined : { ...value, edtf: `${start}/..` };
}

function week({ place }: Extract<Meaning, { form: 'week' }>, value: Value | undefined): Value | undefined {
  const day = value?.edtf ? edtfDay(value.edtf) : undefined;
  if (!value || !day) return value;
  const first = { within: mondayOf(day), first: day, last: addDays(day, -6) }[place];
  return { ...value, edtf: intervalValue(first, addDays(first, 6)) };
}

/** The end is worked out first and the start from it: "from Monday to Wednesday", "20 December to 5 January 2020". */
function range({ from, to }: Extract<Meaning, { form: 'range' }>, at: Standpoint): Value | undefined {
  if (isComplete(from) && isYearless(to)) return forwardRange(from, to, at);
  const last = valueOn(to, at);
  const end = last?.edtf && edtfBounds(last.edtf)?.last;
  if (!last || !end) return last;
  return ordered(valueOn(from, { today: end, future: false }), last);
}

/** "March 5, 2019 to April 2": the end follows the start. */
function forwardRange(from: Meaning, to: Meaning, at: Standpoint): Value | undefined {
  const first = valueOn(from, at);
  const start: Day | undefined = first?.edtf ? edtfBounds(first.edtf)?.first : undefined;
  const last = start && valueOn(to, { today: start, future: true });
  return first && last ? ordered(first, last) : first;
}

function ordered(first: Value | undefined, last: Value): Value | undefined {
  if (!first?.edtf || !last.edtf) return first;
  const [from = ''] = first.edtf.split('/');
  const to = last.edtf.split('/').at(-1) ?? '';
  const edtf = intervalValue(from, to);
  return edtfBounds(edtf) ? { ...last, edtf } : { edtf: null, rule: 'the range runs backward' };
}
