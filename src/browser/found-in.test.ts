import { expect, test } from 'vitest';
import { foundIn } from './found-in.ts';

test.each([
  ['the village of Joseph', ['village'], ['village']],
  ['Idlib, “Idlib” and IDLIB.', ['idlib'], ['Idlib', 'Idlib', 'IDLIB']],
  ['in Khan Sheikhoun, then Khan', ['khan', 'sheikhoun'], ['Khan Sheikhoun', 'Khan']],
  ["the regime's planes", ["regime's"], ["regime's"]],
  ['قصف خان شيخون، أمس', ['شيخون', 'خان'], ['خان شيخون']],
])('in %j, %j are found as %j', (text, words, expected) => {
  expect(foundIn(text, words).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test.each([
  ['words inside others', 'within Idlibian lands', ['in', 'idlib', 'land']],
  ['nothing', 'a text', []],
  ['patterns', 'a.b (c) [d]', ['.', '(', 'a|b', '.*', '[d]']],
])('%s are not found', (_, text, words) => expect(foundIn(text, words)).toEqual([]));
