import { expect, test } from 'vitest';
import { decodeOriginal } from './decode-original.ts';
import { INPUT_LIMITS } from './input-limits.ts';

const ARABIC = 'قصف السوق يوم الأحد';

/** "قصف" in windows-1256. */
const WINDOWS_1256 = Uint8Array.of(0xde, 0xd5, 0xdd);

test.each([
  ['plain UTF-8', bytes('Two shells fell.'), undefined, 'utf-8', 'Two shells fell.'],
  ['UTF-8 in Arabic', bytes(ARABIC), undefined, 'utf-8', ARABIC],
  ['a BOM, kept', bytes('\ufeffTwo shells fell.'), undefined, 'utf-8', '\ufeffTwo shells fell.'],
  ['UTF-16 LE by its BOM', utf16(`\ufeff${ARABIC}`, true), undefined, 'utf-16le', `\ufeff${ARABIC}`],
  ['UTF-16 BE by its BOM', utf16(`\ufeff${ARABIC}`, false), undefined, 'utf-16be', `\ufeff${ARABIC}`],
  ['UTF-16 LE by name', utf16(ARABIC, true), 'UTF-16LE', 'utf-16le', ARABIC],
  ['windows-1256 by name', WINDOWS_1256, 'windows-1256', 'windows-1256', 'قصف'],
  ['a label of the standard', WINDOWS_1256, 'cp1256', 'windows-1256', 'قصف'],
  ['a BOM against the name', bytes(`\ufeff${ARABIC}`), 'windows-1256', 'utf-8', `\ufeff${ARABIC}`],
  ['a replacement character of the original', bytes('Erdo\ufffdan'), undefined, 'utf-8', 'Erdo\ufffdan'],
  ['escape sequences, which a page shows as signs', bytes('\u001b[31mred'), undefined, 'utf-8', '\u001b[31mred'],
  ['nothing', bytes(''), undefined, 'utf-8', ''],
])('reads %s', (_name, input, encoding, name, text) => {
  expect(decodeOriginal(input, 'report.txt', encoding)).toEqual({ text, encoding: name });
});

test.each([
  ['windows-1256 without its name', WINDOWS_1256, undefined, 'input-encoding', 1, 1],
  ['a broken byte on the second line', bytes('One.\nTw', 0xff, 'o.'), undefined, 'input-encoding', 2, 3],
  ['a surrogate in UTF-8', bytes('One ', 0xed, 0xa0, 0x80), undefined, 'input-encoding', 1, 5],
  ['a character cut off at the end', bytes('One ', 0xd9), undefined, 'input-encoding', 1, 5],
  ['half a surrogate pair in UTF-16', utf16('\ufeffA\ud83d', true), undefined, 'input-encoding', 1, 3],
  ['NUL', bytes('One.\r\nTwo\0.'), undefined, 'input-encoding', 2, 4],
  ['UTF-16 without a BOM', utf16('One.', true), undefined, 'input-encoding', 1, 2],
  ['a PDF', bytes('%PDF-1.7 and so on'), undefined, 'input-encoding', undefined, undefined],
  ['an office document', bytes('PK\u0003\u0004rest'), 'windows-1256', 'input-encoding', undefined, undefined],
  ['an encoding nobody knows', bytes('One.'), 'utf-9', 'input-encoding', undefined, undefined],
  [
    'a line over the limit',
    bytes(`One.\n${'a'.repeat(INPUT_LIMITS.lineUnits + 1)}`),
    undefined,
    'input-limit',
    2,
    undefined,
  ],
  ['too many lines', bytes('a\n'.repeat(INPUT_LIMITS.lines + 1)), undefined, 'input-limit', undefined, undefined],
  ['too many bytes', new Uint8Array(INPUT_LIMITS.bytes + 1), undefined, 'input-limit', undefined, undefined],
])('refuses %s', (_name, input, encoding, rule, line, column) => {
  const problem = decodeOriginal(input, 'report.txt', encoding);
  expect(problem).toMatchObject({ rule, severity: 'error', at: { file: 'report.txt' } });
  if (!('rule' in problem)) return;
  expect([problem.at.line, problem.at.column]).toEqual([line, column]);
});

test('a file at each of the limits is read', () => {
  const longest = `${'a'.repeat(INPUT_LIMITS.lineUnits)}\n`;
  const most = 'a\n'.repeat(INPUT_LIMITS.lines);
  expect([longest, most].map((text) => 'text' in decodeOriginal(bytes(text), 'report.txt'))).toEqual([true, true]);
});

/** Text as UTF-8, with loose bytes between. */
function bytes(...parts: readonly (string | number)[]): Uint8Array {
  const encoder = new TextEncoder();
  return Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...encoder.encode(part)] : [part])));
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}
