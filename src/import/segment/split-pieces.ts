import { joinWrapped } from './join-wrapped.ts';
import { type Line, lineOf } from './line.ts';
import { isProse, startsLow } from './line-shape.ts';
import { mediaTagStart } from './media-tag.ts';
import { isSignature, signatureStart } from './signature.ts';
import { splitLines } from './split-lines.ts';

/**
 * The lines of a text, with those divided that hold two things glued together by whoever extracted the page: a crawler's
 * stamp before the first sentence, the end of a heading before the next sentence, a post and its signature, a
 * media label at the end of a post.
 */
export function splitPieces(text: string): Line[] {
  const lines = setApart(joinWrapped(text, splitLines(text)));
  const glued = countGluedWords(lines);
  return lines.flatMap((line, at) => divide(text, line, seamOf(lines, at, glued)));
}

/** A page that never uses a blank line parts its paragraphs by the line: there every line stands apart. */
function setApart(lines: readonly Line[]): readonly Line[] {
  const usesBlankLines = lines.some(({ apart }, at) => apart && at > 0);
  return usesBlankLines ? lines : lines.map((line) => ({ ...line, apart: true }));
}

/** Where a line is to be divided, counted within its text; 0 where it is one thing. */
function seamOf(lines: readonly Line[], at: number, glued: ReadonlyMap<string, number>): number {
  const line = lines[at];
  if (!line) return 0;
  if (at === 0) return stampLength(line.text);
  const before = lines[at - 1];
  if (before && continuesHeading(before, line)) return headingSeam(line.text, glued);
  const signed = signatureStart(line.text);
  if (signed > 0) return signed;
  const next = lines[at + 1];
  return next && isSignature(next.text) ? Math.max(0, mediaTagStart(line.text)) : 0;
}

/** The length of "date 2019-08-27 " before a capital: a stamp and not the first words of a sentence. */
function stampLength(text: string): number {
  return STAMP.exec(text)?.[0].length ?? 0;
}

const STAMP = /^(?:date|Date|DATE|timestamp|التاريخ|تاريخ)\s?:?\s?\d{4}-\d{2}-\d{2}\s{1,3}(?=[\p{Lu}\p{Lo}"“«'‘(])/u;

/** A short line without an end, and after it a paragraph that begins small: a heading broken in two. */
function continuesHeading(before: Line, line: Line): boolean {
  return before.words <= 12 && before.ending === 'open' && startsLow(line) && isProse(line);
}

/** The first place, within the length of a heading, where a small letter meets a capital in a word found nowhere else. */
function headingSeam(text: string, glued: ReadonlyMap<string, number>): number {
  for (const { 0: word, index } of text.slice(0, LONGEST_HEADING).matchAll(/\p{L}+/gu)) {
    const seam = seamInWord(word);
    if (seam > 0 && (glued.get(word) ?? 0) < 2) return index + seam;
  }
  return 0;
}

const LONGEST_HEADING = 120;

/** Words with a capital in their middle, counted: one that recurs is a name ("WhatsApp"), not an accident. */
function countGluedWords(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    for (const [word] of text.matchAll(/\p{L}+/gu)) {
      if (seamInWord(word) > 0) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

function seamInWord(word: string): number {
  const seam = word.search(/\p{Ll}\p{Ll}\p{Lu}\p{Ll}/u);
  return seam < 0 ? 0 : seam + (word.slice(seam).match(/^\p{Ll}\p{Ll}/u)?.[0].length ?? 0);
}

function divide(text: string, line: Line, seam: number): Line[] {
  if (seam === 0) return [line];
  const middle = line.start + seam;
  const before = lineOf(text, { start: line.start, end: middle }, line.apart);
  const after = lineOf(text, { start: middle, end: line.end }, true);
  return [before, after].filter((piece) => piece !== undefined);
}
