import type { DateMark, Mark, NameMark } from '../../src/core/model/mark.ts';
import { overlaps, type Span } from '../../src/core/model/span.ts';
import type { TrueClaim } from './score-claims.ts';

/** A place or actor as two careful people marked it; `acceptable` names other fair readings. */
export interface TrueMention extends Span {
  readonly type: 'place' | 'actor';
  readonly canonical: string;
  readonly acceptable?: string | readonly string[];
  readonly nominal?: boolean;
  readonly optional?: boolean;
  readonly in_noise?: string;
}

export interface TrueDate extends Span {
  readonly value: string;
  readonly acceptable_values?: readonly string[];
  readonly optional?: boolean;
  readonly in_noise?: string;
}

export interface TrueReport {
  readonly number: string;
  readonly published: string;
  readonly mentions: readonly TrueMention[];
  readonly dates: readonly TrueDate[];
  readonly noise: readonly (Span & { readonly kind: string })[];
  readonly claims: readonly TrueClaim[];
}

export interface Truth {
  readonly parents: Readonly<Record<string, string>>;
  readonly reports: readonly TrueReport[];
}

/** Precision and recall as one number between 0 and 1. */
export interface Score {
  readonly f1: number;
  readonly missed: number;
  readonly wrong: number;
}

/** A pair of what is true and what was read, and whether they agree. */
export interface Comparison<T extends Span, R extends Span> {
  readonly truth: readonly T[];
  readonly read: readonly R[];
  readonly agree: (truth: T, read: R) => boolean;
}

/** Furniture that is kept as a segment of its own kind, and so is no cut. */
const KEPT = new Set(['heading', 'title', 'caption', 'tweet-furniture']);

/**
 * F1 over several reports: a true span counts as found where an overlapping one agrees, a read one as right likewise.
 * What the truth calls optional, and what stands in furniture, is neither hit nor miss.
 */
export function score<T extends Span & { optional?: boolean; in_noise?: string }, R extends Span>(
  comparisons: readonly Comparison<T, R>[],
): Score {
  let [found, missed, right, wrong] = [0, 0, 0, 0];
  for (const { truth, read, agree } of comparisons) {
    for (const it of truth.filter((all) => !isOptional(all))) {
      if (read.some((mark) => overlaps(it, mark) && agree(it, mark))) found += 1;
      else missed += 1;
    }
    for (const mark of read) {
      const near = truth.filter((it) => overlaps(it, mark));
      if (near.length > 0 && near.every(isOptional)) continue;
      if (near.some((it) => agree(it, mark))) right += 1;
      else wrong += 1;
    }
  }
  const [precision, recall] = [right / (right + wrong || 1), found / (found + missed || 1)];
  return { f1: (2 * precision * recall) / (precision + recall || 1), missed, wrong };
}

/** Whether a mark names what is meant: the same record, its parent or child, or another fair reading. */
export function linksTo(truth: Truth): (it: TrueMention, mark: NameMark) => boolean {
  const kin = (a: string, b: string | null) =>
    b !== null && (a === b || truth.parents[a] === b || truth.parents[b] === a);
  return (it, mark) => [it.canonical, ...listOf(it.acceptable)].some((id) => kin(id, mark.entity));
}

/** Whether a mark is the same words and the same record. */
export function isExactly(it: TrueMention, mark: NameMark): boolean {
  return it.start === mark.start && it.end === mark.end && it.canonical === mark.entity;
}

/** Whether a date has the value meant. */
export function hasValue(it: TrueDate, mark: DateMark): boolean {
  return mark.edtf !== null && [it.value, ...listOf(it.acceptable_values)].includes(mark.edtf);
}

/** The marks of a type. */
export function marksOf(marks: readonly Mark[], type: NameMark['type']): NameMark[] {
  return marks.filter((mark): mark is NameMark => mark.type === type);
}

/** The characters cut, as F1 against the truth's furniture. */
export function scoreCut(reports: readonly { readonly truth: TrueReport; readonly cut: readonly Span[] }[]): number {
  let [both, expected, found] = [0, 0, 0];
  for (const { truth, cut } of reports) {
    const mine = charactersOf(cut);
    const noise = charactersOf(truth.noise.filter(({ kind }) => !KEPT.has(kind)));
    expected += noise.size;
    found += mine.size;
    both += [...noise].filter((at) => mine.has(at)).length;
  }
  return (2 * both) / (expected + found);
}

function isOptional(it: { readonly optional?: boolean; readonly in_noise?: string }): boolean {
  return it.optional === true || it.in_noise === 'caption-duplicate' || it.in_noise === 'metadata';
}

function charactersOf(spans: readonly Span[]): Set<number> {
  return new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)));
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
