import { expect, test } from 'vitest';
import { type Piece, pieces, readDatesIn } from './read-dates-in.ts';

// A Monday.
const PUBLISHED = '2023-06-05';

test.each([
  ['On 2 May 2002 he was arrested. He arrived in prison on 7 May.', '7 May', '2002-05-07', '2002-05-02'],
  ['It fell on 28 and 29 November 2020. On 28 November three died.', '28 November', '2020-11-28', '2020-11-29'],
  ['They left on 28 December 2012 and came back on 3 January.', '3 January', '2013-01-03', '2012-12-28'],
  ['On 2 May 2002 they left; since 7 May nobody has seen them.', 'since 7 May', '2002-05-07/..', '2002-05-02'],
  ['On 2 May 2002 it began. From 7 May to 9 May it was calm.', '7 May to 9 May', '2002-05-07/2002-05-09', '2002-05-02'],
  ['On 2 May 2002 it began. The week of 7 May was calm.', 'week of 7 May', '2002-05-06/2002-05-12', '2002-05-02'],
  ['On 2 May 2002 it began. In August it ended.', 'August', '2002-08', '2002-05-02'],
  [
    'Between 15 and 18 December 2016 they left. The last went on 22 December.',
    '22 December',
    '2016-12-22',
    '2016-12-15/2016-12-18',
  ],
  // 7 May was a Tuesday in 2002 and no Tuesday in 2023.
  ['On 2 May 2002 they left and came on Tuesday, 7 May.', 'Tuesday, 7 May', '2002-05-07', '2002-05-02'],
  ['On 2 May 2002 he was seen. His brother said he died on 7 May.', '7 May', '2002-05-07', '2002-05-02'],
  // A year, a law and a birth in between are no part of the story.
  ['On 2 May 2002, in a prison built in 1975, he fell ill. On 7 May he died.', '7 May', '2002-05-07', '2002-05-02'],
  ['On 2 May 2002 they took a man born on 4 June 1970. On 7 May he died.', '7 May', '2002-05-07', '2002-05-02'],
])('“%s”: “%s” is %s, inferred from %s', (words, phrase, edtf, anchor) => {
  expect(dateOf(phrase, ['paragraph', words])).toMatchObject({
    edtf,
    status: 'inferred',
    rule: 'year of the date before it',
    anchor,
  });
});

test('the year is handed on from paragraph to paragraph', () => {
  const story: Piece[] = [
    ['paragraph', 'On 2 May 2002 he was arrested.'],
    ['paragraph', 'He arrived on 7 May.'],
    ['paragraph', 'He died on 9 May.'],
  ];
  expect(dateOf('9 May', ...story)).toMatchObject({ edtf: '2002-05-09', anchor: '2002-05-07' });
});

test.each<[string, string, ...Piece[]]>([
  ['the day of writing', '7 May', ['paragraph', 'It fell on 2 May 2002. Today they recall 7 May.']],
  ['the day somebody spoke', '7 May', ['paragraph', 'He fled on 2 May 2002, his brother told the group on 7 May.']],
  ['the day somebody spoke', 'May 7', ['paragraph', 'It fell on 2 May 2002. It was known, he told reporters May 7.']],
  ['what is to come', '7 May', ['paragraph', 'It fell on 2 May 2002. The trial will begin on 7 May.']],
  ['a day of last year', '7 May', ['paragraph', 'It fell on 2 July 2022. They left on 7 May.']],
  ['a weekday that fits', 'Sunday, 7 May', ['paragraph', 'It fell on 2 May 2002. They left on Sunday, 7 May.']],
  [
    'a weekday in between',
    '7 May',
    ['paragraph', 'It fell on 2 May 2002. It fell again on Friday. On 7 May they left.'],
  ],
  ['a year alone', '7 May', ['paragraph', 'The war began in 2011. On 7 May they left.']],
  ['a month alone', '7 May', ['paragraph', 'It was agreed in May 2017. On 7 May they left.']],
  ['a state that lasts', '7 May', ['paragraph', 'They have held it since 2 May 2012. On 7 May they left.']],
  ['a law', '7 May', ['paragraph', 'Resolution 2254, adopted on 18 December 2015, was recalled. On 7 May they left.']],
  ['a caption', '7 May', ['caption', 'The town on 2 May 2012.'], ['paragraph', 'On 7 May they left.']],
  [
    'a date two paragraphs before',
    '7 May',
    ['paragraph', 'It fell on 2 May 2002.'],
    ['paragraph', 'Many fled.'],
    ['paragraph', 'On 7 May they left.'],
  ],
])('a date counts from publication beside %s', (_, phrase, ...story) => {
  const working = dateOf(phrase, ...story);
  expect(working?.edtf?.slice(0, 4)).toMatch(/^202[34]$/);
  expect(working?.status).toBe('computed');
});

test('without a day of publication no year is handed on', () => {
  const [, second] = readDatesIn(pieces(['paragraph', 'On 2 May 2002 he left. He came on 7 May.']), null);
  expect(second).toMatchObject({ edtf: null, status: 'unresolved' });
});

/** The last date of a report whose words are these. */
function dateOf(phrase: string, ...story: readonly Piece[]) {
  return readDatesIn(pieces(...story), PUBLISHED).findLast(({ text }) => text === phrase);
}
