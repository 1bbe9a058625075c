import type { DatedPhrase } from './dated-phrases.ts';
import { fittingDays, WEB_YEARS } from './fitting-days.ts';

/** What an unresolved day of publication leaves to say: which years a date and a weekday of the text would fit. */
export function publishedCandidates(dates: readonly DatedPhrase[]): string {
  const day = dates.find(({ parts }) => parts.day !== undefined && parts.year === undefined);
  const weekday = day?.parts.weekday === undefined ? dates.find(({ parts }) => parts.weekday !== undefined) : day;
  const opening = 'the text does not say when it was published';
  if (!day || !weekday) return opening;
  const named = { month: day.parts.month ?? 0, day: day.parts.day ?? 0, weekday: weekday.parts.weekday ?? 0 };
  const years = fittingDays(named, WEB_YEARS).map((fitting) => fitting.slice(0, 4));
  if (years.length === 0) return opening;
  const words =
    day === weekday ? `“${day.words}” fits` : `“${day.words}” and “${weekday.words}”, if they are one day, fit`;
  return `${opening}; ${words} ${years.join(', ')}`;
}
