import * as deed from '../vocabulary/deed-words.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { LandQuestion, LandRole } from './land-question.ts';
import { CLOSED_WORDS } from './name-parts.ts';
import type { JoinedWord } from './passage.ts';
import { isPossessive, wordsAfter } from './surroundings.ts';

/**
 * What a land's name is by the verb after it: an actor in "Moscow said", "Turkey and Russia agreed", "Russia shelled two
 * villages", a place in "Kyiv was shelled", "Kyiv shelled overnight", "Khartoum witnessed". A verb of harm with an object is
 * the land's deed; in the passive, or with none, it is what befell it.
 */
export function roleOfSubject({ passage, group, place, stated }: LandQuestion): LandRole | undefined {
  if (isPossessive(passage, group.last)) return undefined;
  const [verb, ...after] = wordsAfter(passage, group.last.last, 5).filter(({ word }) => !isAdverb(word.key));
  if (verb === undefined) return undefined;
  const key = verb.word.key;
  if (deed.UNDERGOING.has(key)) return 'place';
  if (deed.DEEDS_AND_HARMS.has(key) && isObject(after[0])) return 'actor';
  if (deed.DEEDS_AND_HARMS.has(key)) return key.endsWith('s') ? undefined : 'place';
  if (deed.AGENT_VERBS.has(key)) return 'actor';
  const isCountry = place?.kind === 'country';
  if (deed.AUXILIARIES.has(key)) return roleByAuxiliary(key, after, isCountry && stated);
  return isCountry && /[a-z]ed$/u.test(key) ? 'actor' : undefined;
}

function isAdverb(key: string): boolean {
  return /^(?:again|also|then|now|twice|once|still|later|only|even|repeatedly|reportedly)$/u.test(key);
}

/** Whether a word can begin what a deed is done to: a name, an article, a number, a pronoun, a noun; no preposition. */
function isObject(after: JoinedWord | undefined): boolean {
  if (!after) return false;
  const { key } = after.word;
  return OBJECT_OPENERS.has(key) || !(CLOSED_WORDS.has(key) || NO_OBJECTS.test(key));
}

const OBJECT_OPENERS: ReadonlySet<string> = wordSet(`
  the a an it them him her us me you its their his our my your this that these those some many most all both each several
  another other more one two three four five six seven eight nine ten`);

/** Adverbs, and the participle of what a deed said as a noun has done: "Kyiv strikes killed nine". */
const NO_OBJECTS = /(?:ly|ed)$|^(?:overnight|back|hard|hardest|because|due|[a-z]{3,6}day)$/u;

function roleByAuxiliary(auxiliary: string, after: readonly JoinedWord[], isActing: boolean): LandRole {
  const next = after.slice(0, 2).map(({ word }) => word.key);
  const harmed = next.some((key) => deed.DEEDS_AND_HARMS.has(key));
  if (harmed) return isPassive(auxiliary, next) ? 'place' : 'actor';
  if (next.some((key) => deed.UNDERGOING.has(key))) return 'place';
  if (isActing || !/^(?:is|are|was|were|has|have|had)$/u.test(auxiliary)) return 'actor';
  if (next.some((key) => deed.AGENT_VERBS.has(key))) return 'actor';
  return next.some((key) => /ing$|^(?:not|concerned|ready|willing|prepared)$/u.test(key)) ? 'actor' : 'place';
}

/** "was bombed", "has been bombed", "could be bombed" against "has bombed". */
function isPassive(auxiliary: string, next: readonly string[]): boolean {
  return /^(?:is|are|was|were)$/u.test(auxiliary) || next.some((key) => /^be(?:en|ing)?$/u.test(key));
}
