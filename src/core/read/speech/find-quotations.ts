import { isKept, type Segment } from '../../model/segment.ts';
import type { Span } from '../../model/span.ts';

/**
 * The runs of a report inside quotation marks, in order, the marks among them. A quotation still open at the end of a paragraph
 * goes on where the next begins with an opening mark (as is usual in print), else it ends with the paragraph; one opened
 * again before it was closed ends there. Straight marks open before a word and close behind one; apostrophes are none.
 */
export function findQuotations(text: string, segments: readonly Segment[]): readonly Span[] {
  const quotations: Span[] = [];
  let carried = -1;
  for (const segment of segments) {
    if (!isKept(segment)) continue;
    const found = inSegment(text, segment, carried);
    quotations.push(...found.closed);
    if (carried >= 0 && !found.goesOn) quotations.push({ start: carried, end: found.before });
    carried = found.open;
  }
  if (carried >= 0) quotations.push({ start: carried, end: text.length });
  return quotations.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
}

interface Found {
  readonly closed: readonly Span[];
  /** Where a quotation still open began, else -1. */
  readonly open: number;
  /** Whether a quotation open before went on here. */
  readonly goesOn: boolean;
  /** Where the paragraph begins. */
  readonly before: number;
}

const MARK = /["“”„«»‘’']/gu;

function inSegment(text: string, { start, end }: Span, carried: number): Found {
  const words = text.slice(start, end);
  const goesOn = carried >= 0 && /^\s*["“„«‘]/u.test(words);
  let open = goesOn ? carried : -1;
  let opener = goesOn ? words.trimStart().charAt(0) : '';
  const closed: Span[] = [];
  for (const { index, 0: mark } of words.matchAll(MARK)) {
    const role = roleOf(words, index, mark, opener);
    if (role === 'open' && !(goesOn && words.slice(0, index).trim() === '')) {
      if (open >= 0 && isNested(opener, mark)) continue;
      if (open >= 0) closed.push({ start: open, end: start + index });
      [open, opener] = [start + index, mark];
    }
    if (role === 'close' && open >= 0) {
      closed.push({ start: open, end: start + index + 1 });
      [open, opener] = [-1, ''];
    }
  }
  return { closed, open, goesOn, before: start };
}

/** A single mark inside double ones opens nothing of its own. */
function isNested(opener: string, mark: string): boolean {
  return !SINGLE.has(opener) && SINGLE.has(mark);
}

const SINGLE: ReadonlySet<string> = new Set(['‘', '’', "'"]);

type Role = 'open' | 'close' | 'none';

function roleOf(words: string, at: number, mark: string, opener: string): Role {
  const before = words.charAt(at - 1);
  const after = words.charAt(at + 1);
  const starts = (before === '' || /[\s([—–-]/u.test(before)) && /\S/u.test(after);
  if (mark === '“' || mark === '„' || mark === '«') return 'open';
  if (mark === '»') return 'close';
  if (SINGLE.has(mark)) return singleRole(before, after, starts, opener, mark);
  if (mark === '”') return opener === '' && starts && /\p{L}/u.test(after) ? 'open' : 'close';
  return starts && /[\p{L}\p{N}[(…]/u.test(after) ? 'open' : 'close';
}

/** Single marks quote only where they open before a word and a single one opened; within a word they are apostrophes. */
function singleRole(before: string, after: string, starts: boolean, opener: string, mark: string): Role {
  if (starts && mark !== '’' && /\p{L}/u.test(after)) return 'open';
  if (!SINGLE.has(opener)) return 'none';
  return /[.,!?\p{L}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after) ? 'close' : 'none';
}
