import { PERSON_POSSESSIONS, PERSON_TITLES } from '../../vocabulary/actor-words.ts';
import { AUXILIARIES, PLACE_HARMS, PLACE_VERBS, SPEECH_VERBS } from '../../vocabulary/deed-words.ts';
import { DIRECTIONS, KIND_NOUNS, LAND_POSSESSIONS, LOCATIVES } from '../../vocabulary/place-words.ts';
import type { Candidate, Passage } from '../candidate.ts';
import { isPossessive, wordsAfter, wordsBefore } from '../surroundings.ts';
import { hasNameBeside, startsBody } from './refuse-longer-names.ts';

/**
 * A village may bear a person's name. A place that nothing calls a place, and that has a title, speaks, or has kin, is a
 * person: "Joseph said", "Dr. Joseph", "Joseph's brother". What the report once gives as part of a person's name, and never
 * speaks of as of a place, it takes for a place nowhere.
 */
export function refusePersons(candidates: readonly Candidate[], passage: Passage): Candidate[] {
  const plain = candidates.filter((it) => isPlainPlace(passage, it));
  const persons = plain.filter((it) => isPerson(passage, it));
  const refused = new Set(persons);
  const places = keysOf(
    plain.filter((it) => !refused.has(it) && isTreatedAsPlace(passage, it)),
    passage,
  );
  const named = keysOf(persons, passage);
  return candidates.filter((it) => {
    if (refused.has(it)) return false;
    const key = keyOf(passage, it);
    return !isPlainPlace(passage, it) || !named.has(key) || places.has(key);
  });
}

function keysOf(candidates: readonly Candidate[], passage: Passage): ReadonlySet<string> {
  return new Set(candidates.map((it) => keyOf(passage, it)));
}

function isPlainPlace(passage: Passage, { senses }: Candidate): boolean {
  return senses.every(({ record }) => record.type === 'place' && !passage.lexicon.metonyms.has(record.id));
}

function keyOf(passage: Passage, { first, last }: Candidate): string {
  return passage.words
    .slice(first, last + 1)
    .map((word) => word.stem)
    .join(' ');
}

/** Whether a preposition of place or the word for a kind of place stands right before or after. */
function hasPlaceWord(passage: Passage, candidate: Candidate): boolean {
  const [before, of] = wordsBefore(passage, candidate.first, 2);
  const [after] = wordsAfter(passage, candidate.last, 1);
  if (after && KIND_NOUNS.has(after.word.key)) return true;
  if (!before) return false;
  if (LOCATIVES.has(before.word.key) || KIND_NOUNS.has(before.word.key) || DIRECTIONS.has(before.word.key)) return true;
  if (/^(?:from|to|on)$/u.test(before.word.key)) return true;
  return /^(?:of|named|called)$/u.test(before.word.key) && of !== undefined && KIND_NOUNS.has(of.word.key);
}

/** Whether what stands around it happens to places: "in X", "reached X", "X was shelled", "X's front". */
function isTreatedAsPlace(passage: Passage, candidate: Candidate): boolean {
  if (hasPlaceWord(passage, candidate)) return true;
  const [before] = wordsBefore(passage, candidate.first, 1);
  if (before && PLACE_VERBS.has(before.word.key)) return true;
  const [after, next, further] = wordsAfter(passage, candidate.last, 3).map(({ word }) => word.stem);
  if (after === undefined) return false;
  if (isPossessive(passage, candidate)) return LAND_POSSESSIONS.has(after);
  return AUXILIARIES.has(after) && [next, further].some((key) => key !== undefined && PLACE_HARMS.has(key));
}

function isPerson(passage: Passage, candidate: Candidate): boolean {
  if (!isPlainPlace(passage, candidate) || hasPlaceWord(passage, candidate)) return false;
  if (hasTitle(passage, candidate) || hasPersonsName(passage, candidate)) return true;
  const [after] = wordsAfter(passage, candidate.last, 1);
  if (isPossessive(passage, candidate)) return after !== undefined && PERSON_POSSESSIONS.has(after.word.key);
  const speaks = after !== undefined && SPEECH_VERBS.has(after.word.key) && isSubject(passage, candidate);
  return speaks || isWho(passage, candidate);
}

/** Another capitalised word beside it, and no body's: "Joseph Haddad", but not "The Joseph Independent". */
function hasPersonsName(passage: Passage, candidate: Candidate): boolean {
  const isDefinite = passage.words[candidate.first - 1]?.key === 'the';
  return !isDefinite && hasNameBeside(passage, candidate) && !startsBody(passage, candidate);
}

/** Whether a clause can begin with it: nothing, or a conjunction, stands before. */
function isSubject(passage: Passage, candidate: Candidate): boolean {
  const before = wordsBefore(passage, candidate.first, 1)[0]?.word.key;
  return before === undefined || /^(?:and|that|but|as|while|when|because|or|then|if)$/u.test(before);
}

function hasTitle(passage: Passage, candidate: Candidate): boolean {
  const word = passage.words[candidate.first - 1];
  const gap = passage.words[candidate.first]?.gap ?? '';
  const sentence = passage.words[candidate.first]?.sentence;
  return word?.sentence === sentence && /^\.? $/u.test(gap) && word !== undefined && PERSON_TITLES.has(word.key);
}

/** "Joseph, who lost his wife": a person's clause. */
function isWho(passage: Passage, candidate: Candidate): boolean {
  const next = passage.words[candidate.last + 1];
  const sentence = passage.words[candidate.last]?.sentence;
  return (
    next?.sentence === sentence &&
    next !== undefined &&
    /^(?:who|whose|whom)$/u.test(next.key) &&
    /^,? $/u.test(next.gap)
  );
}
