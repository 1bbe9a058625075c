import fc from 'fast-check';
import type { UnnamedSegment } from '../../src/core/model/segment.ts';
import type { Span } from '../../src/core/model/span.ts';

/** A passage as whoever writes a report knows it: the same passage keeps its number, whatever its words become. */
export interface Piece {
  readonly number: number;
  readonly words: string;
  /** The passages that it was made of, where it was divided or joined. */
  readonly from: readonly number[];
}

/** What a publisher may do to a text; numbers choose the passage. */
export type Edit =
  | { readonly edit: 'delete' | 'swap' | 'split' | 'join' | 'count' | 'copy'; readonly at: number }
  | { readonly edit: 'insert' | 'reword'; readonly at: number; readonly words: string };

/** Few words, so that passages often repeat. */
export const words: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('Shells fell on Taiz', 'A mill burned', 'Rebels left', 'The mayor spoke'),
    fc.nat({ max: 3 }),
    fc.constantFrom('It rained.', 'Nobody was hurt.', 'He said so.'),
  )
  .map(([first, count, second]) => `${first}, ${count} of them. ${second}`);

export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.oneof(
    fc.record({
      edit: fc.constantFrom(
        'delete' as const,
        'swap' as const,
        'split' as const,
        'join' as const,
        'count' as const,
        'copy' as const,
      ),
      at: fc.nat({ max: 12 }),
    }),
    fc.record({ edit: fc.constantFrom('insert' as const, 'reword' as const), at: fc.nat({ max: 12 }), words }),
  ),
  { minLength: 1, maxLength: 4 },
);

/** Passages after some edits; `mint` gives numbers that no passage had. */
export function edited(pieces: readonly Piece[], all: readonly Edit[], mint: () => number): readonly Piece[] {
  return all.reduce((list, edit) => editOnce(list, edit, mint), pieces);
}

function editOnce(pieces: readonly Piece[], edit: Edit, mint: () => number): readonly Piece[] {
  const at = edit.at % Math.max(1, pieces.length);
  const [piece, next] = [pieces[at], pieces[at + 1]];
  const fresh = (words: string, from: readonly Piece[] = []): Piece => ({
    number: mint(),
    words,
    from: from.flatMap(ancestors),
  });
  const replace = (count: number, ...by: readonly Piece[]) => pieces.toSpliced(at, count, ...by);
  if (edit.edit === 'insert') return replace(0, fresh(edit.words));
  if (!piece) return pieces;
  if (edit.edit === 'reword') return replace(1, { ...piece, words: edit.words });
  if (edit.edit === 'count')
    return replace(1, { ...piece, words: piece.words.replace(/\d/, (it) => String(Number(it) + 9)) });
  if (edit.edit === 'copy') return replace(0, fresh(piece.words));
  if (edit.edit === 'delete') return pieces.length > 1 ? replace(1) : pieces;
  if (edit.edit === 'split') {
    const parts = piece.words.split(/(?<=\.) /);
    return parts.length > 1 ? replace(1, ...parts.map((it) => fresh(it, [piece]))) : pieces;
  }
  if (!next) return pieces;
  return edit.edit === 'swap'
    ? replace(2, next, piece)
    : replace(2, fresh(`${piece.words} ${next.words}`, [piece, next]));
}

function ancestors({ number, from }: Piece): readonly number[] {
  return [number, ...from];
}

/** A text of passages with a blank line between, and where each lies. */
export function written(pieces: readonly Piece[]): {
  readonly text: string;
  readonly spans: ReadonlyMap<number, Span>;
} {
  const spans = new Map<number, Span>();
  let text = '';
  for (const { number, words } of pieces) {
    spans.set(number, { start: text.length, end: text.length + words.length });
    text += `${words}\n\n`;
  }
  return { text, spans };
}

/** Ways to divide a text, as rules of software that changes: at blank lines, after every sentence, two paragraphs at once. */
export const RULES = ['paragraphs', 'sentences', 'pairs'] as const;

export type Rules = (typeof RULES)[number];

/** Divides a text by one of the rules; the segments tile it. */
export function divide(text: string, rules: Rules): readonly UnnamedSegment[] {
  const ends = [...text.matchAll(rules === 'sentences' ? /\n\n|(?<=\.) /g : /\n\n/g)].map(
    (it) => it.index + it[0].length,
  );
  const chosen = rules === 'pairs' ? ends.filter((_, index) => index % 2 === 1 || index === ends.length - 1) : ends;
  return chosen.map((end, index) => ({ kind: 'paragraph', start: chosen[index - 1] ?? 0, end }));
}
