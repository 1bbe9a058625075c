import { expect, test } from 'vitest';
import { lowerCaseAddress } from './lower-case-address.ts';

test.each([
  ['an address in capitals', 'https://h.example/R/0F3K9X2V/', 'https://h.example/r/0f3k9x2v/'],
  ['one capital', 'https://h.example/r/0f3k9X2v/', 'https://h.example/r/0f3k9x2v/'],
  ['no final slash', 'https://h.example/R/0F3K9X2V', 'https://h.example/r/0f3k9x2v'],
  ['a paragraph', 'https://h.example/R/0f3k9x2v/#p8ah6m', 'https://h.example/r/0f3k9x2v/#p8ah6m'],
  ['a paragraph in capitals', 'https://h.example/R/0F3K9X2V/#P8AH6M', 'https://h.example/r/0f3k9x2v/#p8ah6m'],
  ['a fragment of another form', 'https://h.example/R/0f3k9x2v/#Note-A', 'https://h.example/r/0f3k9x2v/#Note-A'],
  ['a query', 'https://h.example/Search/?q=Bana', 'https://h.example/search/?q=Bana'],
  ['an escaped capital', 'https://h.example/%52/0f3k9x2v/', 'https://h.example/r/0f3k9x2v/'],
  ['escaped letters of another script', 'https://h.example/%C3%89T%C3%89/', 'https://h.example/%C3%A9t%C3%A9/'],
  ['a base path in capitals', 'https://h.example/Archive/r/0f3k9x2v/', 'https://h.example/archive/r/0f3k9x2v/'],
])('%s is lowered', (_, address, lower) => {
  expect(lowerCaseAddress(address)).toBe(lower);
});

test.each([
  ['nothing but small letters', 'https://h.example/r/0f3k9x2v/#p8ah6m'],
  ['capitals in the fragment alone', 'https://h.example/r/0f3k9x2v/#P8AH6M'],
  ['capitals in the query alone', 'https://h.example/search/?q=Bana'],
  ['an escape in capitals', 'https://h.example/%D8%AE/'],
  ['signs that need no escape', 'https://h.example/a:b@c=d/'],
  ['percent signs that say nothing', 'https://h.example/100%/%zz/'],
  ['a letter without a small form', 'https://h.example/%D8%AB/'],
])('%s is left alone', (_, address) => {
  expect(lowerCaseAddress(address)).toBeUndefined();
});

test.each([
  'https://h.example//Evil.example/x',
  'https://h.example/%2F%2FEvil.example/x',
  'https://h.example/%5CEvil.example',
  'https://h.example/%2E%2E/Https:%2F%2Fevil.example',
  'https://h.example/Javascript:alert(1)',
])('%s stays on its host, and is not lowered twice', (address) => {
  const lower = lowerCaseAddress(address) ?? '';
  expect(new URL(lower).origin).toBe('https://h.example');
  expect(lowerCaseAddress(lower)).toBeUndefined();
});
