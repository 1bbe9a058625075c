import type { Span } from '../../model/span.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { type CountingText, keyAt, spanOf } from './counting-text.ts';

/**
 * People said to flee in a noun with no number ("a civilian exodus", "a new wave of displacement", "mass displacement"),
 * outside the words that other figures have taken.
 */
export function findFlights(it: CountingText, taken: ReadonlySet<number>): readonly Span[] {
  return it.words.flatMap((word, at) => {
    const told = FLIGHTS.has(word.key) && !taken.has(at) && !KEPT.has(keyAt(it, at + 1));
    const first = told ? beginningOf(it, at) : undefined;
    return first === undefined ? [] : [spanOf(it, first, at)];
  });
}

const FLIGHTS: ReadonlySet<string> = wordSet('exodus displacement');

/** What is called after displacement: "a displacement camp". */
const KEPT: ReadonlySet<string> = wordSet('camp camps site sites shelter shelters crisis center tracking');

const MEASURES: ReadonlySet<string> = wordSet('mass wave waves forced');

/** Its article up to four words before, or the word that says how much; a bare "displacement" is a subject, no figure. */
function beginningOf(it: CountingText, at: number): number | undefined {
  for (let back = at - 1; back > at - 5 && back >= 0; back--) {
    const word = keyAt(it, back);
    if (word === 'the') return undefined;
    if (word === 'a' || word === 'an') return back;
  }
  const measure = keyAt(it, at - 1) === 'of' ? at - 2 : at - 1;
  return MEASURES.has(keyAt(it, measure)) ? measure : undefined;
}
