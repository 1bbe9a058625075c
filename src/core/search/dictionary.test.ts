import { expect, test } from 'vitest';
import { dictionaryPage, numbersAt, placesOf } from './dictionary.ts';

/** What stands on a page between white space. */
function wordsOn(page: string): string[] {
  return page.replaceAll(/<[^>]*>/g, ' ').match(/\S+/gu) ?? [];
}

test('the place of a word tells its number', () => {
  const on = wordsOn(dictionaryPage(['bakery', 'qaʿida', 'shells'], 'en'));
  expect(on).toHaveLength(placesOf(3));
  const placesOfWord = (word: string) => on.flatMap((it, place) => (it === word ? [place] : []));
  expect(numbersAt(placesOfWord('bakery'))).toEqual([0]);
  expect(numbersAt(placesOfWord('qaʿida'))).toEqual([1]);
  expect(numbersAt(placesOfWord('qaida'))).toEqual([1]);
  expect(numbersAt([...placesOfWord('shells'), 0])).toEqual([0, 2]);
  expect(placesOfWord('nowhere')).toEqual([]);
});

test('a word is no mark-up', () => {
  expect(dictionaryPage(['<b>&"'], 'en')).toContain('&lt;b&gt;&amp;&quot; &lt;b');
});
