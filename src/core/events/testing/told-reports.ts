import { provisionalSegmentId } from '../../model/identifiers.ts';
import type { Reading } from '../../model/reading.ts';
import type { SegmentKind } from '../../model/segment.ts';
import type { Span } from '../../model/span.ts';
import { claimInWords } from './claim-words.ts';

/** A sentence with its claims in words; the words that assert them stand in [brackets], in their order. */
export interface ToldSentence {
  readonly text: string;
  readonly claims: readonly string[];
  readonly kind: SegmentKind;
  /** Whether it goes on with the paragraph of the sentence before. */
  readonly goesOn: boolean;
}

/** A sentence in a paragraph of its own. */
export function sentence(text: string, ...claims: readonly string[]): ToldSentence {
  return { text, claims, kind: 'paragraph', goesOn: false };
}

/** A sentence in the paragraph of the one before. */
export function next(text: string, ...claims: readonly string[]): ToldSentence {
  return { text, claims, kind: 'paragraph', goesOn: true };
}

/** A heading above what follows. */
export function heading(text: string, ...claims: readonly string[]): ToldSentence {
  return { text, claims, kind: 'heading', goesOn: false };
}

/** A report of a day, as if it had been read. */
export function report(published: string, ...sentences: readonly ToldSentence[]): Reading {
  const placed = place(sentences);
  return {
    text: placed.map(({ words }) => `${words}\n`).join(''),
    published: { value: published, status: 'stated', working: 'told by the test' },
    segments: segmentsOf(placed),
    sentences: placed.map(({ start, end, segment }) => ({ start, end, segment })),
    marks: [],
    voices: [],
    claims: placed.flatMap(({ told, triggers, start, end }, index) =>
      told.claims.map((claim, at) => {
        const trigger = triggers[at] ?? triggers[0] ?? { start, end: start };
        return claimInWords(claim, { sentence: index, trigger, start, end });
      }),
    ),
  };
}

interface Placed extends Span {
  readonly told: ToldSentence;
  readonly words: string;
  readonly triggers: readonly Span[];
  readonly segment: number;
}

function place(sentences: readonly ToldSentence[]): Placed[] {
  const placed: Placed[] = [];
  for (const told of sentences) {
    const last = placed.at(-1);
    const start = last ? last.end + 1 : 0;
    const { words, triggers } = withoutBrackets(told.text, start);
    const segment = last ? last.segment + (told.goesOn ? 0 : 1) : 0;
    placed.push({ told, words, triggers, start, end: start + words.length, segment });
  }
  return placed;
}

function withoutBrackets(text: string, offset: number): Pick<Placed, 'words' | 'triggers'> {
  let words = '';
  const triggers: Span[] = [];
  for (const [index, piece] of text.split(/[[\]]/u).entries()) {
    if (index % 2 === 1) triggers.push({ start: offset + words.length, end: offset + words.length + piece.length });
    words += piece;
  }
  return { words, triggers };
}

function segmentsOf(placed: readonly Placed[]): Reading['segments'] {
  const count = (placed.at(-1)?.segment ?? -1) + 1;
  return Array.from({ length: count }, (_, index) => {
    const mine = placed.filter(({ segment }) => segment === index);
    const [first, last] = [mine[0], mine.at(-1)];
    const span = { start: first?.start ?? 0, end: (last?.end ?? 0) + 1 };
    return { id: provisionalSegmentId(index), kind: first?.told.kind ?? 'paragraph', ...span };
  });
}
