import type { Authority } from '../../model/authority.ts';
import { isHyphen } from '../../text/words.ts';
import { EVENT_NOUNS } from '../vocabulary/actor-words.ts';
import * as deed from '../vocabulary/deed-words.ts';
import { DIRECTIONS, KIND_NOUNS, LOCATIVES, PLACE_POSSESSIONS } from '../vocabulary/place-words.ts';
import type { Passage } from './candidate.ts';
import type { LandQuestion, LandRole } from './land-question.ts';
import { CLOSED_WORDS } from './name-parts.ts';
import { roleOfSubject } from './role-of-subject.ts';
import { isPossessive, wordsAfter, wordsBefore } from './surroundings.ts';

/** Asks the words around a name, the surest first; what none of them tells is told by the kind of place and the lexicon. */
export function roleOf(question: LandQuestion): LandRole {
  for (const ask of QUESTIONS) {
    const role = ask(question);
    if (role) return role;
  }
  return question.stated && question.place?.kind !== 'city' && question.place?.kind !== 'capital' ? 'actor' : 'place';
}

type Asked = (question: LandQuestion) => LandRole | undefined;

const QUESTIONS: readonly Asked[] = [
  asHyphenated,
  asPossessor,
  asApposition,
  asAcronym,
  asPlaceWord,
  asObjectOfPreposition,
  asObjectOfVerb,
  roleOfSubject,
  asModifier,
];

/** "Russia-backed", "Britain-based". */
function asHyphenated({ passage, candidate }: LandQuestion): LandRole | undefined {
  const next = passage.words[candidate.last + 1];
  if (!next || !isHyphen(next.gap)) return undefined;
  if (deed.PLACE_PARTICIPLES.has(next.key)) return 'place';
  return deed.AGENT_PARTICIPLES.has(next.key) ? 'actor' : undefined;
}

/** "Syria's northwestern province", "Turkey's national security". */
function asPossessor({ passage, candidate, stated }: LandQuestion): LandRole | undefined {
  if (!isPossessive(passage, candidate)) return undefined;
  const next = wordsAfter(passage, candidate.last, 1)[0];
  if (next && (PLACE_POSSESSIONS.has(next.word.stem) || passage.known.has(next.index))) return 'place';
  return stated ? 'actor' : 'place';
}

/** "Istanbul, Turkey": after a comma and a place that lies in it. */
function asApposition({ passage, candidate, group, place }: LandQuestion): LandRole | undefined {
  if (!place || group.first === candidate) return undefined;
  const gap = passage.words[candidate.first]?.gap;
  const inner = group.first.senses.some(({ record }) => isInside(record, place.id, passage));
  return gap === ', ' && inner ? 'place' : undefined;
}

function isInside(record: Authority, outer: string, passage: Passage): boolean {
  let parent: string | undefined = record.type === 'place' ? record.parent : undefined;
  for (let steps = 0; parent !== undefined && steps < 8; steps++) {
    if (parent === outer) return true;
    parent = passage.lexicon.records.get(parent)?.parent;
  }
  return false;
}

/** "from U.S. lawmakers": an acronym before a noun is that noun's, whatever preposition stands before it. */
function asAcronym({ passage, candidate, place }: LandQuestion): LandRole | undefined {
  if (place?.kind !== 'country' || !passage.words[candidate.last]?.acronym) return undefined;
  const next = wordsAfter(passage, candidate.last, 1)[0]?.word;
  const isNoun = next && !next.capital && !CLOSED_WORDS.has(next.key) && !/(?:ing|ed|ly)$/u.test(next.key);
  return isNoun && !deed.AUXILIARIES.has(next.key) ? 'actor' : undefined;
}

/** "northern Iraq", "the capital Khartoum", "the city of Kyiv". */
function asPlaceWord({ passage, group }: LandQuestion): LandRole | undefined {
  const [before, further] = wordsBefore(passage, group.first.first, 2);
  const noun = before?.word.key === 'of' ? further : before;
  if (!noun) return undefined;
  return isPlaceNoun(noun.word.key) ? 'place' : undefined;
}

function isPlaceNoun(key: string): boolean {
  return DIRECTIONS.has(key) || KIND_NOUNS.has(key) || PLACE_POSSESSIONS.has(key) || key === 'capital';
}

/** "in Moscow" against "backed by Moscow"; "to", "on", "of", "from" and "for" as the word before them says. */
function asObjectOfPreposition({ passage, group, place }: LandQuestion): LandRole | undefined {
  const before = wordsBefore(passage, group.first.first, 4).map(({ word }) => word.key);
  const [preposition, noun, further] = before.filter((key) => !/^(?:both|either|all|much|most|also)$/u.test(key));
  if (preposition === undefined) return undefined;
  if (LOCATIVES.has(preposition)) return 'place';
  if (deed.AGENT_PREPOSITIONS.has(preposition))
    return /^(?:borders?|crossings?|frontier|roads?|highway)$/u.test(noun ?? '') ? 'place' : 'actor';
  if (!/^(?:to|on|of|from|for|upon)$/u.test(preposition)) return undefined;
  const addressed = [noun, further].some((key) => key !== undefined && deed.ADDRESSING_NOUNS.has(key));
  if (addressed) return 'actor';
  return preposition === 'of' && place?.kind === 'country' ? undefined : 'place';
}

/** "urged Ankara" against "left Khartoum". */
function asObjectOfVerb({ passage, group }: LandQuestion): LandRole | undefined {
  const verb = wordsBefore(passage, group.first.first, 1)[0]?.word.key ?? '';
  if (deed.PLACE_VERBS.has(verb)) return 'place';
  return deed.ADDRESSING_VERBS.has(verb) ? 'actor' : undefined;
}

/** "a U.S. missile strike", "US raids": before what one does. */
function asModifier({ passage, candidate, place, stated }: LandQuestion): LandRole | undefined {
  if (!stated || (place && place.kind !== 'country')) return undefined;
  const after = wordsAfter(passage, candidate.last, 3);
  return after.some(({ word }) => EVENT_NOUNS.has(word.key)) ? 'actor' : undefined;
}
