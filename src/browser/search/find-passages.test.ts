import { expect, test } from 'vitest';
import { findPassages } from './find-passages.ts';
import { namesAlone } from './find-records.ts';
import { indexOf } from './index-of.fixture.ts';
import { EMPTY_STATE } from './search-state.ts';

const index = await indexOf({
  reports: [
    ['Ardan spoke #0', 'Ardan and Mira met at the bakery #0 #1', 'Nobody spoke of the council #2'],
    ['Mira left #1'],
  ],
  names: [
    ['Ardan', 'President Ardan Vale', 'أردان'],
    ['Mira', 'Mira of Vale'],
    ['Northern Council', 'Council of the Hills'],
    ['Southern Council', 'Second Council of the Hills'],
    ['Western Council', 'Third Council of the Hills'],
    ['Eastern Council', 'Fourth Council of the Hills'],
    ['Unheard Bakery Harbour'],
  ],
});

async function found(query: string, spellings = true) {
  const { ranked, partly } = await findPassages(index, { ...EMPTY_STATE, query, spellings });
  return { passages: [...ranked].toSorted(), partly };
}

test.each([
  ['of one record', 'President', [0, 1]],
  ['of one record, several words', 'president vale', [0, 1]],
  ['of two records', 'Vale', [0, 1, 3]],
])('words that stand in the names %s alone find what names it: %s', async (_, query, passages) => {
  expect(await found(query)).toEqual({ passages, partly: false });
});

test.each([
  ['that stand in a passage too', 'council', [2]],
  ['of which some stand in passages, in no one name', 'president bakery', [1]],
  ['of too many names', 'hills', []],
  ['of a name that no passage has', 'harbour', []],
  ['of such a name, one of which stands in a passage', 'bakery harbour', [1]],
  ['between quotation marks', '"vale"', []],
  ['beside an OR', 'vale OR nowhere', []],
  ['of what must not be there', 'vale -bakery', []],
])('no other words do: such %s', async (_, query, passages) => {
  expect((await found(query)).passages).toEqual(passages);
});

test('nor do they where every word is to stand for itself', async () => {
  expect((await found('vale', false)).passages).toEqual([]);
});

test.each([
  ['hills', 4],
  ['vale', 2],
  ['Council of the Hills', 0],
  ['"hills"', 0],
  ['', 0],
])('%j stands in the names of %i records that it is no name of', (query, names) => {
  expect(namesAlone(index, { ...EMPTY_STATE, query })).toHaveLength(names);
});
