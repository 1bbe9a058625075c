import { PERSON_POSSESSIONS, PERSON_TITLES } from '../../vocabulary/actor-words.ts';
import { SPEECH_VERBS } from '../../vocabulary/deed-words.ts';
import { DIRECTIONS, KIND_NOUNS, LOCATIVES } from '../../vocabulary/place-words.ts';
import type { Candidate, Passage } from '../candidate.ts';
import { isPossessive, wordsAfter, wordsBefore } from '../surroundings.ts';
import { hasNameBeside, startsBody } from './refuse-longer-names.ts';

/**
 * A village may bear a person's name. A place that nothing calls a place, and that has a title, speaks, or has kin, is a
 * person: "Joseph said", "Dr. Joseph", "Joseph's brother". What the report once gives as part of a person's name it takes
 * for a place only where something says so.
 */
export function refusePersons(candidates: readonly Candidate[], passage: Passage): Candidate[] {
  const plain = candidates.filter((it) => isPlainPlace(passage, it));
  const places = new Set(plain.filter((it) => hasPlaceWord(passage, it)).map((it) => keyOf(passage, it)));
  const persons = new Set(plain.filter((it) => isPerson(passage, it)).map((it) => keyOf(passage, it)));
  return candidates.filter((candidate) => {
    if (!isPlainPlace(passage, candidate) || hasPlaceWord(passage, candidate)) return true;
    const key = keyOf(passage, candidate);
    return !isPerson(passage, candidate) && (!persons.has(key) || places.has(key));
  });
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

function isPerson(passage: Passage, candidate: Candidate): boolean {
  if (!isPlainPlace(passage, candidate) || hasPlaceWord(passage, candidate)) return false;
  if (hasTitle(passage, candidate) || hasPersonsName(passage, candidate)) return true;
  const [after] = wordsAfter(passage, candidate.last, 1);
  if (isPossessive(passage, candidate)) return after !== undefined && PERSON_POSSESSIONS.has(after.word.key);
  const speaks = after !== undefined && SPEECH_VERBS.has(after.word.key) && isSubject(passage, candidate);
  return speaks || isWho(passage, candidate);
}

/** Another capitalised word beside it, and no body's: "Joseph Haddad". */
function hasPersonsName(passage: Passage, candidate: Candidate): boolean {
  return hasNameBeside(passage, candidate) && !startsBody(passage, candidate);
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
