import type { Qualifier } from '../../model/figure.ts';
import { LONGEST_QUALIFIER, QUALIFIERS_AFTER, QUALIFIERS_BEFORE } from '../vocabulary/qualifier-words.ts';
import type { Amount, Count } from './amount.ts';
import { countPhrase } from './count-phrase.ts';
import { type CountingText, gapBefore, isTied, keyAt, longestPhrase, phraseAt } from './counting-text.ts';
import { isOnlyDescribing } from './is-only-describing.ts';
import { isNoAmount } from './no-amounts.ts';
import { readRange } from './read-range.ts';
import { readSingle } from './read-single.ts';
import { readVague } from './read-vague.ts';

/** The counts of a sentence, in order, never overlapping: each amount with the limit the words beside it set, and its noun. */
export function findCounts(it: CountingText): readonly Count[] {
  const counts: Count[] = [];
  for (let at = 0; at < it.words.length; at++) {
    const amount = amountAt(it, at);
    const count = amount && countPhrase(it, amount);
    if (!count || isOnlyDescribing(it, count)) continue;
    counts.push(count);
    at = Math.max(count.last, count.end);
  }
  return counts;
}

function amountAt(it: CountingText, at: number): Amount | undefined {
  const { qualifier, next } = readQualifiers(it, at);
  const core = readRange(it, next) ?? readVague(it, next) ?? readSingle(it, next) ?? readSingle(it, at);
  if (!core || isNoAmount(it, core)) return undefined;
  const after = qualifierAfter(it, core.last);
  return {
    ...core,
    first: at,
    last: after?.last ?? core.last,
    qualifier: limit(core, qualifier ?? after?.qualifier),
  };
}

/** A vague amount stays one whatever stands before it: "at least dozens". */
function limit(core: Amount, stated: Qualifier | undefined): Qualifier {
  return core.form === 'vague' || core.form === 'rest' ? core.qualifier : (stated ?? core.qualifier);
}

/** Qualifiers before an amount; of several ("at least some 20") the first decides, unless it says nothing. */
function readQualifiers(it: CountingText, at: number): { readonly qualifier?: Qualifier; readonly next: number } {
  let next = at;
  let qualifier: Qualifier | undefined;
  for (let rounds = 0; rounds < 3; rounds++) {
    const length = longestPhrase(it, next, LONGEST_QUALIFIER, (phrase) => QUALIFIERS_BEFORE.has(phrase));
    if (isControlOver(it, next)) break;
    if (length === 0 || (!isTied(it, next + length) && !isMoney(gapBefore(it, next + length)))) break;
    const found = QUALIFIERS_BEFORE.get(phraseAt(it, next, next + length - 1));
    if (!qualifier || qualifier === 'exact') qualifier = found;
    next += length;
  }
  return qualifier ? { qualifier, next } : { next: at };
}

function isMoney(gap: string): boolean {
  return /^\s?[$€£]$/u.test(gap);
}

/** "300+", "30 or more", "30 or so". */
function qualifierAfter(
  it: CountingText,
  last: number,
): { readonly qualifier: Qualifier; readonly last: number } | undefined {
  if (gapBefore(it, last + 1).startsWith('+')) return { qualifier: 'more than', last };
  if (!isTied(it, last + 1)) return undefined;
  const length = longestPhrase(it, last + 1, 3, (phrase) => QUALIFIERS_AFTER.has(phrase));
  const qualifier = QUALIFIERS_AFTER.get(phraseAt(it, last + 1, last + length));
  return length > 0 && qualifier && !isAmountNext(it, last + length + 1)
    ? { qualifier, last: last + length }
    : undefined;
}

/** "10 killed, at least 20 wounded": the limit belongs to the number after it. */
function isAmountNext(it: CountingText, at: number): boolean {
  return readRange(it, at) !== undefined || keyAt(it, at) === 'a';
}

/** "control over 31 villages" sets no limit. */
function isControlOver(it: CountingText, at: number): boolean {
  return (
    keyAt(it, at) === 'over' &&
    /^(?:control|authority|rule|sovereignty|fight|fighting|battle|battles|clashes|dispute|power|hold)$/u.test(
      keyAt(it, at - 1),
    )
  );
}
