import { contains } from '../../model/span.ts';
import { addStatements } from './add-statements.ts';
import type { Candidate, SentenceToTell } from './candidate.ts';
import { clauseSpans } from './clause-spans.ts';
import { findCandidates, wordSpan } from './find-candidates.ts';
import { joinCandidates } from './join-candidates.ts';
import { placeHarm } from './place-harm.ts';
import type { ToldHappening } from './told-elsewhere.ts';

/** The happenings of one sentence, in order of their triggers. */
export function tellSentence(telling: SentenceToTell): ToldHappening[] {
  const found = findCandidates(telling);
  const joined = placeHarm(joinCandidates(found, telling), telling);
  const candidates = addStatements(joined, found, telling);
  const spans = clauseSpans(candidates, telling);
  return candidates.flatMap((candidate, index) => {
    const { kind, sure, modality, outcome } = candidate;
    const trigger = wordSpan(candidate.trigger, telling);
    const clause = spans[index];
    if (!trigger || !clause) return [];
    const background = isBackground(candidate);
    const counted = telling.figures.some((figure) => figure.what === 'killed' && contains(clause, figure));
    return [
      { sure, counted, kind, trigger, clause, modality, ...(outcome === undefined ? {} : { outcome }), background },
    ];
  });
}

/** A standing fact or an expectation; that a place is not held, though it was left, is news. */
function isBackground({ kind, modality }: Candidate): boolean {
  return (kind === 'control' && modality !== 'denied') || modality === 'predicted';
}
