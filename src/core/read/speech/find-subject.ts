import {
  BE_FORMS,
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  OWN_PRONOUNS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
} from '../vocabulary/saying-clauses.ts';
import { holdsNoun, MEDIUM_NOUNS } from '../vocabulary/speaker-nouns.ts';
import { canHeadSpeaker, isClauseWord, isSpeakerNoun, type Phrase, speakerBefore } from './phrase.ts';
import { isAfterComma, isParted, type SpokenWord } from './spoken-words.ts';

/** The subject of a verb of saying: a phrase, with what is put in after it between commas, or a pronoun. */
export interface Subject extends Phrase {
  readonly kind: 'phrase' | 'pronoun' | 'own' | 'relative';
  /** Where the phrase itself ends and what is put in ("…, head of the Observatory,") begins. */
  readonly coreEnd: number;
}

/**
 * The subject that stands before a verb: adverbs, auxiliaries, dates, brackets and what is put in between commas are passed
 * over ("The Front (F), through its channel, today said"). `undefined` where no phrase stands there.
 */
export function subjectBefore(words: readonly SpokenWord[], verb: number): Subject | undefined {
  const closes = isBracketed(words, verb - 1) && !words[verb]?.gap.includes(',');
  if (isAfterComma(words[verb]) && !closes) return insertedSubject(words, verb - 1);
  const end = skipBack(words, verb);
  const parted = isParted(words[end + 1]) && !/\(/u.test(words[end + 1]?.gap ?? '');
  if (!parted) {
    const subject = subjectAt(words, end);
    return closes && !canSpeak(words, subject) ? subjectAt(words, verb - 1) : subject;
  }
  return isAfterComma(words[end + 1]) ? insertedSubject(words, end) : undefined;
}

function subjectAt(words: readonly SpokenWord[], end: number): Subject | undefined {
  const word = words[end];
  if (!word) return undefined;
  const one = { first: end, last: end, coreEnd: end } as const;
  if (!word.name) {
    if (PERSONAL_PRONOUNS.has(word.key)) return { ...one, kind: 'pronoun' };
    if (OWN_PRONOUNS.has(word.key)) return { ...one, kind: 'own' };
    if (RELATIVES.has(word.key)) return relativeSubject(words, end);
    if (isClauseWord(word) || isAdverb(word.key) || OTHERS.some((table) => table.has(word.key))) return undefined;
  }
  const relative = canHeadSpeaker(word) ? undefined : relativeBehind(words, end);
  const phrase = relative ?? listBefore(words, speakerBefore(words, end));
  return { ...phrase, kind: 'phrase', coreEnd: relative ? relative.last : end };
}

function canSpeak(words: readonly SpokenWord[], subject: Subject | undefined): boolean {
  const head = subject && words[subject.coreEnd];
  return head !== undefined && (subject?.kind !== 'phrase' || canHeadSpeaker(head));
}

/** Words that are no subject. */
const OTHERS: readonly ReadonlySet<string>[] = [PREPOSITIONS, COORDINATORS];

/** Passes over what may stand between subject and verb; gives the index of the last word of the subject. */
function skipBack(words: readonly SpokenWord[], verb: number): number {
  let at = verb - 1;
  while (at >= 0) {
    const word = words[at];
    if (!word) break;
    if (isBracketed(words, at)) at = bracketStart(words, at) - 1;
    else if (word.dated && !word.name) at--;
    else if (!word.name && (isAdverb(word.key) || (BE_FORMS.has(word.key) && words[verb]?.key.endsWith('ing')))) at--;
    else if (words[at + 1]?.dated && DATE_PREPOSITIONS.has(word.key)) at--;
    else if (isMedium(words, at)) at = mediumStart(words, at) - 1;
    else break;
  }
  return at;
}

const DATE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'on',
  'in',
  'at',
  'late',
  'early',
  'last',
  'this',
  'since',
  'by',
]);

/** Whether a closing bracket follows a word: "(NLF) announced". */
function isBracketed(words: readonly SpokenWord[], at: number): boolean {
  return /^[^(]*\)/u.test(words[at + 1]?.gap ?? '') && bracketStart(words, at) >= 0;
}

function bracketStart(words: readonly SpokenWord[], at: number): number {
  for (let start = at; start >= 0 && at - start < 12; start--) if (words[start]?.gap.includes('(')) return start;
  return -1;
}

/** "in a statement said", "on Twitter said": a medium right before the verb. */
function isMedium(words: readonly SpokenWord[], at: number): boolean {
  const word = words[at];
  return word !== undefined && !word.name && holdsNoun(MEDIUM_NOUNS, word.stem) && mediumStart(words, at) >= 0;
}

function mediumStart(words: readonly SpokenWord[], at: number): number {
  for (let start = at - 1; start >= 0 && at - start < 5; start--) {
    const word = words[start];
    if (!word || isParted(words[start + 1]) || isClauseWord(word)) return -1;
    if (MEDIUM_PREPOSITIONS.has(word.key)) return start > 0 ? start : -1;
  }
  return -1;
}

const MEDIUM_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'on', 'via', 'through', 'by']);

