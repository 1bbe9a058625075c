import type { SegmentId } from '../model/identifiers.ts';
import { isKept, type Segment } from '../model/segment.ts';
import type { GoneParagraph } from '../model/version.ts';
import type { Carried, CarriedSegment } from './carried.ts';

/** A person's word on what became of a paragraph; numbers are those of the new text's segments, from 1. */
export type MatchDecision =
  /** It is this one now, with other words. */
  | { readonly old: string; readonly is: number }
  /** It is gone; its words, where they still stand, stand in these. */
  | { readonly old: string; readonly into: readonly number[] };

/** Why decisions do not settle a revision. */
export interface DecisionFault {
  readonly old: string;
  readonly fault: /** Nothing was decided about it. */
    | 'undecided'
    /** The report has no such paragraph, or its words are unchanged. */
    | 'not-open'
    /** Two decisions are about it. */
    | 'twice'
    /** The new text has no such segment, or words would go into one that is cut. */
    | 'no-number'
    /** That segment is another paragraph already. */
    | 'taken';
  /** The number that does not fit. */
  readonly number?: number;
}

/** The segmentation of a new version, and the paragraphs that it no longer has. */
export interface Settled {
  readonly segments: readonly Segment[];
  readonly gone: readonly Pick<GoneParagraph, 'id' | 'into'>[];
}

/**
 * Settles a revision: every paragraph that could not be carried over must be decided about, and every decision must fit.
 * What is new gets an id of its own from `mint`, which must never give one that the report has or had.
 */
export function decideMatches(
  carried: Carried,
  decisions: readonly MatchDecision[],
  mint: () => SegmentId,
): Settled | { readonly faults: readonly DecisionFault[] } {
  const faults = [...faultsOf(carried, decisions), ...undecided(carried, decisions)];
  if (faults.length > 0) return { faults };
  const open = new Map<string, Segment>(carried.left.map((it) => [it.id, it]));
  const given = new Map(decisions.flatMap((it) => ('is' in it ? [[it.is, open.get(it.old)] as const] : [])));
  const segments = carried.segments.map((segment, index): Segment => {
    const old = given.get(index + 1);
    return old ? kept(segment, old) : { ...segment, id: segment.id ?? mint() };
  });
  const gone = decisions.flatMap((it) =>
    'into' in it ? [{ id: it.old as SegmentId, into: idsAt(segments, it.into) }] : [],
  );
  return { segments, gone };
}

/** What a person says is a paragraph is no cut, whatever the rules of today say. */
function kept({ start, end, kind, rule }: CarriedSegment, old: Segment): Segment {
  if (kind === 'cut') return { id: old.id, kind: old.kind, start, end };
  return { id: old.id, kind, start, end, ...(rule === undefined ? {} : { rule }) };
}

function undecided({ left }: Carried, decisions: readonly MatchDecision[]): DecisionFault[] {
  const decided = new Set(decisions.map(({ old }) => old));
  return left.filter(({ id }) => !decided.has(id)).map(({ id }) => ({ old: id, fault: 'undecided' }));
}

function faultsOf({ segments, left }: Carried, decisions: readonly MatchDecision[]): DecisionFault[] {
  const open = new Set<string>(left.map(({ id }) => id));
  const decided = new Set<string>();
  const taken = new Set<number>([...segments.entries()].flatMap(([at, { id }]) => (id === undefined ? [] : [at + 1])));
  return decisions.flatMap((it): DecisionFault[] => {
    const { old } = it;
    if (!open.has(old)) return [{ old, fault: 'not-open' }];
    if (decided.has(old)) return [{ old, fault: 'twice' }];
    decided.add(old);
    const missing = 'is' in it ? missingFrom(segments, it.is) : it.into.find((number) => !isKeptAt(segments, number));
    if (missing !== undefined) return [{ old, fault: 'no-number', number: missing }];
    if (!('is' in it)) return [];
    if (taken.has(it.is)) return [{ old, fault: 'taken', number: it.is }];
    taken.add(it.is);
    return [];
  });
}

function missingFrom(segments: Carried['segments'], number: number): number | undefined {
  return segments[number - 1] === undefined ? number : undefined;
}

function isKeptAt(segments: Carried['segments'], number: number): boolean {
  const segment = segments[number - 1];
  return segment !== undefined && isKept(segment);
}

function idsAt(segments: readonly Segment[], numbers: readonly number[]): SegmentId[] {
  return numbers.flatMap((number) => segments[number - 1]?.id ?? []);
}
