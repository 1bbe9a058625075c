import type { Segment } from '../model/segment.ts';
import { shownText } from '../text/shown-text.ts';
import type { Carried } from './carried.ts';
import { type ChangeKind, changeKinds } from './change-kinds.ts';
import { findJoined } from './find-joined.ts';
import { rankCandidates } from './rank-candidates.ts';

/** An old paragraph whose words are no longer there as they were: a person must say what became of it. */
export interface Question {
  readonly old: Segment;
  readonly words: string;
  /** The likest first. */
  readonly candidates: readonly Candidate[];
}

/** What may have become of a paragraph: it is a new one now, or its words were dealt out to, or joined into, others. */
export interface Candidate {
  readonly as: 'is' | 'into';
  /** Numbers of segments of the new text, from 1. */
  readonly numbers: readonly number[];
  readonly words: string;
  /** How the wordings differ; only signs where the words were joined or divided. */
  readonly changes: readonly ChangeKind[];
}

const MOST_CANDIDATES = 4;

/** What a person must decide before a new text can take the place of an old one; empty where every paragraph is unchanged. */
export function openQuestions({ text, segments, old, left }: Carried): readonly Question[] {
  const free = [...segments.entries()].filter(([, it]) => it.id === undefined && it.start < it.end);
  const numbers = free.map(([index]) => index + 1);
  const was = left.map((it) => shownText(old.text, it));
  const is = free.map(([, it]) => shownText(text, it));
  const ranked = rankCandidates(was, is, MOST_CANDIDATES);
  const joined = joinedCandidates(was, is);
  return left.map((segment, index) => {
    const words = was[index] ?? '';
    const single = (ranked[index] ?? []).map(({ index: at }) => ({ as: 'is', at: [at] }) as const);
    const found = [...(joined.get(index) ?? []).map((at) => ({ as: 'into', at }) as const), ...single];
    return { old: segment, words, candidates: found.map((it) => candidateOf(it, { numbers, is, words })) };
  });
}

/** The new texts that an old one was divided into, or that it was joined into with its neighbours; all by index. */
function joinedCandidates(was: readonly string[], is: readonly string[]): ReadonlyMap<number, readonly number[][]> {
  const table = new Map<number, number[][]>();
  for (const { whole, parts } of findJoined(was, is)) table.set(whole, [[...parts]]);
  for (const { whole, parts } of findJoined(is, was))
    for (const part of parts) table.set(part, [...(table.get(part) ?? []), [whole]]);
  return table;
}

interface FoundTexts {
  readonly as: Candidate['as'];
  readonly at: readonly number[];
}

interface NewTexts {
  readonly numbers: readonly number[];
  readonly is: readonly string[];
  readonly words: string;
}

function candidateOf({ as, at }: FoundTexts, { numbers, is, words }: NewTexts): Candidate {
  const now = at.map((index) => is[index] ?? '').join(' ');
  return {
    as,
    numbers: at.map((index) => numbers[index] ?? 0),
    words: now,
    changes: as === 'into' ? ['signs'] : changeKinds(words, now),
  };
}
