import { expect, test } from 'vitest';
import { parseQuery } from '../core/search/parse-query.ts';
import { exactQuery } from './search-link.ts';

test.each([
  ['the night of', 'the night of'],
  ['he said “they fled” and', 'he said they fled and'],
  ['“quoted”', 'quoted'],
  ['a "b" «c» „d‟', 'a b c d‟'],
  ['two\n lines', 'two lines'],
  ['-minus OR plus*', '-minus OR plus*'],
  ['خان شيخون، أمس', 'خان شيخون، أمس'],
  ['<b>x</b> & y', '<b>x</b> & y'],
])('%j is asked for as one exact phrase', (words, text) => {
  expect(exactQuery(words)).toBe(`"${text}"`);
  expect(parseQuery(exactQuery(words))).toEqual([{ text, exact: true, role: 'wanted' }]);
});
