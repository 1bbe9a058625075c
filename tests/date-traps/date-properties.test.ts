import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edtfBounds } from '../../src/core/model/edtf.ts';
import { addDays, weekdayOf, weekdayOnOrBefore } from '../../src/core/read/dates/calendar.ts';
import { formatDate } from '../../src/words/format-date.ts';
import { pieces, readDatesIn } from './read-dates-in.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const word = fc.constantFrom(
  ...WEEKDAYS,
  ...['today', 'yesterday', 'overnight', 'late', 'since', 'last', 'May', 'March', 'August', '31', '29 February'],
  ...['2016', '20–23 August', 'between', 'and', 'to', 'the', 'of', 'week', 'that day', 'since then', '2019-02-30', ','],
  ...['two days ago', 'for nine months', 'spring', '01/02/2019', 'will', '.', 'said'],
  ...['1990s', 'early 2000s', 'in', '2011-2013', 'decades ago', 'the last decade', 'last winter', 'mid-2012'],
  ...['week of', 'week beginning', 'a year ago', '2 May 2002', '7 May', '2014-15'],
);
const words = fc.array(word, { maxLength: 14 }).map((list) => list.join(' '));

/** What no reader may meet in a date's words: a number that is none, a digit left open, a year before our era. */
const WORDLESS = /NaN|X|BC|undefined/;

test('a weekday is the last of its name on or before publication', () => {
  fc.assert(
    fc.property(day, fc.nat(6), (published, index) => {
      const [mark] = readDatesIn(pieces(['paragraph', `They left on ${WEEKDAYS[index]}.`]), published);
      const bounds = edtfBounds(mark?.edtf ?? '');
      const today = edtfBounds(published)?.first;
      if (!bounds?.first || !today) throw new Error(`no day read for ${WEEKDAYS[index]} before ${published}`);
      expect(weekdayOf(bounds.first)).toBe(index + 1);
      expect(bounds.first <= today && bounds.first > addDays(today, -7)).toBe(true);
      expect(bounds.first).toBe(weekdayOnOrBefore(index + 1, today));
    }),
  );
});

test('marks of any words are in order, apart, give their words back, and hold EDTF that runs forward', () => {
  fc.assert(
    fc.property(words, fc.option(day), (text, published) => {
      const report = pieces(['paragraph', text], ['cut', text, 'other-news'], ['paragraph', text]);
      const marks = readDatesIn(report, published);
      let at = 0;
      for (const mark of marks) {
        expect(mark.start).toBeGreaterThanOrEqual(at);
        expect(report.text.slice(mark.start, mark.end)).toBe(mark.text);
        const cut = report.segments[1];
        expect(cut && mark.start < cut.end && cut.start < mark.end).toBe(false);
        at = mark.end;
        if (mark.edtf === null) expect(mark.status).toBe('unresolved');
        else expect(edtfBounds(mark.edtf), `${mark.text} = ${mark.edtf}`).toBeDefined();
        expect(mark.edtf === null ? '' : formatDate(mark.edtf), `${mark.text} = ${mark.edtf}`).not.toMatch(WORDLESS);
      }
      expect(readDatesIn(report, published)).toEqual(marks);
    }),
    { numRuns: 500 },
  );
});

test('since a stretch that has no beginning, nothing opens', () => {
  const marks = readDatesIn(pieces(['paragraph', 'last decades ago since then']), '1970-01-01');
  expect(marks.at(-1)).toMatchObject({ text: 'since then', edtf: null, status: 'unresolved' });
});

test.each([
  ['2016-09-14/2016-09-15', 'They left yesterday.', '2016-09-13/2016-09-14', 'inferred'],
  ['2016-09-14/2016-09-15', 'They left on Monday.', '2016-09-12', 'computed'],
  ['2016-09', 'They left in May.', '2016-05', 'computed'],
  ['2016-09', 'They left yesterday.', null, 'unresolved'],
])('of publication on %s: “%s” is %s, %s', (published, text, edtf, status) => {
  expect(readDatesIn(pieces(['paragraph', text]), published)).toMatchObject([{ edtf, status }]);
});

test('a signed post counts from its own day', () => {
  const report = pieces(
    ['quote', 'We took a tank today.'],
    ['attribution', '- The Front (@front) August 19, 2021'],
    ['paragraph', 'Nine were killed today.'],
  );
  const today = readDatesIn(report, '2023-03-01').filter(({ text }) => text === 'today');
  expect(today.map(({ edtf }) => edtf)).toEqual(['2021-08-19', '2023-03-01']);
});
