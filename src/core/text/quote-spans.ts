import type { Span } from '../model/span.ts';

/**
 * Where words stand in a run of a text, in order; places may overlap. White space in either stands for any white space, since
 * an editor copies words from a page that shows it as one space. "war" does not stand in "wars", unless whole words of the
 * quote stand nowhere: reports hold words glued together. No words stand nowhere.
 */
export function quoteSpans(text: string, within: Span, quote: string): Span[] {
  const spans = allSpans(text, within, quote);
  const whole = spans.filter((span) => !isInWord(text, span.start) && !isInWord(text, span.end));
  return whole.length > 0 ? whole : spans;
}

/** Whether letters or digits go on across an offset. */
function isInWord(text: string, at: number): boolean {
  return WORD_GOES_ON.test(text.slice(Math.max(0, at - 1), at + 1));
}

const WORD_GOES_ON = /^[\p{L}\p{N}]{2}$/u;

function allSpans(text: string, within: Span, quote: string): Span[] {
  const parts = quote.split(/\s+/u).filter((part) => part !== '');
  const [first] = parts;
  if (first === undefined) return [];
  const spans: Span[] = [];
  let start = text.indexOf(first, within.start);
  while (start >= 0 && start < within.end) {
    const end = endOf(text, start, parts);
    if (end !== undefined && end <= within.end) spans.push({ start, end });
    start = text.indexOf(first, start + 1);
  }
  return spans;
}

/** Where the words that begin at `start` end, or `undefined` where others stand there. */
function endOf(text: string, start: number, parts: readonly string[]): number | undefined {
  let at = start;
  for (const [index, part] of parts.entries()) {
    const from = index === 0 ? at : afterSpace(text, at);
    if ((index > 0 && from === at) || !text.startsWith(part, from)) return undefined;
    at = from + part.length;
  }
  return at;
}

function afterSpace(text: string, at: number): number {
  let end = at;
  while (/\s/u.test(text.charAt(end))) end++;
  return end;
}
