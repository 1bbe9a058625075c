import { expect, test } from 'vitest';
import { openingOf, passagesOf } from './passages.ts';

const anchor = (text: string, location: number, element = 'p') => ({ element, text, location });
const found = (title: string, text: string, location: number, words: readonly number[], element = 'p') => ({
  title,
  url: `/r/x/#${title}`,
  locations: words.map((word) => location + word),
  anchor: anchor(text, location, element),
});

test('passages with more of the words come first, and keep the order of the text among equals', () => {
  const passages = passagesOf({
    sub_results: [
      found('¶ 1', 'Idlib was hit', 0, [0]),
      found('¶ 2', 'Idlib, Idlib and Idlib', 3, [0, 1, 3]),
      found('¶ 3', 'airstrikes on Idlib', 7, [0, 2]),
    ],
  });
  expect(passages.map((it) => it.label)).toEqual(['¶ 3', '¶ 1', '¶ 2']);
  expect(passages[0]?.words).toEqual(['airstrikes', 'idlib']);
  expect(passages[2]?.words).toEqual(['idlib']);
});

test('neither the page itself nor its title is a passage', () => {
  const page = { title: 'A report', url: '/r/x/', locations: [1] };
  expect(passagesOf({ sub_results: [page, found('A title', 'A title', 0, [1], 'h1')] })).toEqual([]);
});

test('what was found in the next passage is not shown in this one', () => {
  const [passage] = passagesOf({ sub_results: [found('¶ 1', 'two words', 10, [1, 2, -1])] });
  expect(passage?.excerpt).toEqual([
    { text: 'two ', found: false },
    { text: 'words', found: true },
  ]);
});

test('the opening is that of the text, not of the title', () => {
  const anchors = [anchor('The title', 0, 'h1'), anchor('The first words.', 2)];
  expect(openingOf({ anchors })).toEqual([{ text: 'The first words.', found: false }]);
  expect(openingOf({ anchors: [] })).toEqual([]);
});
