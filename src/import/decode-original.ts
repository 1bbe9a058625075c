import type { Problem } from '../core/model/problem.ts';
import { INPUT_LIMITS } from './input-limits.ts';
import { lineAndColumn } from './line-and-column.ts';
import { lineTooLong, notText, tooLarge, tooManyLines, undecodable, unknownEncoding } from './refuse-original.ts';
import { lineBreaks } from './segment/split-lines.ts';

/** The text of an original with its BOM kept, and the encoding it was read in (a WHATWG name). */
export interface DecodedOriginal {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Decodes the bytes of an original strictly: UTF-8, or UTF-16 where a BOM says so, or else the encoding the editor names
 * (any WHATWG label). Nothing is guessed and no U+FFFD is ever put in: bytes that do not fit, NUL, binary formats and
 * files over the limits come back as a problem with its place. `file` is only the name the problem is reported under.
 */
export function decodeOriginal(bytes: Uint8Array, file: string, encoding?: string): DecodedOriginal | Problem {
  if (bytes.length > INPUT_LIMITS.bytes) return tooLarge(file, bytes.length);
  const format = binaryFormat(bytes);
  if (format) return notText(file, `the file is ${format}, not text`);
  const name = chooseEncoding(bytes, encoding);
  if (name === undefined) return unknownEncoding(file, encoding ?? '');
  const text = decode(bytes, name);
  if (text === undefined) return undecodable(file, name, validBeginning(bytes, name));
  return faultOfText(file, text) ?? { text, encoding: name };
}

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['a PDF', '%PDF-'],
  ['a ZIP archive or an office document', 'PK\u0003\u0004'],
  ['an RTF document', '{\\rtf'],
  ['a PNG image', '\u0089PNG'],
  ['a GIF image', 'GIF8'],
  ['a JPEG image', '\u00ff\u00d8\u00ff'],
];

/** The WHATWG name to decode by: the BOM's, else the editor's, else UTF-8; `undefined` for a label nobody knows. */
function chooseEncoding(bytes: Uint8Array, named: string | undefined): string | undefined {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  try {
    return marked ?? new TextDecoder(named ?? 'utf-8').encoding;
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array, encoding: string, more = false): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: more });
  } catch {
    return undefined;
  }
}

function binaryFormat(bytes: Uint8Array): string | undefined {
  const opening = String.fromCharCode(...bytes.subarray(0, 8));
  return SIGNATURES.find(([, signature]) => opening.startsWith(signature))?.[0];
}

function faultOfText(file: string, text: string): Problem | undefined {
  const nul = text.indexOf('\0');
  if (nul >= 0) return notText(file, 'a NUL character', lineAndColumn(text.slice(0, nul)));
  let start = 0;
  let lines = 0;
  for (const { at, next } of lineBreaks(text)) {
    lines += text.slice(start, at).trim() === '' ? 0 : 1;
    if (at - start > INPUT_LIMITS.lineUnits)
      return lineTooLong(file, lineAndColumn(text.slice(0, start)).line, at - start);
    start = next;
  }
  return lines > INPUT_LIMITS.lines ? tooManyLines(file, lines) : undefined;
}

/**
 * The longest beginning of the bytes that decodes, by bisection: a decoder told that more will come fails only on bytes
 * that are wrong.
 */
function validBeginning(bytes: Uint8Array, encoding: string): string {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    if (decode(bytes.subarray(0, middle), encoding, true) === undefined) invalid = middle;
    else valid = middle;
  }
  return decode(bytes.subarray(0, valid), encoding, true) ?? '';
}
