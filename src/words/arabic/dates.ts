import type { DatePhrases } from '../date-phrases.ts';

/**
 * Dates in Arabic. The months are those of the region of a BCP 47 tag, as CLDR has them: أغسطس for `ar`, آب for `ar-SY`;
 * the calendar is the Gregorian whatever the region is used to, since it is the one the reports are dated by.
 */
export function arabicDates(tag: string): DatePhrases {
  const months = new Intl.DateTimeFormat(gregorian(tag), { month: 'long', timeZone: 'UTC' });
  const month = (number: number) => months.format(Date.UTC(2000, number - 1, 15));
  // Arabic does not shorten the names of months: in a picture they stand as numbers.
  return { ...PHRASES, month, monthInShort: String };
}

/** A tag that asks for the Gregorian calendar and the digits 0–9. */
export function gregorian(tag: string): string {
  const { language, region } = new Intl.Locale(tag);
  return new Intl.Locale(language, { region, calendar: 'gregory', numberingSystem: 'latn' }).toString();
}

const PHRASES: Omit<DatePhrases, 'month' | 'monthInShort'> = {
  seasons: new Map([
    [21, 'ربيع'],
    [22, 'صيف'],
    [23, 'خريف'],
    [24, 'شتاء'],
  ]),
  part: 'جزء من',
  beforeFirst: (year) => `${year} ق.م`,
  decade: (year) => `عقد ${year}`,
  article: '',
  about: (date) => `نحو ${date}`,
  uncertain: (date) => `${date} (غير مؤكد)`,
  since: (date) => `منذ ${date}`,
  until: (date) => `حتى ${date}`,
  notLaterThan: (date) => `في موعد أقصاه ${date}`,
  years: (first, last) => `من ${first} إلى ${last}`,
  days: (first, last) => `من ${first} إلى ${last}`,
  range: (first, last) => `من ${first} إلى ${last}`,
};
