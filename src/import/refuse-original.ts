import { type Problem, problem } from '../core/model/problem.ts';
import { INPUT_LIMITS } from './input-limits.ts';
import { lineAndColumn } from './line-and-column.ts';

/** Bytes that are not the encoding's, after the beginning `valid` that is. */
export function undecodable(file: string, encoding: string, valid: string): Problem {
  const at = { file, ...lineAndColumn(valid) };
  return problem('input-encoding', {
    at,
    found: `bytes that are not ${encoding} at line ${at.line}, column ${at.column}`,
    expected: 'UTF-8, UTF-16 with a byte order mark, or an encoding named with --encoding',
    wayOut: 'name the encoding the file was saved in, e.g. --encoding windows-1256, or save it as UTF-8',
  });
}

/** A name of an encoding that the WHATWG standard does not hold. */
export function unknownEncoding(file: string, named: string): Problem {
  return problem('input-encoding', {
    at: { file },
    found: `no encoding is called ${JSON.stringify(named)}`,
    expected: 'a name from the WHATWG Encoding Standard, e.g. utf-8, windows-1256, iso-8859-9',
    wayOut: 'correct the name given with --encoding',
  });
}

/** A file that is no text: a binary format, or a NUL character at a place. */
export function notText(file: string, found: string, place?: { line: number; column: number }): Problem {
  return problem('input-encoding', {
    at: { file, ...place },
    found,
    expected: 'plain text without NUL characters',
    wayOut: 'extract the text first; UTF-16 needs its byte order mark or --encoding utf-16le',
  });
}

/** More bytes than a report may have. */
export function tooLarge(file: string, bytes: number): Problem {
  return overLimit(file, `the file has ${bytes} bytes`, `at most ${INPUT_LIMITS.bytes} bytes (10 MB)`);
}

/** More lines of text than a report may have. */
export function tooManyLines(file: string, lines: number): Problem {
  return overLimit(file, `the file has ${lines} lines of text`, `at most ${INPUT_LIMITS.lines} lines of text`);
}

/** A line longer than a report's may be, with its number. */
export function lineTooLong(file: string, line: number, units: number): Problem {
  const refusal = overLimit(file, `a line of ${units} characters`, `at most ${INPUT_LIMITS.lineUnits} (1 MB)`);
  return { ...refusal, at: { file, line } };
}

function overLimit(file: string, found: string, expected: string): Problem {
  return problem('input-limit', { at: { file }, found, expected, wayOut: 'split the file into one report each' });
}
