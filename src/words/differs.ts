import type { Disagreement } from '../core/views/claim-view.ts';
import { claimWords } from './claims.ts';
import { subjectInLine } from './difference-words.ts';

/** In what others say otherwise than a claim: “accounts differ in the number killed and the date”. */
export function differsInWords(differs: readonly Disagreement[]): string {
  return claimWords.differs([...new Set(differs.map(inLine))].join(claimWords.and));
}

/** A conflict of figures may not say which. */
function inLine({ about, what }: Disagreement): string {
  return about === 'figure' && what === undefined ? claimWords.someNumber : subjectInLine({ about, what });
}
