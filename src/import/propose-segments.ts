import type { Segment } from '../core/model/segment.ts';
import { findFurniture } from './furniture/find-furniture.ts';
import { layOut } from './segment/lay-out.ts';
import type { Line } from './segment/line.ts';
import type { Part } from './segment/part.ts';
import { splitPieces } from './segment/split-pieces.ts';
import { tellKinds } from './segment/tell-kinds.ts';

/** A segment before its id is minted. */
export type ProposedSegment = Omit<Segment, 'id'>;

/**
 * Divides the text of an original into segments that tile it: leading white space belongs to the first, white space
 * between two to the one before. What is no part of the report becomes `cut`, with the rule that cut it. The same text
 * always gives the same segments, in time linear in its length; an empty text gives none.
 */
export function proposeSegments(text: string): ProposedSegment[] {
  const lines = splitPieces(text);
  if (lines.length === 0) return text === '' ? [] : [{ kind: 'paragraph', start: 0, end: text.length }];
  return tile(text, lines, tellKinds(layOut(lines, findFurniture(lines))));
}

function tile(text: string, lines: readonly Line[], parts: readonly Part[]): ProposedSegment[] {
  const firsts = lines.flatMap((line, at) => {
    const part = parts[at];
    return part && !part.joined ? [{ line, part }] : [];
  });
  return firsts.map(({ line, part }, at) => {
    const start = at === 0 ? 0 : line.start;
    const end = firsts[at + 1]?.line.start ?? text.length;
    return part.rule === undefined ? { kind: part.kind, start, end } : { kind: part.kind, start, end, rule: part.rule };
  });
}
