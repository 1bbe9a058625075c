import type { Mark } from '../core/model/mark.ts';
import type { Reading } from '../core/model/reading.ts';
import { isKept, segmentText } from '../core/model/segment.ts';
import { bracketed, titleOf } from '../core/model/title.ts';
import type { Published } from '../core/model/working.ts';

/** A reading for a person: title, day of publication, every kept segment's first words with what is marked in it. */
export function describeReading(file: string, { text, segments, published, marks }: Reading): string {
  const lines = segments.flatMap((segment) => {
    const inside = marks.filter((mark) => segment.start <= mark.start && mark.end <= segment.end);
    const kind = isKept(segment) ? segment.kind : `cut (${segment.rule})`;
    return [`  ${segment.id} ${kind}: ${opening(segmentText(text, segment))}`, ...inside.map(describeMark)];
  });
  return [`${file}: ${bracketed(titleOf(text, segments))}`, `  published ${dayWords(published)}`, ...lines, ''].join(
    '\n',
  );
}

/** The day of publication in words: the value, and how it is known. */
export function dayWords({ value, status, working }: Published): string {
  return `${value ?? 'not known'} (${[status, working].filter((words) => words !== '').join(': ')})`;
}

function describeMark(mark: Mark): string {
  const words = `      ${mark.type} "${mark.text}"`;
  if (mark.type !== 'date') return `${words} → ${mark.entity ?? 'no record'}`;
  return `${words} = ${mark.edtf ?? 'unresolved'} (${mark.status}: ${mark.rule})`;
}

/** The first words of a segment, on one line. */
export function opening(words: string): string {
  const line = words.replace(/\s+/gu, ' ');
  return line.length <= 70 ? line : `${[...line].slice(0, 70).join('')}…`;
}
