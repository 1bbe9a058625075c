import type { EventKind } from '../../model/event-kind.ts';
import { contains, type Span } from '../../model/span.ts';
import type { Assertion } from './assertion.ts';
import { assertionOf } from './assertion-of.ts';
import type { Candidate, SentenceToTell } from './candidate.ts';
import { findTriggers, type Trigger } from './find-triggers.ts';
import { isFitting } from './is-fitting.ts';
import { resolveKind } from './resolve-kind.ts';

/** The happenings the words of a sentence assert one by one, in order, before it is asked which of them are one. */
export function findCandidates(telling: SentenceToTell): Candidate[] {
  return findTriggers(telling.words).flatMap((trigger) => candidateOf(trigger, telling));
}

function candidateOf(trigger: Trigger, telling: SentenceToTell): Candidate[] {
  const { words, clauses, voices, before, elsewhere } = telling;
  const index = clauses.findIndex((it) => it.from <= trigger.from && trigger.from < it.to);
  const clause = clauses[index];
  const span = wordSpan(trigger, telling);
  if (!clause || !span || voices.some(({ frames }) => frames.some((frame) => contains(frame, span)))) return [];
  const assertion = assertionOf(trigger, words, clause);
  const previous = clauses[index - 1];
  const headed = telling.kind === 'title' || telling.kind === 'heading';
  const listed = telling.kind === 'item';
  const around = { words, clause, before, elsewhere, headed, listed, ...(previous ? { previous } : {}) };
  const resolved = assertion && resolveKind(trigger, around);
  if (!resolved || !isFitting(resolved.kind, trigger, telling)) return [];
  const kind =
    resolved &&
    (trigger.sense === 'entering' && assertion.modality === 'denied' ? 'control' : tried(resolved.kind, assertion));
  const voice = voices.findIndex((it) => it.start <= span.start && span.start < it.end);
  return [{ kind, sure: resolved.sure, trigger, clauses: [index], voice, ...assertion }];
}

/** An advance or capture that was only tried, or beaten back, is one attack. */
function tried(kind: EventKind, { outcome }: Assertion): EventKind {
  return outcome !== undefined && (kind === 'offensive' || kind === 'capture') ? 'ground-attack' : kind;
}

/** Where a run of words stands in the text. */
export function wordSpan(
  range: Pick<Trigger, 'from' | 'to'>,
  { words }: Pick<SentenceToTell, 'words'>,
): Span | undefined {
  const first = words[range.from];
  const last = words[range.to - 1];
  return first && last && { start: first.start, end: last.end };
}
