import { expect, test } from 'vitest';
import { indexedForms } from './indexed-forms.ts';

test.each([
  ['the Qaʿida group', ['qaida']],
  ['قرب إدلب', ['ادلب']],
  ['القاعدة', ['قاعده']],
  ['كِتَاب', ['كتاب']],
  ['Nuʿmān, Nuʿmān', ['numan']],
])('%s is found as %j too', (text, forms) => expect(indexedForms(text)).toEqual(forms));

test.each(['', 'plain words', "Hay'at", 'Çavuşoğlu', 'ʿ', 'قرب'])('%j has no further form', (text) => {
  expect(indexedForms(text)).toEqual([]);
});
