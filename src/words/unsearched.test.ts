import { expect, test } from 'vitest';
import { readUnsearched, unsearched } from './unsearched.ts';

const TEXTS = ['town, Idlib. 11 mentions', 'خان شيخون', 'c’est “ça” & <b>', '𝒜 😀', '𠀀', ''];

test.each(TEXTS)('%j comes back whole', (text) => expect(readUnsearched(unsearched(text))).toBe(text));

test.each(['town, Idlib. 11 mentions', 'خان شيخون', '𝒜1'])('%j leaves no letter or digit to be found', (text) => {
  expect(unsearched(text)).not.toMatch(/[\p{L}\p{N}]/u);
});
