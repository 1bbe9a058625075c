import { expect, test } from 'vitest';
import { indexWords } from './index-words.ts';
import { wordReader } from './word-at.ts';
import { cutWords, loneWords, packBlock, unpackBlock } from './word-block.ts';
import { packPlaces, unpackPlaces } from './word-places.ts';
import { spotAt } from './word-spots.ts';

function reportOf(supplied: string | undefined, ...texts: string[]) {
  return { supplied, passages: texts.map((text, at) => ({ id: `p${at}`, text, names: [], events: [] })) };
}

const WORDS = indexWords([
  reportOf(undefined, 'Shells fell – shells.', 'The bakery'),
  reportOf('Shells again', 'The bakery fell'),
]);

test('every word is known by passage and place, a supplied title behind the first passage', () => {
  expect(WORDS.map(({ word, spots }) => `${word} ${spots.join(' ')}`)).toEqual([
    'again 2 5',
    'bakery 1 1 2 1',
    'fell 0 1 2 2',
    'shells 0 0 0 3 2 4',
    'the 1 0 2 0',
  ]);
});

test('a block comes back as it was', () => {
  const block = unpackBlock(packBlock(WORDS, 3));
  expect([...block].map(([word, { passages, times }]) => [word, [...passages], [...times]])).toEqual([
    ['again', [2], [1]],
    ['bakery', [1, 2], [1, 1]],
    ['fell', [0, 2], [1, 1]],
    ['shells', [0, 2], [2, 1]],
    ['the', [1, 2], [1, 1]],
  ]);
});

test('and so do the places of its words, and beside which lone words they are', () => {
  const [again, bakery, fell, ...others] = WORDS;
  const lone = [again, bakery, fell].filter((it) => it !== undefined);
  const places = packPlaces(others, wordReader(lone));
  const placed = [...unpackPlaces(places, unpackBlock(packBlock(others, 3)))];
  expect(placed.map(([word, { spots, before, after }]) => [word, [...spots], [...before], [...after]])).toEqual([
    ['shells', [spotAt(0, 0), spotAt(0, 3), spotAt(2, 4)], [0, 0, 0], [3, 0, 1]],
    ['the', [spotAt(1, 0), spotAt(2, 0)], [0, 0], [2, 2]],
  ]);
});

test('blocks hold few spots, and a frequent word stands alone', () => {
  const word = (name: string, count: number) => ({ word: name, spots: Array.from({ length: count * 2 }, () => 0) });
  const blocks = cutWords([word('a', 1500), word('b', 2500), word('c', 1), word('d', 9000), word('e', 1)]);
  expect(blocks.map((block) => block.map((it) => it.word).join(''))).toEqual(['ab', 'c', 'd', 'e']);
  expect(loneWords(blocks).map((it) => it.word)).toEqual(['c', 'd', 'e']);
  expect(cutWords([])).toEqual([]);
});

test.each([
  [4000, 4000, true],
  [4001, 4001, false],
  [4001, 40_000, true],
  [5001, 40_000, false],
])('how often a word stands in each of %i passages of %i is told: %j', (count, passages, told) => {
  const spots = Array.from({ length: count }, (_, passage) => [passage, 0, passage, 7]).flat();
  const hits = unpackBlock(packBlock([{ word: 'old', spots }], passages)).get('old');
  expect(hits?.passages).toEqual(Uint32Array.from({ length: count }, (_, passage) => passage));
  expect(new Set(hits?.times)).toEqual(new Set([told ? 2 : 1]));
});
