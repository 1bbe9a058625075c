import type { NameMark } from '../src/core/model/mark.ts';
import { allTraps } from './traps/all-traps.ts';
import { type ExpectedMark, parseTrap } from './traps/parse-trap.ts';
import { notate, readParagraphs, trapLexicon } from './traps/read-marked.ts';

/** How one trap went: right when every expected mark was read and nothing else. */
export interface TrapResult {
  readonly trap: string;
  readonly notation: string;
  /** What was read, in the notation of the trap. */
  readonly read: string;
  readonly right: boolean;
}

/** Reads every trap sentence as a report of its own, each line a paragraph, with the traps' lexicon. */
export function scoreTraps(): TrapResult[] {
  return [...allTraps].flatMap(([trap, sentences]) => sentences.map((notation) => scoreTrap(trap, notation)));
}

/** Reads one trap sentence with the traps' lexicon. */
export function scoreTrap(trap: string, notation: string): TrapResult {
  const { text, expected } = parseTrap(notation);
  const marks = readParagraphs(text, trapLexicon);
  return { trap, notation, read: notate(text, marks), right: agree(expected, marks) };
}

function agree(expected: readonly ExpectedMark[], marks: readonly NameMark[]): boolean {
  const found = expected.every((want) => want.optional || marks.some((mark) => isSame(want, mark)));
  return found && marks.every((mark) => expected.some((want) => isSame(want, mark)));
}

function isSame(want: ExpectedMark, mark: NameMark): boolean {
  return want.start === mark.start && want.end === mark.end && want.entity === mark.entity;
}
