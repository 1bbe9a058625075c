import { expect, test } from 'vitest';
import { printable, printableInLine } from './terminal.ts';

test.each([
  ['plain\n\ttext, naïve, ثلاثة 😀', 'plain\n\ttext, naïve, ثلاثة 😀'],
  ['\u001b[31mred', '\\u001b[31mred'],
  ['\u009b2J\u0007\u0008\u007f\r', '\\u009b2J\\u0007\\u0008\\u007f\\u000d'],
  ['12 \u202e21\u2066', '12 \\u202e21\\u2066'],
])('%j is printed as %j', (text, printed) => {
  expect(printable(text)).toBe(printed);
});

test('inside a line, line feeds are shown too', () => {
  expect(printableInLine('a\nb\tc')).toBe('a\\u000ab\\u0009c');
});

test('what is made printable in JSON means the same', () => {
  const text = 'a\u009b\u202eb\u001b"\\\n';
  expect(JSON.parse(printable(JSON.stringify(text)))).toBe(text);
});
