import { expect, test } from 'vitest';
import { partLanguage } from './part-language.ts';

test.each([
  ['en', 'ar', { lang: 'ar', dir: 'rtl' }],
  ['ar-SY', 'fa', { lang: 'fa', dir: 'rtl' }],
  ['en', 'en-GB', {}],
  ['ar', 'AR-sy', {}],
] as const)('on a page in %s a part in %s says %j', (page, lang, said) => {
  expect(partLanguage(page, { lang, dir: 'rtl' })).toEqual(said);
});
