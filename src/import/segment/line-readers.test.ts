import { describe, expect, test } from 'vitest';
import { isDateLine, namesYear } from './date-line.ts';
import { wordingOf } from './line.ts';
import { isMediaTag } from './media-tag.ts';
import { isNames } from './name-words.ts';
import { isSignature, signatureStart } from './signature.ts';
import { splitLines } from './split-lines.ts';

describe('a line that says only when', () => {
  test.each([
    '27 August',
    'August 27, 2019',
    '3 February، 2024',
    'Monday, 8 August 2022, 10:26',
    'Issued on: 02/02/2022 - 15:14Modified: 02/02/2022 - 15:12',
    'Sep 8, 3:59 PM',
    '2 hours ago',
    '2019-08-27',
    '٣ شباط ٢٠٢١',
    'Published on 4 May 2020',
  ])('is %j', (text) => expect(isDateLine(text)).toBe(true));

  test.each([
    'August',
    'Sunday',
    '12',
    '1156',
    'On 27 August two shells fell',
    '27 August Street',
    '4 killed',
    'M4',
    '',
  ])('is not %j', (text) => expect(isDateLine(text)).toBe(false));

  test.each([
    ['3 February 2024', true],
    ['٣ شباط ٢٠٢١', true],
    ['27 August', false],
    ['5830174652019001', false],
  ])('%j names a year: %s', (text, expected) => expect(namesYear(text)).toBe(expected));
});

describe('a post’s signature', () => {
  test.each([
    '- Example Council (@council_example) August 27, 2019',
    '— Example Council (@council_example) March 25, 2023',
    '— المجلس (@council_example) 25 آذار 2023',
    '- Lina Example (@lina.example)',
  ])('is %j', (text) => expect(isSignature(text)).toBe(true));

  test.each([
    '- The council wrote to him (@council_example) and he answered. Nobody knows what.',
    'Lina Example (@lina_example) August 27, 2019',
    '- Lina Example, 53, baker',
    '- (@lina_example)',
  ])('is not %j', (text) => expect(isSignature(text)).toBe(false));

  test('begins where the post ends', () => {
    const post = 'The bridge is open again pic.example.org/a1— Council (@council_example) August 19, 2021';
    expect(post.slice(signatureStart(post))).toBe('— Council (@council_example) August 19, 2021');
    expect(signatureStart('He wrote to the council (@council_example) in August.')).toBe(-1);
  });
});

describe('names', () => {
  test.each([
    'Lina Example',
    'Rafah al-Example/ Lina Example',
    'a.k',
    'NEWS DESK',
    'Lina Example and Rami Example',
    'T/ Satt.',
  ])('are %j', (text) => expect(isNames(text)).toBe(true));

  test.each(['Lina Example said so', 'two shells', '', 'and', '12 May', 'Lina Example (baker)'])('are not %j', (text) =>
    expect(isNames(text)).toBe(false),
  );
});

describe('a medium’s label', () => {
  test.each(['video', '(video)', '[Photos]', 'فيديو', 'Watch video'])('is %j', (text) =>
    expect(isMediaTag(text)).toBe(true),
  );
  test.each(['video shows the convoy', 'a video', 'videographer', ''])('is not %j', (text) =>
    expect(isMediaTag(text)).toBe(false),
  );
});

test.each([
  ['Read also:', 'read also'],
  ['  READ — ALSO ', 'read also'],
  ['Editors’ Picks', "editors' picks"],
  ['اقرأ أيضا:', 'اقرأ أيضا'],
  ['***', ''],
])('the wording of %j is %j', (text, wording) => expect(wordingOf(text)).toBe(wording));

test('a line knows its words, its place and whether it stands apart', () => {
  const text = '\ufeff\n One. \r\nTwo,\u2028\u200b\u2028  Three:\t';
  expect(splitLines(text).map((line) => [text.slice(line.start, line.end), line.apart, line.ending])).toEqual([
    ['One.', true, 'sentence'],
    ['Two,', false, 'comma'],
    ['Three:', true, 'colon'],
  ]);
});
