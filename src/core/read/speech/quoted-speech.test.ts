import { expect, test } from 'vitest';
import type { Piece } from './told-in.fixture.ts';
import { untiledCuts, voiceOf } from './voice-of.fixture.ts';

const QUOTED: readonly (readonly [name: string, pieces: readonly Piece[], phrase: string, voice: string])[] = [
  ['before', ['“Six people died,” {Dmitry Peskov} said.'], 'Six people died', 'peskov, quoted'],
  [
    'before, verb first',
    ['“Six people died,” said {Dmitry Peskov}, the spokesman.'],
    'Six people died',
    'peskov, quoted',
  ],
  ['after a colon', ['{Dmitry Peskov} said: "Six people died in the raid."'], 'died in the raid', 'peskov, quoted'],
  [
    'on both sides',
    ['"The raid killed six," {Dmitry Peskov} said, "and it will not be the last one."'],
    'not be the last',
    'peskov, quoted',
  ],
  ['guillemets', ['«Six people died in it», {Dmitry Peskov} said.'], 'people died', 'peskov, quoted'],
  ['more than one sentence', ['“Six died in it. We mourn them,” {Dmitry Peskov} said.'], 'Six died', 'peskov, quoted'],
  [
    'told of somebody inside',
    ['"Moscow has lost it. {Vladimir Putin} has said gas would flow," {Dmitry Peskov} told reporters.'],
    'gas would flow',
    'putin < peskov, quoted',
  ],
  [
    'opened and never closed',
    ['{Dmitry Peskov} said: "Six people died in the raid. The wounded are many.'],
    'wounded are many',
    'peskov, quoted',
  ],
  [
    'over paragraphs',
    ['“Six people died in the raid.', '“The wounded are many,” {Dmitry Peskov} said.'],
    'Six people died',
    'peskov, quoted',
  ],
  [
    'a second one without a speaker',
    ['“Six people died,” {Dmitry Peskov} said. “The wounded are many and will be more.”'],
    'wounded are many',
    'peskov, quoted',
  ],
  [
    'part of what is told',
    ['{Dmitry Peskov} said the convoy “will go on with its work”.'],
    'go on with its work',
    'peskov, quoted',
  ],
  [
    'the words around it',
    ['{Dmitry Peskov} said the convoy “will go on with its work”.'],
    'the convoy',
    'peskov, attributed',
  ],
  [
    'a label is no quotation',
    ['{Dmitry Peskov} said “militant groups” fired.'],
    'militant groups',
    'peskov, attributed',
  ],
  [
    'continued at the end',
    ['{Dmitry Peskov} said six died.', '“Ten more are badly hurt,” he continued.'],
    'Ten more',
    'peskov, quoted',
  ],
];

test.each(QUOTED)('quoted, %s', (_, pieces, phrase, voice) => expect(voiceOf(phrase, ...pieces)).toBe(voice));

const BY_SEGMENT: typeof QUOTED = [
  [
    'a post and its signature',
    [
      ['quote', 'We took two tanks.'],
      ['attribution', '- {Rapid Support Forces} (@rsf) 3 May 2023'],
    ],
    'two tanks',
    'rsf, quoted',
  ],
  [
    'a signature without a record',
    [
      ['quote', 'We took two tanks.'],
      ['attribution', '— Omar Said (@omar) 3 May 2023'],
    ],
    'two tanks',
    'Omar Said, quoted',
  ],
  [
    'a quote without a signature',
    [
      ['quote', 'We took two tanks.'],
      ['paragraph', 'So it went.'],
    ],
    'two tanks',
    ', narrator',
  ],
  [
    'a credited caption',
    [['caption', 'Smoke over the port of Aden (file, {Reuters})']],
    'Smoke',
    'reuters, attributed',
  ],
  [
    'a caption without credit',
    [['caption', 'Smoke over the port where {Reuters} has an office']],
    'Smoke',
    ', narrator',
  ],
  ['a heading', [['heading', 'Six die in raid']], 'Six die', ', headline'],
  ['a title with a speaker', [['title', 'Six die in raid, {Reuters} says']], 'Six die', 'reuters, headline'],
];

test.each(BY_SEGMENT)('by segment, %s', (_, pieces, phrase, voice) => expect(voiceOf(phrase, ...pieces)).toBe(voice));

test('runs tile each sentence, whatever is cut from a quotation', () => {
  const spoken = QUOTED.flatMap(([, pieces]) => pieces.filter((piece) => typeof piece === 'string'));
  expect(spoken.flatMap(untiledCuts)).toEqual([]);
});
