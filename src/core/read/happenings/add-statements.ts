import { contains } from '../../model/span.ts';
import type { Speech } from '../read-speech.ts';
import { FUTURE_AUXILIARIES } from '../vocabulary/assertion-words.ts';
import { STANCE_VERBS } from '../vocabulary/stance-words.ts';
import type { Candidate, SentenceToTell } from './candidate.ts';

/**
 * Adds a statement for each run of speech in which somebody says something and nothing is told to have happened, and for a
 * sentence in the report's own voice that only tells what position somebody takes.
 */
export function addStatements(candidates: readonly Candidate[], telling: SentenceToTell): Candidate[] {
  const statements = telling.runs.flatMap((run, index) => {
    if (candidates.some((it) => it.run === index)) return [];
    if (run.speakers.length > 0) return statementOf(run, index, telling);
    return candidates.length === 0 ? stanceOf(run, index, telling) : [];
  });
  return [...candidates, ...statements].sort((a, b) => a.trigger.from - b.trigger.from);
}

/** A run too short to say anything tells nothing. */
const SHORTEST = 4;

function statementOf(run: Speech, index: number, telling: SentenceToTell): Candidate[] {
  const said = wordsOfRun(run, telling);
  const [first] = said;
  if (first === undefined || said.length < SHORTEST) return [];
  return [statement(first, (said.at(-1) ?? first) + 1, index, telling)];
}

function stanceOf(run: Speech, index: number, telling: SentenceToTell): Candidate[] {
  const at = wordsOfRun(run, telling).find((word) => isStance(word, telling));
  return at === undefined ? [] : [statement(at, at + 1, index, telling)];
}

function isStance(at: number, { words }: SentenceToTell): boolean {
  return (
    STANCE_VERBS.has(words[at]?.key ?? '') &&
    words.slice(Math.max(0, at - 8), at).some((it) => it.mark?.type === 'actor')
  );
}

/** Indices of the words of a run that are not in its frame. */
function wordsOfRun(run: Speech, { words }: SentenceToTell): number[] {
  return words.flatMap((word, at) => (contains(run, word) && !(run.frame && contains(run.frame, word)) ? [at] : []));
}

function statement(from: number, to: number, run: number, { words, clauses }: SentenceToTell): Candidate {
  const told = clauses.flatMap((clause, index) => (clause.from < to && from < clause.to ? [index] : []));
  const future = words.slice(from, to).some((word) => FUTURE_AUXILIARIES.has(word.key) && word.key === 'will');
  const negated = words.slice(from, to).some((word) => word.key === 'not' || word.key === 'denied');
  return {
    kind: 'statement',
    sure: true,
    trigger: { from, to, sense: 'statement' },
    clauses: told,
    run,
    modality: negated ? 'denied' : future ? 'planned' : 'asserted',
  };
}
