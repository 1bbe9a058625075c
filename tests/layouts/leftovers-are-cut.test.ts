import { expect, test } from 'vitest';
import { draw, STYLES, told } from './layout.ts';

const LAYOUTS: readonly (readonly [string, string])[] = [
  [
    'a crawler’s stamp glued to the first sentence',
    `crawler-date-line| date 2020-02-11
     paragraph| Eleven people were wounded in the bombing of a bus station, doctors said.`,
  ],
  [
    'a machine’s time stamp',
    `crawler-date-line| 2020-02-11T08:30:00Z
     title| Bus station bombed for the second time this month
     paragraph| Eleven people were wounded, doctors said.`,
  ],
  [
    'a label that stayed empty',
    `empty-label| Date:
     title| Bus station bombed for the second time this month
     paragraph| Eleven people were wounded, doctors said.`,
  ],
  [
    'identifiers of a player and its word',
    `paragraph| Eleven people were wounded, doctors said.
     lone-ids| 5830174651001 0b0c9a1e-2f7d-4f6c-9f55-3a1c2be07d11
     lone-video| video
     paragraph| The station had been hit in January too.`,
  ],
  [
    'a video’s label at the end of a post',
    `paragraph| Activists shared pictures of the fire.
     quote| The fire in the depot can be seen from the hills
     lone-video| (video)
     attribution| - Rami Example (@rami_example) February 11, 2020
     paragraph| The depot belonged to the grain office.`,
  ],
  [
    'a caption that stands twice',
    `title| Bus station bombed for the second time this month
     caption| Burnt buses at the station on Tuesday (Photo: A. Example)
     duplicate-caption| Burnt buses at the station on Tuesday (Photo: A. Example)
     paragraph| Eleven people were wounded, doctors said.`,
  ],
  [
    'a caption without credit that stands twice',
    `title| Bus station bombed for the second time this month
     paragraph| Smoke over the bus station of the town after the bombing on Tuesday
     duplicate-caption| Smoke over the bus station of the town after the bombing on Tuesday
     paragraph| Eleven people were wounded, doctors said.`,
  ],
  [
    'a post that stands twice, signature and all',
    `paragraph| The governor answered on Tuesday.
     quote| We will rebuild the station within a month.
     attribution| — The Governor (@governor_example) February 11, 2020
     duplicate-quote| We will rebuild the station within a month.
     duplicate-quote| — The Governor (@governor_example) February 11, 2020
     paragraph| He did not say who would pay.`,
  ],
  [
    'a quotation set large that stands twice',
    `paragraph| The driver had parked near the gate.
     paragraph| 'I heard one whistle and then nothing for an hour'
     attribution| -Samir Example, 41, driver
     duplicate-quote| 'I heard one whistle and then nothing for an hour'
     duplicate-quote| -Samir Example, 41, driver
     paragraph| Two of his passengers died at the hospital.`,
  ],
  [
    'the article a second time',
    `title| Bus station bombed for the second time this month
     paragraph| Eleven people were wounded in the bombing of a bus station, doctors said.
     paragraph| The station had been hit in January too, when three drivers died.
     duplicate-article| Bus station bombed for the second time this month
     duplicate-article| Eleven people were wounded in the bombing of a bus station, doctors said.
     duplicate-article| The station had been hit in January too, when three drivers died.`,
  ],
  [
    'a link to the Arabic edition',
    `paragraph| The station had been hit in January too.
     other-edition-link| النسخة العربية من المقال`,
  ],
  [
    'a link to the English edition',
    `paragraph| تعرضت المحطة للقصف في كانون الثاني أيضا، بحسب الأهالي.
     other-edition-link| Read this article in English`,
  ],
  [
    'a switch of languages',
    `language-switch| English
     language-switch| العربية
     language-switch| Kurdî
     title| Bus station bombed for the second time this month
     paragraph| Eleven people were wounded, doctors said.`,
  ],
  [
    'the site’s addresses',
    `paragraph| Eleven people were wounded, doctors said.
     site-address| Our website can also be reached at the following addresses:
     site-address| www.example.org
     site-address| www.example.net`,
  ],
  [
    'a divider beside furniture',
    `paragraph| Eleven people were wounded, doctors said.
     divider| ***
     share-links| Share`,
  ],
];

for (const [style, between] of STYLES) {
  test.each(LAYOUTS)(`cut, with ${style}: %s`, (_name, drawing) => {
    const layout = draw(drawing, between);
    expect(told(layout)).toEqual(layout.lines);
  });
}

test('a crawler’s stamp is cut where no line break parts it from the sentence', () => {
  const layout = { text: ' date 2020-02-11 Eleven people were wounded, doctors said.', lines: [] };
  expect(told(layout)).toEqual([
    'crawler-date-line| date 2020-02-11',
    'paragraph| Eleven people were wounded, doctors said.',
  ]);
});
