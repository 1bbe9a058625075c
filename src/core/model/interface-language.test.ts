import { expect, test } from 'vitest';
import { interfaceLanguage, interfaceTag } from './interface-language.ts';

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['ar', 'ar'],
  ['AR-sy', 'ar'],
  ['fa', undefined],
  ['ara', undefined],
  ['arc', undefined],
])('for %s the site speaks %s', (tag, language) => expect(interfaceLanguage(tag)).toBe(language));

test.each([
  [{ language: 'en' }, 'en'],
  [{ language: 'ar-LB' }, 'ar-LB'],
  [{ language: 'ar', interface: 'en' }, 'en'],
  [{ language: 'en', interface: 'ar-SY' }, 'ar-SY'],
  [{ language: 'fr' }, 'en'],
  [{ language: 'fr', interface: 'ar' }, 'ar'],
])('an archive of %j has the interface %s', (info, tag) => expect(interfaceTag(info)).toBe(tag));
