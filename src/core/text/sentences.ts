import type { Sentence } from '../model/reading.ts';
import { isKept, type Segment, type SegmentKind, trimmedSpan } from '../model/segment.ts';
import type { Span } from '../model/span.ts';

/**
 * The sentences of a report's kept segments, in order, trimmed of white space. Titles, headings, captions and attributions
 * are one sentence each. A stop ends a sentence unless the words around it say otherwise: an abbreviation or initial before
 * it, a small letter after it. Every word of a kept segment is in exactly one sentence.
 */
export function splitSentences(text: string, segments: readonly Segment[]): Sentence[] {
  const sentences: Sentence[] = [];
  segments.forEach((segment, index) => {
    if (!isKept(segment)) return;
    const spans = WHOLE.has(segment.kind) ? [segment] : splitSpan(text, segment);
    for (const span of spans) {
      const { start, end } = trimmedSpan(text, span);
      if (end > start) sentences.push({ start, end, segment: index });
    }
  });
  return sentences;
}

const WHOLE: ReadonlySet<SegmentKind> = new Set(['title', 'heading', 'caption', 'attribution']);

/** A run of stops with the quotation marks and brackets that close after it, or an empty line. */
const STOP = /[.!?؟۔…]+["”’'»)\]]*|\n[^\S\n]*\n/gu;

function splitSpan(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end);
  const spans: Span[] = [];
  let start = 0;
  for (const stop of words.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    if (!endsSentence(words, stop.index, end)) continue;
    spans.push({ start: span.start + start, end: span.start + end });
    start = end;
  }
  return [...spans, { start: span.start + start, end: span.end }];
}

function endsSentence(words: string, at: number, end: number): boolean {
  const stop = words.slice(at, end);
  if (stop.startsWith('\n')) return true;
  const next = nextWord(words, end);
  if (next.text === '') return true;
  if (!next.apart) return endsUnspaced(words, at, next.text);
  if (STARTS_SMALL.test(next.text)) return false;
  return stop.startsWith('.') && !stop.startsWith('..') ? !isAbbreviated(words, at, next.text) : true;
}

/** "…was closed.Russian planes": a small letter before the stop and a capitalised word right after it. */
function endsUnspaced(words: string, at: number, next: string): boolean {
  const before = wordBefore(words, at);
  return /^["“«'‘(]?(?:\p{Lu}\p{Ll}|\d+\s)/u.test(next) && /\p{Ll}{3}$/u.test(before) && !isAbbreviation(before);
}

const STARTS_SMALL = /^["“«'‘([]*\p{Ll}/u;

function isAbbreviated(words: string, at: number, next: string): boolean {
  const before = wordBefore(words, at);

  if (/^(?:\p{L}\.)+\p{L}$|^\p{Lu}$/u.test(before)) return !OPENERS.has(next.split(/[\s,]/u, 1)[0] ?? '');
  if (COUNTED.has(before)) return /^\d/u.test(next);
  return isAbbreviation(before);
}

function isAbbreviation(word: string): boolean {
  return ABBREVIATIONS.has(word.toLowerCase());
}

/** Titles and the like, always followed by more of their sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof rev hon st gen brig maj col lt capt cpl sgt cmdr adm gov sen rep amb supt insp vs cf ca approx est
   jan feb mar apr jun jul aug sept sep oct nov dec mt ft e.g i.e`.split(/\s+/u),
);

/** Abbreviations only before a number: "No. 5", "Art. 3". */
const COUNTED: ReadonlySet<string> = new Set(['No', 'Nos', 'Art', 'art', 'p', 'pp', 'Res', 'Ch', 'ch']);

/** Words that after "U.S." or "p.m." begin a sentence rather than go on with it. */
const OPENERS: ReadonlySet<string> = new Set(
  `The A An In On At It Its He She They We This That These Those But And However Meanwhile According After Before
   There When While If As For From Since Some Many Most Earlier Later Also`.split(/\s+/u),
);

function wordBefore(words: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 24 && /[\p{L}\p{M}.]/u.test(words.charAt(start - 1))) start--;
  return words.slice(start, at);
}

function nextWord(words: string, end: number): { readonly text: string; readonly apart: boolean } {
  const near = words.slice(end, end + 64);
  const text = near.trimStart();
  return { text, apart: text.length < near.length };
}
