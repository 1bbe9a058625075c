import { expect, test } from 'vitest';
import { eventDate } from '../event-title.ts';
import { formatDate, formatPeriod } from '../format-date.ts';
import { arabicDates } from './dates.ts';

const dates = arabicDates('ar');

test.each([
  ['2019-08-27', '27 أغسطس 2019'],
  ['2019-08', 'أغسطس 2019'],
  ['2017', '2017'],
  ['2019-08-27~', 'نحو 27 أغسطس 2019'],
  ['2011?', '2011 (غير مؤكد)'],
  ['2019-04~/..', 'منذ نحو أبريل 2019'],
  ['../2019-08', 'حتى أغسطس 2019'],
  ['2019-08-25/2019-08-26', 'من 25 إلى 26 أغسطس 2019'],
  ['2019-07-30/2019-08-02', 'من 30 يوليو إلى 2 أغسطس 2019'],
  ['2018-09/2019-04', 'من سبتمبر 2018 إلى أبريل 2019'],
  ['2020-21', 'ربيع 2020'],
  ['199X', 'عقد 1990'],
  ['199X/..', 'منذ عقد 1990'],
  ['19XX', 'من 1900 إلى 1999'],
  ['-0044', '45 ق.م'],
  ['not a date', 'not a date'],
])('%s is “%s”', (edtf, words) => expect(formatDate(edtf, dates)).toBe(words));

test('an event may be known to be no later', () => {
  expect(eventDate('../2020-01-23', dates)).toBe('في موعد أقصاه 23 يناير 2020');
});

test.each([
  ['ar', 'يناير 2020'],
  ['ar-EG', 'يناير 2020'],
  ['ar-SY', 'كانون الثاني 2020'],
  ['ar-LB', 'كانون الثاني 2020'],
  ['ar-TN', 'جانفي 2020'],
  ['ar-SA', 'يناير 2020'],
  ['ar-u-ca-islamic-nu-arab', 'يناير 2020'],
])('the first month for %s is “%s”', (tag, words) => {
  expect(formatPeriod({ year: 2020, month: 1 }, arabicDates(tag))).toBe(words);
});