/** "officials who said": the phrase before "who" is the subject; the frame begins at "who". */
function relativeSubject(words: readonly SpokenWord[], at: number): Subject | undefined {
  const before = words[at - 1];
  if (!before || words[at]?.key === 'whose' || words[at]?.key === 'whom') return undefined;
  if (words[at]?.key === 'that' && !canHeadSpeaker(before)) return undefined;
  const phrase = speakerBefore(words, at - 1);
  return { ...phrase, kind: 'relative', coreEnd: at - 1, last: at };
}

/** "A resident who fled the town told": the phrase before "who", where the noun before the verb cannot speak. */
function relativeBehind(words: readonly SpokenWord[], end: number): Phrase | undefined {
  for (let at = end; at > 0 && end - at < LONGEST_INSERTION; at--) {
    const word = words[at];
    const before = words[at - 1];
    if (!word || !before || isParted(word)) return undefined;
    if (word.key === 'who') return speakerBefore(words, at - 1);
    const relative = word.key === 'that' || word.key === 'which';
    if (relative && !word.name && (isSpeakerNoun(before) || before.name?.type === 'actor'))
      return speakerBefore(words, at - 1);
  }
  return undefined;
}

/** "X, Y and Z said": the whole list, where nothing but the opening of a clause stands before it. */
function listBefore(words: readonly SpokenWord[], phrase: Phrase): Phrase {
  let first = phrase.first;
  for (let members = 0; members < 5; members++) {
    const glue = words[first - 1];
    const joined = glue?.key === 'and' || glue?.key === 'or';
    const listed = members > 0 && /^,\s*$/u.test(words[first]?.gap ?? '');
    if (!joined && !listed) break;
    if (joined && members > 0) break;
    const end = joined ? first - 2 : first - 1;
    const word = words[end];
    if (!word || isClauseWord(word) || !canHeadSpeaker(word) || (joined && isAfterComma(glue) && members === 0)) break;
    first = speakerBefore(words, end).first;
  }
  return first !== phrase.first && opensClause(words, first) ? { first, last: phrase.last } : phrase;
}

/** Whether nothing or the opening of a clause stands before a word. */
function opensClause(words: readonly SpokenWord[], at: number): boolean {
  const before = words[at - 1];
  return !before || isParted(words[at]) || isClauseWord(before) || isAdverb(before.key) || before.dated;
}

/** "Sham FM, a radio station, said": the phrase before what is put in between commas; of several the farthest. */
function insertedSubject(words: readonly SpokenWord[], end: number): Subject | undefined {
  let found: Subject | undefined;
  let commas = 0;
  for (let at = end; at > 0 && end - at < LONGEST_INSERTION && commas < 4; at--) {
    if (!isAfterComma(words[at])) continue;
    commas++;
    if (!endsName(words, at - 1) || !opensInsertion(words, at, end)) continue;
    const phrase = speakerBefore(words, at - 1);
    if (isNameless(words, phrase) || !startsClause(words, phrase.first)) continue;
    found = { first: phrase.first, last: end, coreEnd: at - 1, kind: 'phrase' };
  }
  return found;
}

/** Whether a speaker's name or noun ends at a word; a number may end a name: "Deir Ezzor 24". */
function endsName(words: readonly SpokenWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!word) return false;
  return canHeadSpeaker(word) || (/^\p{N}+$/u.test(word.key) && (before?.capital ?? false));
}

const LONGEST_INSERTION = 30;

/** A list ("civilians, a woman") that a participle or verb went before is no subject; a subject opens a clause. */
function startsClause(words: readonly SpokenWord[], first: number): boolean {
  const before = words[first - 1];
  if (!before || isParted(words[first])) return true;
  return (
    !before.name &&
    (isClauseWord(before) || isAdverb(before.key) || before.dated || before.key === 'and' || before.key === 'but')
  );
}

function isNameless(words: readonly SpokenWord[], { first, last }: Phrase): boolean {
  return words.slice(first, last + 1).every((word) => PREPOSITIONS.has(word.key) || DETERMINERS.has(word.key));
}

/** What may be put in after a subject: a relative clause, an apposition, words of time, means or source; no clause of its own. */
function opensInsertion(words: readonly SpokenWord[], at: number, end: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (RELATIVES.has(word.key) || INSERTION_WORDS.has(word.key) || (/ed$/u.test(word.key) && !word.name)) return true;
  if (/^\p{N}+$/u.test(word.key) && at === end) return true;
  const clause = words.slice(at, end + 1).some((inner) => isClauseWord(inner) && !RELATIVES.has(inner.key));
  if (clause) return false;
  if (word.name?.type === 'actor' || word.dated) return true;
  return (
    DETERMINERS.has(word.key) ||
    PREPOSITIONS.has(word.key) ||
    isSpeakerNoun(word) ||
    word.capital ||
    /^\p{N}+$/u.test(word.key)
  );
}

const INSERTION_WORDS: ReadonlySet<string> = new Set(
  `citing quoting known formerly speaking however meanwhile too who based based-in named aged located affiliated run backed
   also which for in through via according referring`.split(/\s+/u),
);
