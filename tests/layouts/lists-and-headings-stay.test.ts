import { expect, test } from 'vitest';
import { draw, STYLES, told } from './layout.ts';

/** What looks like furniture and is part of the report. Where a line could be either, it stays. */
const LAYOUTS: readonly (readonly [string, string])[] = [
  [
    'a heading of one word that also opens lists',
    `paragraph| Two shells fell on the market on Sunday.
     heading| Related
     paragraph| The two dead men were cousins, a neighbour said.`,
  ],
  [
    'a heading that names its subject',
    `paragraph| Two shells fell on the market on Sunday.
     heading| The latest from the front
     paragraph| Fighters withdrew to the second line of hills overnight.`,
  ],
  [
    'a heading after a list of links',
    `paragraph| Two shells fell on the market on Sunday.
     related-articles| Related Articles
     related-articles| Market traders count their losses after a week
     heading| Night of fire
     paragraph| Fighters withdrew to the second line of hills overnight.`,
  ],
  [
    'a title after a list of links',
    `other-news| Top news
     other-news| Power station back in service after four days
     title| Shells on the market kill two cousins and their driver
     paragraph| Two shells fell on the market on Sunday.`,
  ],
  [
    'a one-word heading',
    `paragraph| Two shells fell on the market on Sunday.
     heading| Displacement
     paragraph| By evening, four hundred families had left.`,
  ],
  [
    'villages announced by a colon, with a button below',
    `paragraph| Shelling hit these villages of the plain on Sunday:
     item| Upper Example
     item| Lower Example
     item| Tell Example
     share-links| Share`,
  ],
  [
    'the dead, announced by a colon, with headlines below',
    `paragraph| The hospital gave the names of the dead as follows:
     item| Ahmad Example, a baker from the eastern quarter
     item| Salma Example, a pupil of the second school
     item| Yusuf Example, a driver for the municipality
     comment-section| Comments are closed.`,
  ],
  [
    'demands, numbered by line',
    `paragraph| The prisoners made three demands of the governor:
     item| 1
     item| Release of all who were held without a charge
     item| 2
     item| Visits for the families on every second Friday
     item| 3
     item| A doctor in the southern wing at all hours`,
  ],
  [
    'demands, numbered with marks',
    `paragraph| The prisoners made three demands.
     item| 1. Release of all who were held without a charge
     item| 2. Visits for the families on every second Friday
     item| 3. A doctor in the southern wing at all hours`,
  ],
  [
    'a heading about support',
    `paragraph| The council met on Thursday for the first time.
     heading| Support Example
     paragraph| Women in the square held up a sheet with these words.`,
  ],
  [
    'days as headings of a chronicle',
    `heading| 27 August
     paragraph| Shells fell on two villages of the plain in the morning.
     heading| 28 August
     paragraph| Families fled to the hills, carrying what they could.`,
  ],
  [
    'days with their year as headings of a chronicle',
    `paragraph| The council kept a record of the week.
     heading| 27 August 2019
     paragraph| Shells fell on two villages of the plain in the morning.
     heading| 28 August 2019
     paragraph| Families fled to the hills, carrying what they could.`,
  ],
  [
    'fields with their values',
    `paragraph| Date:
     attribution| 4 April 2017
     paragraph| Location:
     paragraph| Upper Example
     paragraph| Rockets with a chemical agent hit the northern quarter.`,
  ],
  [
    'a heading about a video',
    `paragraph| The convoy left the town at dawn.
     heading| Video
     paragraph| A film of eleven seconds shows nine vehicles.`,
  ],
  [
    'names of people at the top of a page',
    `paragraph| Ahmad Example
     paragraph| Salma Example
     paragraph| Yusuf Example
     paragraph| Rami Example
     paragraph| Lina Example
     paragraph| Samir Example
     paragraph| Huda Example
     heading| Omar Example
     paragraph| These eight were taken from the bus on Monday and have not been seen since.`,
  ],
];

for (const [style, between] of STYLES) {
  test.each(LAYOUTS)(`stays, with ${style}: %s`, (_name, drawing) => {
    const layout = draw(drawing, between);
    expect(told(layout)).toEqual(layout.lines);
  });
}
