import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesOf } from '../../core/search/dictionary.ts';
import { indexWords } from '../../core/search/index-words.ts';
import { packTable, unpackTable } from '../../core/search/passage-table.ts';
import { cutWords } from '../../core/search/word-block.ts';
import { wordFiles } from '../../core/search/word-files.ts';
import { phraseFinder } from './find-phrase.ts';
import type { TermHits } from './find-words.ts';

/** Words of which some are so frequent that each has a file for itself; a word means all that begin as it does. */
const WORDS = [
  'the',
  'the',
  'the',
  'the',
  'of',
  'of',
  'of',
  'old',
  'old',
  'older',
  'bridge',
  'bridges',
  'fell',
  'shells',
];
const MOST = 6;

const passage = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 });
const archive = fc.array(passage, { minLength: 1, maxLength: 12 });
const phrase = fc.array(fc.constantFrom('the', 'of', 'old', 'older', 'bridge', 'bridges', 'fell', 'shells', 'none'), {
  minLength: 1,
  maxLength: 5,
});

function finderOf(passages: readonly (readonly string[])[]) {
  const reports = [
    { passages: passages.map((words) => ({ id: 'p', number: 1, text: words.join(' '), names: [], events: [] })) },
  ];
  const words = indexWords(reports);
  const blocks = cutWords(words, MOST);
  const files = new Map(wordFiles(blocks, passages.length, MOST));
  const read: string[] = [];
  const find = phraseFinder({
    table: unpackTable(packTable(reports, { words: blocks.map(({ length }) => length), records: [] })),
    search: async (begin) => words.flatMap(({ word }, number) => (word.startsWith(begin) ? [placesOf(number)] : [])),
    read: async (name) => {
      read.push(name);
      const pack = files.get(name);
      if (!pack) throw new Error(`no file ${name}`);
      return pack();
    },
  });
  return { find, read };
}

/** How often words stand one behind the other, by passage, as whoever reads the text sees it. */
function seen(passages: readonly (readonly string[])[], words: readonly string[]): string {
  const counts = passages.map(
    (text) => text.filter((_, at) => words.every((word, index) => text[at + index]?.startsWith(word))).length,
  );
  return counts.flatMap((count, number) => (count > 0 ? [`${number}×${count}`] : [])).join(' ');
}

function written({ passages, times }: TermHits): string {
  return Array.from(passages, (number, at) => `${number}×${times[at]}`).join(' ');
}

test('words are found wherever they stand one behind the other, frequent or not, in any ending', async () => {
  await fc.assert(
    fc.asyncProperty(archive, phrase, async (passages, words) => {
      expect(written(await finderOf(passages).find(words))).toBe(seen(passages, words));
    }),
    { numRuns: 2000 },
  );
});

describe('of frequent words', () => {
  const TEXT = Array.from({ length: 8 }, (_, at) =>
    (at % 2 === 0 ? 'the old bridge fell' : 'of the older bridges').split(' '),
  );

  test.each([
    ['the', ['the']],
    ['the old', ['the', 'old', 'older']],
    ['old bridge', ['old', 'older', 'bridge', 'bridges']],
    ['of the old', ['of', 'the', 'old', 'older']],
    ['the none', ['the']],
  ])('“%s” tells which words it means', async (words, meant) => {
    const { forms } = await finderOf(TEXT).find(words.split(' '));
    expect(forms.flatMap((its) => [...its]).toSorted()).toEqual(meant.toSorted());
  });

  test('neither all hits nor all places are read for a phrase', async () => {
    const { find, read } = finderOf(Array.from({ length: 8 }, () => ['the', 'of', 'the']));
    expect(written(await find(['the', 'of']))).toBe('0×1 1×1 2×1 3×1 4×1 5×1 6×1 7×1');
    expect(read).toEqual(['pairs', 'pairs/1']);
  });

  test('of words that stand nowhere side by side no list is read', async () => {
    const { find, read } = finderOf(Array.from({ length: 8 }, () => ['the', 'of', 'the', 'old']));
    expect(written(await find(['of', 'old']))).toBe('');
    expect(written(await find(['of', 'old', 'the']))).toBe('');
    expect(read).toEqual(['pairs']);
  });
});
