import { isKept, type Segment, type SegmentKind, segmentText } from './segment.ts';

/** A report's title and where it comes from; supplied titles and openings stand in [square brackets] wherever shown. */
export interface Title {
  readonly text: string;
  readonly origin: 'stated' | 'supplied' | 'opening';
}

/**
 * The title of a report: stated by a title segment, else supplied by the editor, else its opening: the first words of
 * the kept text, up to 80 characters, with … after them.
 */
export function titleOf(text: string, segments: readonly Segment[], supplied?: string): Title {
  const stated = segments.find((segment) => segment.kind === 'title');
  if (stated) return { text: onOneLine(segmentText(text, stated)), origin: 'stated' };
  if (supplied) return { text: supplied, origin: 'supplied' };
  const worded = segments.filter((segment) => isKept(segment) && segmentText(text, segment) !== '');
  const first = worded.find((segment) => OPENING_KINDS.has(segment.kind)) ?? worded[0];
  return { text: opening(first ? onOneLine(segmentText(text, first)) : ''), origin: 'opening' };
}

/** A title as it stands on a page or in a citation: in square brackets unless the report states it. */
export function bracketed(title: Title): string {
  return title.origin === 'stated' ? title.text : `[${title.text}]`;
}

const OPENING_LENGTH = 80;

/** What a report may open with: not a date line, a signature or a caption. */
const OPENING_KINDS: ReadonlySet<SegmentKind> = new Set(['heading', 'paragraph', 'quote', 'item']);

function opening(words: string): string {
  if (words.length <= OPENING_LENGTH) return `${words} …`.trim();
  const room = words.slice(0, OPENING_LENGTH + 1);
  const lastSpace = room.lastIndexOf(' ');
  const kept = lastSpace > 0 ? room.slice(0, lastSpace) : [...words].slice(0, OPENING_LENGTH).join('');
  return `${kept.replace(/[\s,;:]+$/u, '')} …`;
}

function onOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ');
}
