import { provisionalSegmentId } from '../../src/core/model/identifiers.ts';
import type { Segment } from '../../src/core/model/segment.ts';

/** The segments of a text whose every line is a paragraph. */
export function linesAsParagraphs(text: string): Segment[] {
  let start = 0;
  return text.split('\n').map((line, index, lines) => {
    const end = start + line.length + (index < lines.length - 1 ? 1 : 0);
    const segment: Segment = { id: provisionalSegmentId(index), kind: 'paragraph', start, end };
    start = end;
    return segment;
  });
}
