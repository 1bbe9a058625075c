import type { Meaning } from './meaning.ts';

/** The finest part a meaning names; `undefined` where it is no single date. */
export function precisionOf(meaning: Meaning): 'day' | 'month' | 'season' | 'year' | undefined {
  if (meaning.form === 'choice') return 'day';
  if (meaning.form !== 'parts') return undefined;
  const { day, weekday, shift, month, season } = meaning.parts;
  if (day !== undefined || weekday !== undefined || shift !== undefined) return 'day';
  if (month !== undefined) return 'month';
  return season === undefined ? 'year' : 'season';
}

/** Whether a meaning is a date in itself: nothing outside its own words is needed. */
export function isComplete(meaning: Meaning): boolean {
  switch (meaning.form) {
    case 'parts':
      return meaning.parts.year !== undefined;
    case 'choice':
    case 'value':
      return true;
    case 'since':
      return isComplete(meaning.from);
    case 'week':
      return isComplete(meaning.day);
    case 'range':
      return isComplete(meaning.to) || (isComplete(meaning.from) && isYearless(meaning.to));
    default:
      return false;
  }
}

/** A day or month of the calendar without its year. */
export function isYearless(meaning: Meaning): boolean {
  return (
    meaning.form === 'parts' &&
    meaning.parts.month !== undefined &&
    meaning.parts.year === undefined &&
    meaning.parts.yearShift === undefined
  );
}
