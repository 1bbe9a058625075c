import { expect, test } from 'vitest';
import { counted, grouped, ofCounted } from './counted.ts';
import { NOUNS } from './nouns.ts';

test.each([
  [0, 'لا تقارير', 'لا فقرات'],
  [1, 'تقرير واحد', 'فقرة واحدة'],
  [2, 'تقريران', 'فقرتان'],
  [3, '3 تقارير', '3 فقرات'],
  [10, '10 تقارير', '10 فقرات'],
  [11, '11 تقريرًا', '11 فقرة'],
  [99, '99 تقريرًا', '99 فقرة'],
  [100, '100 تقرير', '100 فقرة'],
  [102, '102 تقرير', '102 فقرة'],
  [103, '103 تقارير', '103 فقرات'],
  [1111, '1,111 تقريرًا', '1,111 فقرة'],
])('%i is “%s” and “%s”', (n, reports, paragraphs) => {
  expect(counted(n, NOUNS.report)).toBe(reports);
  expect(counted(n, NOUNS.paragraph)).toBe(paragraphs);
});

test.each([
  [1, 'تقرير واحد', 'جهة فاعلة واحدة'],
  [2, 'تقريرين', 'جهتين فاعلتين'],
  [3, '3 تقارير', '3 جهات فاعلة'],
])('after a preposition %i is “%s” and “%s”', (n, reports, actors) => {
  expect(ofCounted(n, NOUNS.report)).toBe(reports);
  expect(ofCounted(n, NOUNS.actor)).toBe(actors);
});

test('numbers have the digits of addresses and citations', () => expect(grouped(1234567890)).toBe('1,234,567,890'));
