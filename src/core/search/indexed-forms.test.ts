import { expect, test } from 'vitest';
import { indexedForm, indexedForms } from './indexed-forms.ts';

test.each([
  ['the Qaʿida group', ['qaida']],
  ['قرب إدلب', ['ادلب']],
  ['القاعدة', ['قاعده']],
  ['كِتَاب', ['كتاب']],
  ['Nuʿmān, Nuʿmān', ['numan']],
])('%s is found as %j too', (text, forms) => expect(indexedForms(text)).toEqual(forms));

/** What stands in a text, and what a reader may type for it. */
test.each([
  ['أعلن', 'اعلن'],
  ['إصابة', 'اصابه'],
  ['آثار', 'اثار'],
  ['ٱلسوق', 'السوق'],
  ['مدرسة', 'مدرسه'],
  ['مستشفى', 'مستشفي'],
  ['مسؤول', 'مسوول'],
  ['الطائرات', 'الطايرات'],
  ['السوق', 'سوق'],
  ['والسوق', 'سوق'],
  ['بالسوق', 'سوق'],
  ['فالسوق', 'سوق'],
  ['كالسوق', 'سوق'],
  ['للسوق', 'سوق'],
  ['مُحافَظة', 'محافظه'],
  ['حلـــــب', 'حلب'],
  ['١٢٥', '125'],
  ['۱۲۵', '125'],
  ['«السوق»،', 'سوق'],
  ['کتاب', 'كتاب'],
  ['قریه', 'قرية'],
])('%s is found by %s', (written, typed) => {
  const form = (word: string) => indexedForm(word) ?? word;
  expect(form(typed)).toBe(form(written));
});

test.each([
  ['والد', 'د'],
  ['بالغ', 'غ'],
  ['الله', 'له'],
  ['لله', 'ه'],
  ['والي', 'ي'],
  ['ألم', 'م'],
])('%s begins with no article: %s does not find it', (written, typed) => {
  const form = (word: string) => indexedForm(word) ?? word;
  expect(form(typed)).not.toBe(form(written));
});

test.each(['', 'plain words', "Hay'at", 'Çavuşoğlu', 'ʿ', 'قرب'])('%j has no further form', (text) => {
  expect(indexedForms(text)).toEqual([]);
});
