import { NAMED_BODY_NOUNS } from '../../vocabulary/actor-words.ts';
import { DIRECTIONS, KIND_NOUNS } from '../../vocabulary/place-words.ts';
import type { Candidate, Passage } from '../candidate.ts';
import { isPartOfName } from '../name-parts.ts';
import { type JoinedWord, joinedAfter, joinedBefore } from '../passage.ts';
import { isPossessive, wordsAfter, wordsBefore } from '../surroundings.ts';

/**
 * A place inside a longer name the lexicon does not hold is not that place: "Aleppo Media Center", "University of Aleppo",
 * "Tell Mosul". Where capitals or lost commas say nothing of what belongs together, only the noun of a body does.
 */
export function refuseLongerNames(candidates: readonly Candidate[], passage: Passage): Candidate[] {
  return candidates.filter((candidate) => !isNameOfLand(candidate) || !isInsideName(passage, candidate));
}

/** Whether a capitalised word beside a name, part of no other name, makes it a part of a longer one. */
export function hasNameBeside(passage: Passage, candidate: Candidate): boolean {
  const sentence = passage.words[candidate.first]?.sentence ?? 0;
  if (passage.unpunctuated || passage.titleCase[sentence]) return false;
  const before = joinedBefore(passage, candidate.first);
  const after = isPossessive(passage, candidate) ? undefined : joinedAfter(passage, candidate.last);
  return (isStrange(passage, before) && !before?.word.possessive) || isStrange(passage, after);
}

function isNameOfLand({ senses }: Candidate): boolean {
  return senses.some(({ record, bareState }) => record.type === 'place' || bareState);
}

function isInsideName(passage: Passage, candidate: Candidate): boolean {
  return isNamedAfter(passage, candidate) || startsBody(passage, candidate) || hasNameBeside(passage, candidate);
}

function isStrange(passage: Passage, beside: JoinedWord | undefined): boolean {
  return beside !== undefined && !passage.known.has(beside.index) && isPartOfName(passage, beside);
}

/** "University of Aleppo": a capitalised body before "of". */
function isNamedAfter(passage: Passage, candidate: Candidate): boolean {
  const [of, body] = wordsBefore(passage, candidate.first, 2);
  if (!of || !body || !/^(?:of|for)$/u.test(of.word.key)) return false;
  return body.word.capital && NAMED_BODY_NOUNS.has(body.word.key) && !/^(?:gov|state)/u.test(body.word.key);
}

/** "Aleppo Media Center", "Idlib Today newspaper": capitalised words after it, one of them or the next the noun of a body. */
export function startsBody(passage: Passage, candidate: Candidate): boolean {
  const [before] = wordsBefore(passage, candidate.first, 1);
  const located = before && (DIRECTIONS.has(before.word.key) || KIND_NOUNS.has(before.word.key));
  if (located || isPossessive(passage, candidate)) return false;
  const after = wordsAfter(passage, candidate.last, 4);
  const small = after.findIndex(({ word, index }) => !word.capital || passage.known.has(index));
  const name = small < 0 ? after : after.slice(0, small);
  if (name.some(({ word }) => NAMED_BODY_NOUNS.has(word.key))) return true;
  const next = name.length > 0 ? after[small] : undefined;
  return next !== undefined && !next.word.capital && NAMED_BODY_NOUNS.has(next.word.key);
}
