import { expect, test } from 'vitest';
import { foundIn } from './found-in.ts';

test.each([
  ['the village of Joseph', [1], ['village'], ['village']],
  ['Idlib, “Idlib” and IDLIB.', [0, 1, 3], ['idlib'], ['Idlib', 'Idlib', 'IDLIB']],
  ['  in Khan\n Sheikhoun, then Khan', [1, 2], ['khan', 'sheikhoun'], ['Khan\n Sheikhoun']],
  ["the regime's planes", [1], ["regime's"], ["regime's"]],
  ['قصف خان شيخون، أمس', [1, 2], ['شيخون', 'خان'], ['خان شيخون']],
  ['the men of the village of the men', [3, 4], ['the', 'village'], ['the village']],
])('in %j, words %j being %j are found as %j', (text, places, words, expected) => {
  expect(foundIn(text, { places, words }).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test.each([
  ['the same words elsewhere', 'Idlib and Idlib', [7], ['idlib']],
  ['other words at the place', 'the town of Joseph', [1], ['village']],
  ['parts of words', 'within lands', [0, 1], ['in', 'land']],
  ['nothing', 'a text', [], []],
  ['patterns', 'a.b (c) [d]', [0, 1, 2], ['.', '(', 'a|b', '.*', '[d]']],
])('%s are not found', (_, text, places, words) => expect(foundIn(text, { places, words })).toEqual([]));
