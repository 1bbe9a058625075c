import { provisionalSegmentId } from '../src/core/model/identifiers.ts';
import type { NameMark } from '../src/core/model/mark.ts';
import type { Segment } from '../src/core/model/segment.ts';
import { compileLexicon } from '../src/core/read/compile-lexicon.ts';
import { readNames } from '../src/core/read/read-names.ts';
import { splitSentences } from '../src/core/text/sentences.ts';
import { allTraps } from './traps/all-traps.ts';
import { trapActors, trapPlaces } from './traps/lexicon.ts';
import { type ExpectedMark, parseTrap } from './traps/parse-trap.ts';

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
  const lexicon = compileLexicon(trapPlaces, trapActors);
  return [...allTraps].flatMap(([trap, sentences]) =>
    sentences.map((notation) => {
      const { text, expected } = parseTrap(notation);
      const segments = paragraphs(text);
      const marks = readNames({ text, segments, sentences: splitSentences(text, segments) }, lexicon);
      return { trap, notation, read: notate(text, marks), right: agree(expected, marks) };
    }),
  );
}

function paragraphs(text: string): Segment[] {
  let start = 0;
  return text.split('\n').map((line, index, lines) => {
    const end = start + line.length + (index < lines.length - 1 ? 1 : 0);
    const segment: Segment = { id: provisionalSegmentId(index), kind: 'paragraph', start, end };
    start = end;
    return segment;
  });
}

function agree(expected: readonly ExpectedMark[], marks: readonly NameMark[]): boolean {
  const same = (want: ExpectedMark, mark: NameMark) =>
    want.start === mark.start && want.end === mark.end && want.entity === mark.entity;
  const found = expected.every((want) => want.optional || marks.some((mark) => same(want, mark)));
  return found && marks.every((mark) => expected.some((want) => same(want, mark)));
}

function notate(text: string, marks: readonly NameMark[]): string {
  let notation = '';
  let at = 0;
  for (const { start, end, entity } of marks) {
    notation += `${text.slice(at, start)}[[${text.slice(start, end)}|${entity}]]`;
    at = end;
  }
  return notation + text.slice(at);
}
