import { isHyphen } from '../../text/words.ts';
import { AGENT_VERBS } from '../vocabulary/deed-words.ts';
import { DIRECTIONS } from '../vocabulary/place-words.ts';
import {
  BE_FORMS,
  BINDING_PREPOSITIONS,
  COORDINATORS,
  DETERMINERS,
  DO_FORMS,
  isAdverb,
  MEETING_VERBS,
  MODALS,
  OWN_PRONOUNS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../vocabulary/saying-clauses.ts';
import { BODY_NOUNS_THAT_SPEAK, DOCUMENT_NOUNS, holdsNoun, PERSON_NOUNS } from '../vocabulary/speaker-nouns.ts';
import { isSpeechVerb } from './speech-verb.ts';
import { isParted, type SpokenWord } from './spoken-words.ts';

/** A run of words of a sentence by index, both ends inclusive. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** The noun phrase that ends at a word, its article included, without what a preposition ties to it. */
export function phraseBefore(words: readonly SpokenWord[], last: number): Phrase {
  const phrase = { first: firstBefore(words, last), last };
  const opening = words[phrase.first];
  return opening && !opening.name && DETERMINERS.has(opening.key) ? phrase : withoutStrays(words, phrase);
}

/** Without an article, a name takes only capitals and nouns of speakers with it: "weather conditions | UN aide Ann Lee". */
function withoutStrays(words: readonly SpokenWord[], { first, last }: Phrase): Phrase {
  if (!words[last]?.capital) return { first, last };
  let from = last;
  while (from > first && belongsToName(words[from - 1])) from--;
  return { first: from, last };
}

function belongsToName(word: SpokenWord | undefined): boolean {
  return word !== undefined && (word.name !== undefined || word.capital || word.article || isSpeakerNoun(word));
}

function firstBefore(words: readonly SpokenWord[], last: number): number {
  let first = last;
  while (first > 0 && last - first < LONGEST) {
    const word = words[first];
    const before = words[first - 1];
    if (!word || !before) break;
    if (word.name !== undefined && before.name === word.name) {
      first--;
      continue;
    }
    if ((DETERMINERS.has(word.key) && !word.name) || isParted(word) || endsPhrase(before) || isDeed(before)) break;
    first--;
  }
  return first;
}

/** The same with what stands before it, tied by prepositions, where that is one who speaks: "a source at the ministry". */
export function speakerBefore(words: readonly SpokenWord[], last: number): Phrase {
  let phrase = phraseBefore(words, last);
  for (let ties = 0; ties < 3; ties++) {
    const tie = words[phrase.first - 1];
    if (!tie || tie.name || !BINDING_PREPOSITIONS.has(tie.key) || isParted(words[phrase.first]) || isParted(tie)) break;
    const at = SEATED.has(words[phrase.first - 2]?.key ?? '') ? phrase.first - 3 : phrase.first - 2;
    const head = words[at];
    if (!head || isClauseWord(head) || !canHeadSpeaker(head)) break;
    phrase = { first: phraseBefore(words, at).first, last };
  }
  return phrase;
}

/** "a group based in London". */
const SEATED: ReadonlySet<string> = new Set(['based', 'located', 'run', 'led', 'seated', 'living']);

/** The noun phrase that begins at a word, with what prepositions tie to it, up to a comma, verb or conjunction. */
export function phraseAfter(words: readonly SpokenWord[], first: number): Phrase | undefined {
  let last = first - 1;
  for (let at = first; at < words.length && at - first < LONGEST; at++) {
    const word = words[at];
    if (!word || (at > first && isParted(word))) break;
    const binds = at > first && BINDING_PREPOSITIONS.has(word.key) && canBind(words, at);
    if (!word.name && !binds && endsPhrase(word)) break;
    if (at > first && beginsAnother(words, at)) break;
    if (word.dated && !word.name) break;
    last = at;
  }
  return last < first ? undefined : { first, last };
}

/** Whether a word may be the head of a phrase for one who speaks: a name of an actor, a noun of persons or bodies. */
export function canHeadSpeaker(word: SpokenWord): boolean {
  if (word.name) return word.name.type === 'actor';
  if (DIRECTIONS.has(word.key) || isAdverb(word.key) || isClauseWord(word)) return false;
  return isSpeakerNoun(word) || (word.capital && !PREPOSITIONS.has(word.key) && !DETERMINERS.has(word.key));
}

/** Whether a word is a noun of persons, bodies or of what they write. */
export function isSpeakerNoun(word: SpokenWord): boolean {
  return NOUN_TABLES.some((table) => holdsNoun(table, word.stem));
}

const NOUN_TABLES = [PERSON_NOUNS, BODY_NOUNS_THAT_SPEAK, DOCUMENT_NOUNS];

/** Whether the words hold nothing but names of that kind: no verb, pronoun or conjunction of a clause. */
export function isClauseWord(word: SpokenWord): boolean {
  if (word.name) return false;
  return (
    BE_FORMS.has(word.key) ||
    MODALS.has(word.key) ||
    DO_FORMS.has(word.key) ||
    CLAUSE_WORDS.some((table) => table.has(word.key))
  );
}

const CLAUSE_WORDS = [PERSONAL_PRONOUNS, OWN_PRONOUNS, RELATIVES, SUBORDINATORS];

const LONGEST = 14;

/** "of the", "at the": only "of", "for" and the like before a noun, not before "which" or a date. */
function canBind(words: readonly SpokenWord[], at: number): boolean {
  const head = words[at - 1];
  const next = words[at + 1];
  if (!head || !next || next.dated || isClauseWord(next)) return false;
  return words[at]?.key === 'of' || words[at]?.key === 'for' || isSpeakerNoun(head);
}

/** "met | officials": a verb before a phrase without an article; "Iran-backed fighters" is one phrase. */
function isDeed(word: SpokenWord): boolean {
  return !word.name && !isHyphen(word.gap) && (AGENT_VERBS.has(word.key) || MEETING_VERBS.has(word.key));
}

/** "told AFP | the attack", "told Reuters | Russian planes": an article or another name after a noun. */
function beginsAnother(words: readonly SpokenWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word) return false;
  if (word.name) return before.name !== undefined && before.name !== word.name && !before.possessive;
  return DETERMINERS.has(word.key) && !DETERMINERS.has(before.key) && !BINDING_PREPOSITIONS.has(before.key);
}

/** Whether a word outside a name ends a noun phrase: a preposition, conjunction, auxiliary, adverb or verb of saying. */
function endsPhrase(word: SpokenWord): boolean {
  if (word.name) return false;
  if (word.dated) return true;
  return (
    isAdverb(word.key) ||
    ENDS.some((table) => table.has(word.key)) ||
    (isSpeechVerb(word.key) && !isSpeakerNoun(word) && !word.capital)
  );
}

const ENDS = [
  PREPOSITIONS,
  COORDINATORS,
  SUBORDINATORS,
  RELATIVES,
  BE_FORMS,
  MODALS,
  DO_FORMS,
  PERSONAL_PRONOUNS,
  OWN_PRONOUNS,
];
