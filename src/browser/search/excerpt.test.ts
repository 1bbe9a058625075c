import { expect, test } from 'vitest';
import { readExcerpt } from './excerpt.ts';

test('what was looked for is told from the rest', () => {
  expect(readExcerpt('the <mark>village</mark> of <mark>Joseph</mark>')).toEqual([
    { text: 'the ', found: false },
    { text: 'village', found: true },
    { text: ' of ', found: false },
    { text: 'Joseph', found: true },
  ]);
});

test('escaped markup stays text', () => {
  expect(readExcerpt('&lt;img src=x onerror=alert(1)&gt; &amp;lt; &quot;a&quot;')).toEqual([
    { text: '<img src=x onerror=alert(1)> &lt; "a"', found: false },
  ]);
});

test('a mark that does not end is text', () => {
  expect(readExcerpt('a <mark>b')).toEqual([{ text: 'a <mark>b', found: false }]);
});
