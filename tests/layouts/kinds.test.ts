import { expect, test } from 'vitest';
import { proposeSegments } from '../../src/import/propose-segments.ts';
import { draw, told } from './layout.ts';

const TEXT = 'paragraph| The council met on Sunday to speak about the bridge.';
const MORE = 'paragraph| It will meet again after the holiday, a member said.';

const LAYOUTS: readonly (readonly [string, string])[] = [
  ['a title above the text', `title| Council votes to rebuild the bridge\n${TEXT}`],
  ['a title that asks', `title| Who will pay for the new bridge?\n${TEXT}`],
  ['a title below its date', `attribution| 3 February 2021\ntitle| Council votes to rebuild the bridge\n${TEXT}`],
  [
    'a title below a date in Arabic digits',
    `attribution| ٣ شباط ٢٠٢١\ntitle| Council votes to rebuild the bridge\n${TEXT}`,
  ],
  ['no title where the first line is a sentence', `paragraph| The bridge is closed.\n${TEXT}`],
  ['no title where the first line begins small', `paragraph| rebuilding of the bridge delayed again\n${TEXT}`],
  ['no title in a single unfinished line', 'paragraph| Council votes to rebuild the bridge on Sunday'],
  [
    'a title and its subtitle',
    `title| Council votes to rebuild the bridge\nparagraph| Work is to begin in May, the engineers say.\n${TEXT}`,
  ],
  ['a heading in the text', `${TEXT}\nheading| The western quarter\n${MORE}`],
  ['a heading of one word', `${TEXT}\nheading| Money\n${MORE}`],
  ['a heading in quotation marks', `${TEXT}\nheading| 'Take the bridge'\n${MORE}`],
  ['a heading that asks', `${TEXT}\nheading| What comes next?\n${MORE}`],
  [
    'a heading that shouts',
    `${TEXT}\nheading| MINISTER WAS TOLD OF CRACKS IN THE BRIDGE FOUR YEARS BEFORE IT FELL, LETTER SAYS\n${MORE}`,
  ],
  [
    'a heading broken after a comma',
    `${TEXT}\nheading| Bridge collapses under lorry,\nheading| killing its driver\n${MORE}`,
  ],
  [
    'a heading broken in mid-phrase',
    `${TEXT}\nheading| What the engineers wrote\nheading| about the cracks in the bridge\n${MORE}`,
  ],
  ['no heading that ends as a sentence does', `${TEXT}\nparagraph| Nobody came.\n${MORE}`],
  ['no heading at the end', `${TEXT}\n${MORE}\nparagraph| the western quarter and the harbour`],
  ['a picture’s caption with its credit', `${TEXT}\ncaption| The bridge in May (Photo by A. Example)\n${MORE}`],
  [
    'a caption in full sentences',
    `${TEXT}\ncaption| FILE - In this May 4, 2020 file photo, the bridge stands. (Agency Photo/A. Example, File)\n${MORE}`,
  ],
  ['a caption with an agency in brackets', `${TEXT}\ncaption| The bridge seen from the harbour (AFP)\n${MORE}`],
  [
    'a caption between title and text',
    `title| Council votes to rebuild the bridge\ncaption| The bridge over the river – Example Press\n${TEXT}`,
  ],
  ['a caption whose credit lost its space', `${TEXT}\ncaption| The engineer of the bridge.Council of Example\n${MORE}`],
  [
    'a caption and its source',
    `title| Council votes to rebuild the bridge\nattribution| Image source, Example Images\ncaption| Image caption, The bridge before it fell\n${TEXT}`,
  ],
  [
    'no caption in a sentence that credits agencies',
    `${TEXT}\nparagraph| It will be rebuilt, the council said. (With AFP)\n${MORE}`,
  ],
  [
    'no caption in a sentence that ends with an acronym',
    `${TEXT}\nparagraph| The bridge is held by the Example Defence Forces (EDF).\n${MORE}`,
  ],
  [
    'a post and its signature',
    `${TEXT}\nquote| The bridge is open again\nattribution| — Council (@council_example) May 4, 2020\n${MORE}`,
  ],
  ['a list with bullets', `${TEXT}\nitem| • One lane for lorries\nitem| • One lane for cars\n${MORE}`],
  ['a list with numbers', `${TEXT}\nitem| 1. Steel for the deck\nitem| 2. Stone for the piers\n${MORE}`],
  [
    'a list in Arabic digits',
    `paragraph| اجتمع المجلس يوم الأحد للحديث عن الجسر.\nitem| ١. حديد للجسر\nitem| ٢. حجر للأعمدة`,
  ],
  [
    'no item in one line with a dash',
    `${TEXT}\nparagraph| – The bridge is closed, says the sign at the gate.\n${MORE}`,
  ],
  ['a byline at the end', `${TEXT}\n${MORE}\nattribution| Reporting by Lina Example`],
  [
    'a byline at the beginning',
    `title| Council votes to rebuild the bridge\nattribution| By Lina Example and Rami Example\n${TEXT}`,
  ],
  ['no byline in a sentence that begins with "By"', `${TEXT}\nparagraph| By Sunday evening all had left.\n${MORE}`],
  ['who contributed', `${TEXT}\n${MORE}\nattribution| Lina Example contributed to this report from the harbour.`],
  ['a name signed below', `${TEXT}\n${MORE}\nattribution| Rafah al-Example/ Lina Example`],
  ['initials and desk signed below', `${TEXT}\n${MORE}\nattribution| l.e\nattribution| EXN`],
  [
    'a note on the writer',
    `${TEXT}\n${MORE}\nattribution| Lina Example is the harbour correspondent of the Example Post.`,
  ],
  [
    'where the text was first published',
    `${TEXT}\n${MORE}\nattribution| This story was first published by the Example Post.`,
  ],
  [
    'the stamp of an edition',
    `${TEXT}\nattribution| Issued on: 04/05/2020 - 15:14Modified: 04/05/2020 - 15:12\n${MORE}`,
  ],
  ['a source below the text', `${TEXT}\n${MORE}\nattribution| Source: Example Post`],
];

