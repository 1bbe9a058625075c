import type { Actor } from '../../../model/authority.ts';
import { byPosition } from '../../../model/span.ts';
import { bySurname } from '../../lexicon/surnames.ts';
import { PERSON_TITLES } from '../../vocabulary/actor-words.ts';
import type { Candidate, Passage, Sense } from '../candidate.ts';
import { candidateOver } from '../candidate-over.ts';
import { freeWords } from '../free-words.ts';
import { isPartOfName } from '../name-parts.ts';
import { type JoinedWord, joinedAfter, joinedBefore } from '../passage.ts';

/**
 * A surname alone is the person whose full name the report gives, before or after; or, behind a title, the only person of
 * the lexicon so called; behind a high office a given name too. Two persons of one surname, or a strange first name before it, and it is nobody.
 */
export function addSurnames(candidates: readonly Candidate[], passage: Passage): Candidate[] {
  const full = candidates
    .flatMap(({ first, last, senses }) => (last > first ? senses : []))
    .map(({ record }) => record);
  const persons = full.filter((record): record is Actor => record.type === 'actor' && record.kind === 'person');
  const inReport = bySurname(new Set(persons));
  const titled = titledSurnames(candidates, passage);
  const added = freeWords(candidates, passage).flatMap((at): Candidate[] => {
    const person = inReport.has(at.word.stem) ? inReport.get(at.word.stem) : titled.get(at.word.stem);
    if (!person || !standsAlone(passage, at)) return [];
    const first = passage.words[at.index - 1]?.article === true ? at.index - 1 : at.index;
    const sense: Sense = { record: person, manner: 'name' };
    return [candidateOver(passage, { first, last: at.index, sense, rule: 'surname' })];
  });
  return [...candidates, ...added].sort(byPosition);
}

/** Surnames the report gives behind a title or before a state's head ("Assad's army"), that one person of the lexicon bears. */
function titledSurnames(candidates: readonly Candidate[], passage: Passage): Map<string, Actor | undefined> {
  const all = passage.lexicon.surnames;
  const leading = new Set(candidates.map(({ first, last }) => (last > first ? passage.words[first]?.stem : undefined)));
  const behind = freeWords(candidates, passage).filter(
    (at) => all.has(at.word.stem) && (isTitled(passage, at) || leading.has(at.word.stem)),
  );
  const given = freeWords(candidates, passage).filter((at) => isCalledByGivenName(passage, at));
  return new Map([
    ...given.map(({ word }) => [word.stem, passage.lexicon.givenNames.get(word.stem)] as const),
    ...behind.map(({ word }) => [word.stem, all.get(word.stem)] as const),
  ]);
}

function isTitled(passage: Passage, { index, word }: JoinedWord): boolean {
  const before = joinedBefore(passage, index);
  return word.capital && before?.word.capital === true && PERSON_TITLES.has(before.word.key);
}

/** "Prime Minister Abiy", "Queen Anna": an office few hold, not "Mr.", makes a given name tell who is meant. */
function isCalledByGivenName(passage: Passage, at: JoinedWord): boolean {
  const office = /^(?:president|minister|premier|chancellor|king|queen|emir|sultan)$/u;
  if (!passage.lexicon.givenNames.has(at.word.stem) || !isTitled(passage, at)) return false;
  if (joinedAfter(passage, at.index)?.word.capital && !at.word.possessive) return false;
  return office.test(joinedBefore(passage, at.index)?.word.key ?? '');
}

function standsAlone(passage: Passage, { word, index }: JoinedWord): boolean {
  if (!word.capital) return false;
  const before = joinedBefore(passage, index);
  const after = word.possessive ? undefined : joinedAfter(passage, index);
  const strange = (beside: JoinedWord | undefined) =>
    beside !== undefined && !passage.known.has(beside.index) && isPartOfName(passage, beside);
  return passage.titleCase[word.sentence] === true || passage.unpunctuated
    ? !strange(before)
    : !strange(before) && !strange(after);
}
