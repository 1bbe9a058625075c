import type { Span } from '../../model/span.ts';
import { type CountingText, keyAt, spanOf } from './counting-text.ts';

/** People said to flee in a noun with no number: "a civilian exodus", "a new wave of displacement". */
export function findFlights(it: CountingText): readonly Span[] {
  const found: Span[] = [];
  it.words.forEach((word, at) => {
    const first = FLIGHTS.has(word.key) ? beginningOf(it, at) : undefined;
    if (first !== undefined) found.push(spanOf(it, first, at));
  });
  return found;
}

const FLIGHTS: ReadonlySet<string> = new Set(['exodus', 'displacement']);

/** Its article or adjective up to four words before; a bare "displacement" is a subject, no figure. */
function beginningOf(it: CountingText, at: number): number | undefined {
  for (let back = at - 1; back > at - 5 && back >= 0; back--) {
    if (keyAt(it, back) === 'a' || keyAt(it, back) === 'an') return back;
    if (keyAt(it, back) === 'the') return undefined;
  }
  return /^(?:mass|waves?|forced|of)$/u.test(keyAt(it, at - 1)) &&
    /^(?:mass|waves?|forced)$/u.test(keyAt(it, at - 1) === 'of' ? keyAt(it, at - 2) : keyAt(it, at - 1))
    ? at - (keyAt(it, at - 1) === 'of' ? 2 : 1)
    : undefined;
}
