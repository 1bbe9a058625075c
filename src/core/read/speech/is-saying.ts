import {
  BE_FORMS,
  DETERMINERS,
  DO_FORMS,
  isAdverb,
  MODALS,
  PREPOSITIONS,
  RELATIVES,
} from '../vocabulary/saying-clauses.ts';
import { BASE_SPEECH_VERBS } from '../vocabulary/speech-verbs.ts';
import type { Subject } from './find-subject.ts';
import { isSpeechVerb, type SpeechVerb } from './speech-verb.ts';
import { isParted, opensQuote, type SpokenWord } from './spoken-words.ts';

/** "the reported strike", "their stated aim", "a claim": no verb. */
export function isNoun(words: readonly SpokenWord[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  if (!before || !word) return false;
  if (word.capital && at > 0 && !isParted(word)) return true;
  if (!before.name && !isParted(word) && (DETERMINERS.has(before.key) || NOUN_LEADERS.has(before.key))) return true;
  if (before.possessive && !isParted(word)) return true;
  const next = words[at + 1];
  if (!next || next.name || isParted(next)) return false;
  if (NOUN_LIKE.has(word.key) && (isSpeechVerb(next.key) || BE_FORMS.has(next.key) || MODALS.has(next.key)))
    return true;
  return next.key === 'of' && !/ed$|ing$|said$/u.test(word.key);
}

/** Forms that are as often nouns. */
const NOUN_LIKE: ReadonlySet<string> = new Set(
  `report reports claim claims document documents record records note notes state states estimate estimates demand demands
   charge blame fear fears count point points quote quotes hopes posts post stress`.split(/\s+/u),
);

/** "the activist reports", "to the Times report": a noun-like form without "that" needs a subject with a name. */
export function isCompound(words: readonly SpokenWord[], verb: SpeechVerb, subject: Subject): boolean {
  if (!NOUN_LIKE.has(words[verb.at]?.key ?? '') || subject.kind !== 'phrase') return false;
  const next = words[verb.last + 1];
  if (next && (next.key === 'that' || opensQuote(next))) return false;
  const before = words[subject.first - 1];
  const tied = before !== undefined && !before.name && PREPOSITIONS.has(before.key) && !isParted(words[subject.first]);
  const head = words[subject.coreEnd];
  return (
    tied || !(head?.name?.type === 'actor' || (head?.capital ?? false)) || (next?.capital === false && isParted(next))
  );
}

const NOUN_LEADERS: ReadonlySet<string> = new Set(['of', 'no', 'such', 'with', 'so', 'self']);

/** "claimed the lives of", "claimed responsibility", "added to": a deed, not words. */
export function isDeed(words: readonly SpokenWord[], verb: SpeechVerb): boolean {
  const key = words[verb.at]?.key ?? '';
  const near = words.slice(verb.last + 1, verb.last + 7).map((word) => word.key);
  if (key.startsWith('claim')) return near.some((word) => word === 'lives' || word === 'life');
  return key.startsWith('add') && (near[0] === 'to' || near[0] === 'up');
}

/** "to say", "did not announce", "was reported", "is said to": no subject says it. */
export function isNotFinite(words: readonly SpokenWord[], at: number): boolean {
  const key = words[at]?.key ?? '';
  let back = at - 1;
  while (back >= 0 && isAdverb(words[back]?.key ?? '') && !words[back]?.name) back--;
  const before = words[back];
  if (!before || before.name || isParted(words[back + 1])) return false;
  if (BE_FORMS.has(before.key)) return !key.endsWith('ing');
  if (BASE_SPEECH_VERBS.has(key))
    return MODALS.has(before.key) || DO_FORMS.has(before.key) || PREPOSITIONS.has(before.key);
  return before.key === 'having';
}

/** "is saying", "are reporting": a participle that a form of "be" makes a verb. */
export function isFiniteParticiple(words: readonly SpokenWord[], at: number): boolean {
  let back = at - 1;
  while (back >= 0 && isAdverb(words[back]?.key ?? '') && !words[back]?.name) back--;
  return BE_FORMS.has(words[back]?.key ?? '') && !RELATIVES.has(words[back - 1]?.key ?? '');
}