test.each(LAYOUTS)('%s', (_name, drawing) => {
  const layout = draw(drawing);
  expect(told(layout)).toEqual(layout.lines);
});

test('a heading whose end is glued to the next sentence is parted from it', () => {
  const lines = [
    'The council met on Sunday.',
    'What the engineers wrote',
    'about cracks in the bridgeThe council knew of them, a letter says.',
  ];
  expect(told({ text: lines.join('\n\n'), lines })).toEqual([
    'paragraph| The council met on Sunday.',
    'heading| What the engineers wrote',
    'heading| about cracks in the bridge',
    'paragraph| The council knew of them, a letter says.',
  ]);
});

test('a name with a capital inside is not taken for two glued words', () => {
  const lines = [
    'The council met on Sunday.',
    'What the engineers wrote',
    'about cracks on WhatsApp was read aloud on Sunday.',
    'The WhatsApp group has nine members.',
  ];
  expect(told({ text: lines.join('\n\n'), lines })).toContain(
    'paragraph| about cracks on WhatsApp was read aloud on Sunday.',
  );
});

test('a post whose signature stands on its own line or on the post’s reads the same', () => {
  const layout = draw(
    `${TEXT}\nquote| The bridge is open again\nattribution| — Council (@council_example) May 4, 2020`,
  );
  const glued = layout.text.replace('again\n\n—', 'again— ');
  expect(told({ text: glued, lines: [] }).slice(0, 2)).toEqual(layout.lines.slice(0, 2));
});

test('lines broken to fit a width are one paragraph', () => {
  const wrapped = [
    'The council met on Sunday to speak about the bridge, which fell in May after',
    'two lorries had passed over it at the same time. Its members could not agree',
    'on the cost of a new one, and put off their vote until the engineers come to',
    'the town. They are expected in June, when the water of the river is at its',
    'lowest.',
    '',
    'Nobody has been charged.',
  ].join('\n');
  expect(proposeSegments(wrapped).map(({ kind, start }) => [kind, wrapped.slice(start, start + 11)])).toEqual([
    ['paragraph', 'The council'],
    ['paragraph', 'Nobody has '],
  ]);
});
