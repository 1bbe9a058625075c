import { describe, expect, test } from 'vitest';
import { isChosen, parseChoice, parseRows, withChoice } from './chronology-choice.ts';

const row = {
  places: 'kherson kherson-oblast ukraine',
  actors: 'coast-guard',
  kind: 'shelling',
  certainty: 'computed',
  differ: 'yes',
};

describe('an event is shown when it is all that is chosen', () => {
  test.each(['', 'place=kherson-oblast', 'kind=shelling&differ=yes', 'actor=coast-guard&certainty=computed', 'sort=x'])(
    'it is for %j',
    (query) => expect(isChosen(row, parseChoice(new URLSearchParams(query)))).toBe(true),
  );

  test.each([
    'place=kher',
    'place=oblast',
    'kind=shelling&differ=no',
    'actor=coast',
    'certainty=stated',
    'place=ukraine&kind=clash',
  ])('it is not for %j', (query) => expect(isChosen(row, parseChoice(new URLSearchParams(query)))).toBe(false));
});

test.each([
  ['https://h.org/chronology/2022/03/', 'place=kherson', 'https://h.org/chronology/2022/03/?place=kherson'],
  ['https://h.org/c/?kind=clash&x=1#d2022-03-01', 'place=a', 'https://h.org/c/?x=1&place=a#d2022-03-01'],
  ['https://h.org/c/?differ=yes', '', 'https://h.org/c/'],
])('%s with %j is %s', (address, query, expected) => {
  expect(withChoice(address, parseChoice(new URLSearchParams(query)))).toBe(expected);
});

test('the events of a period are read from its line', () => {
  expect(parseRows('kherson ukraine|coast-guard|treaty/agreement|stated|no;|||unresolved|yes')).toEqual([
    { places: 'kherson ukraine', actors: 'coast-guard', kind: 'treaty/agreement', certainty: 'stated', differ: 'no' },
    { places: '', actors: '', kind: '', certainty: 'unresolved', differ: 'yes' },
  ]);
});

test.each(['', 'kherson', 'a|b|c|d'])('%j tells of no event', (text) => expect(parseRows(text)).toEqual([]));

test('a choice read from an address it was written to is the same', () => {
  const choice = parseChoice(new URLSearchParams('differ=yes&place=a-b&kind=treaty/agreement'));
  expect(parseChoice(new URL(withChoice('https://h.org/', choice)).searchParams)).toEqual(choice);
});
