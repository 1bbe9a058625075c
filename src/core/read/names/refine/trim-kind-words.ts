import { stemEnd } from '../../../text/words.ts';
import { KIND_NOUNS } from '../../vocabulary/place-words.ts';
import type { Candidate, Passage } from '../candidate.ts';

/**
 * A place's mark is its bare name: where a spelling holds the word for its kind in small letters ("Aleppo province",
 * "city of Aleppo"), that word told which record is meant and stays outside.
 */
export function trimKindWords(candidates: readonly Candidate[], passage: Passage): Candidate[] {
  return candidates.map((candidate) => {
    if (candidate.last === candidate.first || !candidate.senses.every(({ record }) => record.type === 'place'))
      return candidate;
    return trimAfter(trimBefore(candidate, passage), passage);
  });
}

/** Words for an area, which even capitalised are no part of its name: "Idlib Governorate". */
const AREA_NOUNS: ReadonlyMap<string, readonly string[]> = new Map(
  [...KIND_NOUNS].filter(([noun]) => /^(?:governorate|province|oblast|district|region|countryside)$/u.test(noun)),
);

function trimAfter(candidate: Candidate, passage: Passage): Candidate {
  const word = passage.words[candidate.last];
  const before = passage.words[candidate.last - 1];
  if (!word || !before || candidate.last === candidate.first) return candidate;
  if (!(word.capital ? AREA_NOUNS : KIND_NOUNS).has(word.key)) return candidate;
  return { ...candidate, last: candidate.last - 1, end: stemEnd(before) };
}

function trimBefore(candidate: Candidate, passage: Passage): Candidate {
  const [kind, of] = [passage.words[candidate.first], passage.words[candidate.first + 1]];
  const opening = passage.words[candidate.first + 2];
  if (!kind || !opening || kind.capital || of?.key !== 'of' || !KIND_NOUNS.has(kind.key)) return candidate;
  return { ...candidate, first: candidate.first + 2, start: opening.start };
}
