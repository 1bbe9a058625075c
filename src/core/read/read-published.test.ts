import { expect, test } from 'vitest';
import { type Piece, pieces } from '../../../tests/date-traps/read-dates-in.ts';
import { readPublished } from './read-published.ts';

const TABLE: readonly (readonly [name: string, parts: readonly Piece[], value: string | null, status: string])[] = [
  [
    'a date line that was cut',
    [
      ['cut', 'date 2019-08-27', 'crawler-date-line'],
      ['paragraph', 'Nine were killed.'],
    ],
    '2019-08-27',
    'stated',
  ],
  [
    'a labelled line',
    [
      ['title', 'Raids go on'],
      ['paragraph', 'Published: July 20, 2015'],
    ],
    '2015-07-20',
    'stated',
  ],
  [
    'a bare line with its hour',
    [
      ['paragraph', 'Monday, 8 August 2022, 10:26'],
      ['paragraph', 'Nine died.'],
    ],
    '2022-08-08',
    'stated',
  ],
  [
    'a date before the first words',
    [['paragraph', 'August 11 2014 Fighters leave the town. Many died.']],
    '2014-08-11',
    'stated',
  ],
  [
    'a dateline',
    [['paragraph', 'AMMAN, 22 July 2022 – “At least five children were killed.”']],
    '2022-07-22',
    'inferred',
  ],
  [
    'its own today',
    [['paragraph', 'They said today, Wednesday, 8 January 2020, that it fell.']],
    '2020-01-08',
    'stated',
  ],
  ['its own yesterday', [['paragraph', 'They met yesterday, 7 January 2020, in town.']], '2020-01-08', 'computed'],
  [
    'its own today with the year of a caption',
    [
      ['caption', 'Fighters - 8 January 2020 (AFP)'],
      ['paragraph', 'They said today, Wednesday, 8 January, that it fell.'],
    ],
    '2020-01-08',
    'computed',
  ],
  [
    'posts of one day',
    [
      ['quote', 'We took a tank.'],
      ['attribution', '- The Front (@front) August 27, 2019'],
      ['paragraph', 'Twelve were killed today.'],
    ],
    '2019-08-27',
    'inferred',
  ],
  ['no date', [['paragraph', 'Twelve were killed on Monday.']], null, 'unresolved'],
  [
    'a full date in prose about the past',
    [['paragraph', 'The deal of 17 September 2018 is dead.']],
    null,
    'unresolved',
  ],
  [
    'a sentence that begins with a date',
    [['paragraph', 'On August 11, 2014, fighters left. They came back.']],
    null,
    'unresolved',
  ],
  [
    'its own today without a year',
    [['paragraph', 'They said today, Wednesday, 8 January, that it fell.']],
    null,
    'unresolved',
  ],
  [
    'its own today whose weekday fits no year of the text',
    [['paragraph', 'They said today, Wednesday, 8 January. The war began on 15 March 2011.']],
    null,
    'unresolved',
  ],
  [
    'its own today with the wrong weekday',
    [['paragraph', 'They said today, Friday, 8 January 2020, so.']],
    null,
    'unresolved',
  ],
  [
    'one old post and nothing else',
    [
      ['quote', 'We took a tank.'],
      ['attribution', '- The Front (@front) August 27, 2017'],
      ['paragraph', 'So it was said.'],
    ],
    null,
    'unresolved',
  ],
  [
    'a post older than another date of the text',
    [
      ['quote', 'We took a tank.'],
      ['attribution', '- The Front (@front) August 27, 2017'],
      ['paragraph', 'It fell today, after the truce of 3 May 2019.'],
    ],
    null,
    'unresolved',
  ],
  [
    'two lines that name different days',
    [
      ['paragraph', 'Published: July 20, 2015'],
      ['paragraph', 'Posted on July 21, 2015'],
      ['paragraph', 'Nine died.'],
    ],
    null,
    'unresolved',
  ],
];

test.each(TABLE)('%s', (_, parts, value, status) => {
  expect(readPublished(pieces(...parts))).toMatchObject({ value, status });
});

test('what stays open names the years that would fit', () => {
  const report = pieces(['paragraph', 'On January 22, fighters came. It was struck on Wednesday.']);
  expect(readPublished(report).working).toContain(
    '“January 22” and “Wednesday”, if they are one day, fit 2003, 2014, 2020, 2025',
  );
});
