import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesOf } from '../../core/search/dictionary.ts';
import { indexWords } from '../../core/search/index-words.ts';
import { packTable, unpackTable } from '../../core/search/passage-table.ts';
import type { PlannedWords } from '../../core/search/plan-query.ts';
import { cutWords } from '../../core/search/word-block.ts';
import { wordFiles } from '../../core/search/word-files.ts';
import { phraseFinder } from './find-phrase.ts';
import type { TermHits } from './find-words.ts';

/** Words of which some are so frequent that each has a file for itself; those that differ in their ending have one stem. */
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
    search: async (word) => {
      const found = words.flatMap((it, number) =>
        [it.word, ...it.word.split('-')].some((part) => part.startsWith(stemOf(word))) ? [placesOf(number)] : [],
      );
      return found.length > 0 ? found : words.slice(0, 1).map(() => 0);
    },
    stem: async (word) => {
      const first = words.findIndex(
        (it) => it.word.split('-').some((part) => stemOf(part) === stemOf(word)) || it.word === word,
      );
      return first < 0 ? undefined : first;
    },
    read: async (name) => {
      read.push(name);
      const pack = files.get(name);
      if (!pack) throw new Error(`no file ${name}`);
      return pack();
    },
  });
  return { find, read };
}

function stemOf(word: string): string {
  return word.replace(/(?:er|s)$/, '');
}

/** How often words stand one behind the other, by passage, as whoever reads the text sees it. */
function seen(passages: readonly (readonly string[])[], { words, exact }: PlannedWords): string {
  const isMeant = (word: string, other = '') => (exact ? word === other : stemOf(word) === stemOf(other));
  const counts = passages.map(
    (text) => text.filter((_, at) => words.every((word, index) => isMeant(word, text[at + index]))).length,
  );
  return counts.flatMap((count, number) => (count > 0 ? [`${number}×${count}`] : [])).join(' ');
}

function written({ passages, times }: TermHits): string {
  return Array.from(passages, (number, at) => `${number}×${times[at]}`).join(' ');
}

test('words are found wherever they stand one behind the other, frequent or not, in any ending or exactly', async () => {
  await fc.assert(
    fc.asyncProperty(archive, phrase, fc.boolean(), async (passages, words, exact) => {
      const it = { words, exact };
      expect(written(await finderOf(passages).find(it))).toBe(seen(passages, it));
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
    const { runs } = await finderOf(TEXT).find({ words: words.split(' '), exact: false });
    expect(
      runs
        .flat()
        .flatMap((its) => [...its])
        .toSorted(),
    ).toEqual(meant.toSorted());
  });

  test('neither all hits nor all places are read for a phrase', async () => {
    const { find, read } = finderOf(Array.from({ length: 8 }, () => ['the', 'of', 'the']));
    expect(written(await find({ words: ['the', 'of'], exact: false }))).toBe('0×1 1×1 2×1 3×1 4×1 5×1 6×1 7×1');
    expect(read).toEqual(['pairs', 'pairs/1']);
  });

  test('of a word no list is read that begins as it does and is another', async () => {
    const { find, read } = finderOf(Array.from({ length: 8 }, () => ['the', 'theory', 'the', 'theory']));
    expect(written(await find({ words: ['the'], exact: false }))).toBe('0×2 1×2 2×2 3×2 4×2 5×2 6×2 7×2');
    expect(read).toEqual(['pairs', 'words/0']);
  });

  test('of words that stand nowhere side by side no list is read', async () => {
    const { find, read } = finderOf(Array.from({ length: 8 }, () => ['the', 'of', 'the', 'old']));
    expect(written(await find({ words: ['of', 'old'], exact: false }))).toBe('');
    expect(written(await find({ words: ['of', 'old', 'the'], exact: false }))).toBe('');
    expect(read).toEqual(['pairs']);
  });

  test('no places are read where no passage has all pairs of a phrase', async () => {
    const texts = Array.from({ length: 8 }, (_, at) => (at % 2 === 0 ? ['the', 'of', 'fell'] : ['of', 'the']));
    const { find, read } = finderOf(texts);
    expect(written(await find({ words: ['the', 'of', 'the'], exact: false }))).toBe('');
    expect(read.filter((name) => /places/.test(name))).toEqual([]);
    expect(written(await find({ words: ['of', 'the'], exact: false }))).toBe('1×1 3×1 5×1 7×1');
  });
});

test('no places are read of words that only begin like one that is quoted', async () => {
  const texts = ['bridge old', 'bridge old', 'old older', 'old older', 'older shells', 'older shells'];
  const { find, read } = finderOf(texts.map((text) => text.split(' ')));
  expect(written(await find({ words: ['bridge', 'old'], exact: true }))).toBe('0×1 1×1');
  expect(read.toSorted()).toEqual(['places/0', 'words/0', 'words/1']);
});

test('what is quoted is found in words that are joined, and at no other edge of them', async () => {
  const { find } = finderOf([
    ['the', 'hit-and-run', 'strike'],
    ['a', 'strike-off', 'of', 'it'],
    ['air-strike', 'of'],
  ]);
  const found = async (words: string) => written(await find({ words: words.split(' '), exact: true }));
  expect(await found('hit and run strike')).toBe('0×1');
  expect(await found('strike')).toBe('0×1 1×1 2×1');
  expect(await found('strike of')).toBe('2×1');
  expect(await found('a strike')).toBe('1×1');
  expect(await found('strikes')).toBe('');
});
