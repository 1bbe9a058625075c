import { expect, test } from 'vitest';
import { contentWords, stemEnd, wordsOf } from './words.ts';

function wordsIn(text: string) {
  return wordsOf(text, [{ start: 0, end: text.length, segment: 0 }]);
}

test.each([
  ['IdlibRussian President', ['idlib', 'russian', 'president']],
  ['LiberationNational', ['liberation', 'national']],
  ['a U.S. strike', ['a', 'us', 'strike']],
  ['left the U.S.', ['left', 'the', 'us']],
  ['@HadiAlabdallah spoke', ['@hadialabdallah', 'spoke']],
  ["Ma`rat al-Nu'man", ['marat', 'al', 'numan']],
  ['Russia-backed', ['russia', 'backed']],
  ['the Defence Centre', ['the', 'defense', 'center']],
  ['ISILs USAF', ['isils', 'usaf']],
])('%j is the words %j', (text, keys) => expect(wordsIn(text).map(({ key }) => key)).toEqual(keys));

test.each([
  ["the regime's army", 'regime', 'regime'],
  ["Tahrir al-Sham’s fighters' base", 'fighters', 'fighters'],
  ['the U.S. base', 'us', 'U.S.'],
])('in %j the word %j ends without its possessive, at %j', (text, stem, written) => {
  const word = wordsIn(text).find((it) => it.stem === stem);
  expect(word && text.slice(word.start, stemEnd(word))).toBe(written);
});

test.each([
  ['al-Bab', ['bab']],
  ['Al Bab', ['bab']],
  ['Deir ez-Zor', ['deir', 'zor']],
  ['Maarat an-Numan', ['maarat', 'numan']],
])('%j is compared as %j', (name, keys) => expect(contentWords(name).map(({ key }) => key)).toEqual(keys));

test.each([
  ['Al Gore', ['gore']],
  ['an old man', ['an', 'old', 'man']],
  ['as Zor said', ['as', 'zor', 'said']],
  ['Al', ['al']],
])('no assimilated article without its hyphen in %j', (name, keys) => {
  expect(contentWords(name).map(({ key }) => key)).toEqual(keys);
});
