import { expect, test } from 'vitest';
import { textDirective } from './text-fragment.ts';

const PASSAGE = 'On Sunday three men were killed in Taiz, and on Monday three men were hurt.';

/** The directive for a phrase of the passage; `page` is what else stands on the page. */
function directive(phrase: string, { from = 0, page = '', passage = PASSAGE } = {}): string {
  const start = passage.indexOf(phrase, from);
  expect(start).toBeGreaterThanOrEqual(0);
  return textDirective({ passage, span: { start, end: start + phrase.length }, page: `${page} ${passage}` });
}

test.each([
  ['in Taiz', ':~:text=in%20Taiz'],
  ['Taiz, and', ':~:text=Taiz%2C%20and'],
])('“%s” stands once', (phrase, expected) => {
  expect(directive(phrase)).toBe(expected);
});

test('words that stand twice are told by those before them', () => {
  expect(directive('three men', { from: 30 })).toBe(':~:text=and%20on%20Monday-,three%20men');
});

test('at the beginning of a passage they are told by those after them', () => {
  expect(directive('On Sunday', { page: 'On Sunday it rained.' })).toBe(':~:text=On%20Sunday,-three%20men%20were');
});

test('of many words the first and the last are named', () => {
  expect(directive(PASSAGE)).toBe(':~:text=On%20Sunday%20three%20men,three%20men%20were%20hurt.');
});

test.each([
  ['a hyphen', 'air-raid', ':~:text=air%2Draid'],
  ['an ampersand', 'A&B', ':~:text=A%26B'],
  ['Arabic', 'قتلى في', ':~:text=%D9%82%D8%AA%D9%84%D9%89%20%D9%81%D9%8A'],
  ['a line break', 'one\ntwo', ':~:text=one%20two'],
])('%s', (_, phrase, expected) => {
  expect(directive(phrase, { passage: `So ${phrase} here.` })).toBe(expected);
});
