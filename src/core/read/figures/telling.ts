import { ADVERBS, AUXILIARY_FORMS, CLAUSE_OPENERS, PREPOSITIONS } from '../vocabulary/counting-clauses.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { Count } from './amount.ts';
import { type CountingText, gapBefore, isTied, keyAt } from './counting-text.ts';
import type { HarmPhrase } from './harm-phrase.ts';
import type { Included } from './included.ts';

/** A sentence with the counts and harms found in it, and quick ways to ask what stands at a word. */
export interface Telling {
  readonly it: CountingText;
  readonly counts: readonly Count[];
  readonly harms: readonly HarmPhrase[];
  readonly included: readonly Included[];
  /** The count whose amount begins, and the one whose phrase ends, at a word. */
  readonly startsAt: ReadonlyMap<number, Count>;
  readonly endsAt: ReadonlyMap<number, Count>;
  readonly harmStartsAt: ReadonlyMap<number, HarmPhrase>;
  readonly harmEndsAt: ReadonlyMap<number, HarmPhrase>;
  /** The run like "including three children" that covers a word. */
  readonly runAt: ReadonlyMap<number, Included>;
}

/** Indexes what was found in a sentence. */
export function tellingOf(
  it: CountingText,
  counts: readonly Count[],
  harms: readonly HarmPhrase[],
  included: readonly Included[] = [],
): Telling {
  return {
    it,
    counts,
    harms,
    included,
    startsAt: new Map(counts.map((count) => [count.first, count])),
    endsAt: new Map(counts.map((count) => [count.end, count])),
    harmStartsAt: new Map(harms.map((harm) => [harm.first, harm])),
    harmEndsAt: new Map(harms.map((harm) => [harm.last, harm])),
    runAt: new Map(included.flatMap((run) => wordsIn(run).map((at) => [at, run] as const))),
  };
}

function wordsIn({ first, last }: Included): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

/** The first word at or after an index that is neither adverb nor auxiliary, tied to what stands before. */
export function pastAuxiliaries({ it, harmStartsAt }: Telling, from: number): number {
  let at = from;
  while (at < from + 6 && isTied(it, at) && !harmStartsAt.has(at) && isPassedOver(it, at)) at++;
  return at;
}

/** The last word at or before an index that is neither adverb nor auxiliary, with nothing but space between. */
export function backOverAuxiliaries({ it, harmEndsAt, endsAt }: Telling, from: number): number {
  let at = from;
  while (
    at > from - 7 &&
    at >= 0 &&
    isTied(it, at + 1) &&
    !harmEndsAt.has(at) &&
    !endsAt.has(at) &&
    isPassedOver(it, at)
  )
    at--;
  return at;
}

function isPassedOver(it: CountingText, at: number): boolean {
  const word = keyAt(it, at);
  if (it.words[at]?.acronym) return false;
  return ADVERBS.has(word) || AUXILIARY_FORMS.has(word);
}

/** Whether a gap ends a clause: anything but space, commas, hyphens, quotation marks and brackets. */
export function breaksClause(it: CountingText, at: number): boolean {
  return /[;:!?|\n–—]|\.\s/u.test(gapBefore(it, at));
}

/** Whether a word opens another clause. */
export function opensClause(it: CountingText, at: number): boolean {
  return (CLAUSE_OPENERS.has(keyAt(it, at)) && !isNaming(it, at)) || breaksClause(it, at);
}

/** "known as", "such as", "referred to as": what follows is a name, no clause. */
function isNaming(it: CountingText, at: number): boolean {
  return keyAt(it, at) === 'as' && (NAMING.has(keyAt(it, at - 1)) || NAMING.has(keyAt(it, at - 2)));
}

const NAMING: ReadonlySet<string> = wordSet('known such described identified referred registered');

/** Whether the word opens a phrase that hangs on the noun before it. */
export function opensPhrase(it: CountingText, at: number): boolean {
  return PREPOSITIONS.has(keyAt(it, at));
}
