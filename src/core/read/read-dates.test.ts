import { expect, test } from 'vitest';
import { provisionalSegmentId } from '../model/identifiers.ts';
import type { DateMark } from '../model/mark.ts';
import type { Segment } from '../model/segment.ts';
import { splitSentences } from '../text/sentences.ts';
import { readDates } from './read-dates.ts';

// A Tuesday.
const PUBLISHED = '2019-08-27';

function datesIn(text: string, published: string | null = PUBLISHED): DateMark[] {
  const segments: Segment[] = [{ id: provisionalSegmentId(0), kind: 'paragraph', start: 0, end: text.length }];
  const sentences = splitSentences(text, segments);
  const status = published === null ? 'unresolved' : 'stated';
  return readDates({ text, segments, sentences, published: { value: published, status, working: '' } });
}

/** Each date of a sentence as `words = value`. */
function read(text: string, published?: string | null): string[] {
  return datesIn(text, published).map((mark) => `${mark.text} = ${mark.edtf}`);
}

test.each([
  // Complete in themselves.
  ['It happened on 27 August 2019.', '27 August 2019 = 2019-08-27'],
  ['It happened on August 27, 2019.', 'August 27, 2019 = 2019-08-27'],
  ['It happened on August 27th, 2019.', 'August 27th, 2019 = 2019-08-27'],
  ['It happened on the 27th of August 2019.', '27th of August 2019 = 2019-08-27'],
  ['It happened on 27 Aug. 2019.', '27 Aug. 2019 = 2019-08-27'],
  ['It happened on 2019-08-27.', '2019-08-27 = 2019-08-27'],
  ['It happened on 27/08/2019.', '27/08/2019 = 2019-08-27'],
  ['It happened on 27.08.2019.', '27.08.2019 = 2019-08-27'],
  ['It happened on Tuesday, 27 August 2019.', 'Tuesday, 27 August 2019 = 2019-08-27'],
  ['The agreement was signed in May 2017.', 'May 2017 = 2017-05'],
  ['It made headlines in 2017.', '2017 = 2017'],
  ['The war has gone on since 2011.', 'since 2011 = 2011/..'],
  ['It fell in late April 2019.', 'late April 2019 = 2019-04~'],
  ['The clashes of 20-23 August 2019 were heavy.', '20-23 August 2019 = 2019-08-20/2019-08-23'],
  ['Between 15 and 18 December 2016 people left.', '15 and 18 December 2016 = 2016-12-15/2016-12-18'],
  ['From 30 July to 2 August 2019 it was calm.', '30 July to 2 August 2019 = 2019-07-30/2019-08-02'],
  // Without a year: the last such day on or before publication.
  ['The offensive began on 19 December.', '19 December = 2018-12-19'],
  ['The offensive began on April 26.', 'April 26 = 2019-04-26'],
  ['It began on 27 August.', '27 August = 2019-08-27'],
  ['It began on 28 August.', '28 August = 2018-08-28'],
  ['They have advanced since April 30.', 'since April 30 = 2019-04-30/..'],
  ['Attacks grew, starting April 26.', 'starting April 26 = 2019-04-26/..'],
  ['It has killed many since late April.', 'since late April = 2019-04~/..'],
  ['Since the end of April, it has gone on.', 'Since the end of April = 2019-04~/..'],
  ['It will open on 3 September.', '3 September = 2019-09-03'],
  // Weekdays: the last such day on or before publication.
  ['They said on Friday that it fell.', 'Friday = 2019-08-23'],
  ['They said on Tuesday that it fell.', 'Tuesday = 2019-08-27'],
  ['They said late Sunday that it fell.', 'late Sunday = 2019-08-25'],
  ['The minister said Monday it was over.', 'Monday = 2019-08-26'],
  ['Since last Wednesday, the army has advanced.', 'Since last Wednesday = 2019-08-21/..'],
  ['On Friday evening it fell.', 'Friday evening = 2019-08-23'],
  ['They will meet on Thursday.', 'Thursday = 2019-08-29'],
  ['They said today, Tuesday, 27 August, that it fell.', 'today, Tuesday, 27 August = 2019-08-27'],
  // The day of publication and its neighbours.
  ['Nine were killed today.', 'today = 2019-08-27'],
  ['Nine were killed yesterday.', 'yesterday = 2019-08-26'],
  ['The attack came yesterday evening.', 'yesterday evening = 2019-08-26'],
  ['They attacked at dawn today.', 'dawn today = 2019-08-27'],
  ['Planes struck this morning.', 'this morning = 2019-08-27'],
  ['They meet tomorrow.', 'tomorrow = 2019-08-28'],
  ['They gained ground last week.', 'last week = 2019-08-19/2019-08-25'],
  ['They agreed last September.', 'last September = 2018-09'],
  ['Twelve died in the last 24 hours.', 'last 24 hours = 2019-08-26/2019-08-27'],
])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

test.each([
  ['May I ask you to march to the town?'],
  ['He may have left; the march went on.'],
  ['About 2000 fighters and 2,017 shells were counted.'],
  ['They hold 2019 square kilometres.'],
  ['The M5 and route 2011 are cut.'],
  ['Units of the 25th division advanced.'],
  ['Meanwhile the shelling went on.'],
  ['After that they left; at the same time others came.'],
  ['It is still burning.'],
  ['For the first time they entered.'],
  ['He sat there in the sun.'],
  ['So said April Jones and Augusta May.'],
  ['A 23 mm gun and three BMP vehicles.'],
  ['Call 00963 2019 11 for help.'],
  ['Resolution 2254 was adopted.'],
  ['Some 1,995 people fled.'],
  ['In the second place, they were three.'],
  ['They fired 12 or 13 rockets.'],
])('%s: no date', (text) => expect(read(text)).toEqual([]));

test.each([
  ['They said on Friday that it fell.'],
  ['The offensive began on 19 December.'],
  ['Nine were killed today.'],
  ['It came yesterday evening.'],
])('without a day of publication, “%s” is left open', (text) => {
  expect(datesIn(text, null).map(({ edtf, status }) => [edtf, status])).toEqual([[null, 'unresolved']]);
});

test('a date and a weekday that do not fit are not chosen between', () => {
  expect(datesIn('It fell on Wednesday, 9 January 2020.')).toMatchObject([{ edtf: null, status: 'unresolved' }]);
});

test('a day and month that may stand either way stay open, with both', () => {
  expect(datesIn('It fell on 03/04/2018.')).toMatchObject([{ edtf: null, candidates: ['2018-03-04', '2018-04-03'] }]);
});

test('“since then” counts from the date before it', () => {
  expect(read('It began on April 26. Since then, it has grown worse.')).toEqual([
    'April 26 = 2019-04-26',
    'Since then = 2019-04-26/..',
  ]);
});
