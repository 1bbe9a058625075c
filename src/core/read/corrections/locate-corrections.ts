import type { Correction } from '../../model/correction.ts';
import type { Misfit } from '../../model/misfit.ts';
import { findQuote, type QuotedText } from '../../text/find-quote.ts';
import type { Corrected, Located } from './located.ts';

/** Finds the words of each correction in its report; those whose words are not found are left out, with the reason. */
export function locateCorrections(report: QuotedText, corrections: readonly Correction[]): Corrected<Located[]> {
  const value: Located[] = [];
  const misfits: Misfit[] = [];
  corrections.forEach((correction, index) => {
    const found = findQuote(report, correction);
    if ('misfit' in found) misfits.push({ index, ...found.misfit });
    else value.push({ index, correction, at: found.value });
  });
  return { value, misfits };
}
