import {
  BE_FORMS,
  CONTRASTS,
  DETERMINERS,
  isAdverb,
  MODALS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
} from '../vocabulary/saying-clauses.ts';
import { PASSIVE_SPEECH_VERBS, TELLING_VERBS } from '../vocabulary/speech-verbs.ts';
import { speakerAfter } from './according-frame.ts';
import { adjunctsAt } from './adjuncts.ts';
import { type Subject, subjectBefore } from './find-subject.ts';
import type { Frame } from './frame.ts';
import { isCompound, isDeed, isFiniteParticiple, isNotFinite, isNoun } from './is-saying.ts';
import { mannerOf } from './manner.ts';
import { canHeadSpeaker, isSpeakerNoun, type Phrase } from './phrase.ts';
import { sharedSubject } from './shared-subject.ts';
import { type SpeechVerb, speechVerbAt } from './speech-verb.ts';
import { isAfterQuote, isParted, opensQuote, type SpokenWord } from './spoken-words.ts';
import type { Who } from './who.ts';
import { type Speaking, whoIs } from './who-is.ts';

/** The frame of a verb of saying at a word: "X said", "said X", "and added", "adding", "as reported by X". */
export function verbFrameAt(speaking: Speaking, at: number): Frame | undefined {
  const { words } = speaking;
  const passive = passiveFrameAt(speaking, at);
  if (passive) return passive;
  const verb = speechVerbAt(words, at);
  if (!verb || isNoun(words, at) || isDeed(words, verb) || words[verb.last + 1]?.key === 'nothing') return undefined;
  if (verb.participle && !isFiniteParticiple(words, at)) return participleFrame(speaking, verb);
  if (isNotFinite(words, at)) return undefined;
  const subject = subjectBefore(words, at);
  if (subject) {
    if (words[subject.first]?.key === 'no' || isCompound(words, verb, subject)) return undefined;
    if (isAble(words, subject)) return subjectFrame(speaking, verb, subject);
    const inverted = invertedFrame(speaking, verb);
    return inverted ?? (isAnything(words, verb, subject) ? subjectFrame(speaking, verb, subject) : undefined);
  }
  return invertedFrame(speaking, verb) ?? coordinatedFrame(speaking, verb);
}

/** "X said …": the frame runs from the subject to the verb and what belongs to it. */
function subjectFrame(speaking: Speaking, verb: SpeechVerb, subject: Subject): Frame | undefined {
  const who = whoOf(speaking, subject);
  return who && frameOf(speaking, verb, subject.first, who, isBounded(speaking.words, subject));
}

function whoOf(speaking: Speaking, subject: Subject): Who | undefined {
  if (subject.kind === 'own') return undefined;
  if (subject.kind === 'pronoun') return { kind: 'pronoun', word: speaking.words[subject.first]?.key ?? '' };
  const core = { first: subject.first, last: subject.coreEnd };
  return whoIs(speaking, core, subject.last);
}

/** Whether the clause of the frame stands under another, which goes on after the next comma: "After X said A, B". */
function isBounded(words: readonly SpokenWord[], subject: Subject): boolean {
  if (subject.kind === 'relative') return isParted(words[subject.last]);
  const before = words[subject.first - 1];
  if (!before || before.name || !CONTRASTS.has(before.key)) return false;
  for (let at = 0; at < subject.first - 1; at++) if (!isLead(words[at])) return false;
  return true;
}

function isLead(word: SpokenWord | undefined): boolean {
  return word !== undefined && !word.name && (word.dated || isAdverb(word.key) || LEADS.has(word.key));
}

const LEADS: ReadonlySet<string> = new Set(
  'days hours minutes weeks months a few two three one day hour shortly soon just but and'.split(' '),
);

/** "…," said X. */
function invertedFrame(speaking: Speaking, verb: SpeechVerb): Frame | undefined {
  const { words } = speaking;
  if (!isInvertible(words, verb)) return undefined;
  const phrase = speakerAfter(words, verb.last + 1);
  const head = phrase && words[headIndex(words, phrase)];
  if (!phrase || !head || !canHeadSpeaker(head)) return undefined;
  const next = words[phrase.last + 1];
  if (next && !mayFollow(words[verb.at], next)) return undefined;
  const end = appositionEnd(words, phrase.last);
  const frame = { first: verb.at, last: end };
  const manner = mannerOf(words, frame, end + 1);
  return {
    ...base(speaking, verb),
    words: frame,
    who: whoIs(speaking, phrase, end),
    manner: manner === 'after' ? 'before' : manner,
    bounded: false,
  };
}

/** What may stand behind an inverted subject: anything after a quotation; after a comma, what goes on elsewhere; else a title. */
function mayFollow(verb: SpokenWord | undefined, next: SpokenWord): boolean {
  if (isAfterQuote(verb) || next.key === 'who' || next.key === 'which') return true;
  if (!isParted(verb)) return isSpeakerNoun(next) && !next.name;
  if (isParted(next) || next.dated) return true;
  return [FOLLOWERS, DETERMINERS, PREPOSITIONS].some((table) => table.has(next.key));
}

const FOLLOWERS: ReadonlySet<string> = new Set('while as after when adding saying and but pointing noting'.split(' '));

function isInvertible(words: readonly SpokenWord[], verb: SpeechVerb): boolean {
  const word = words[verb.at];
  if (!word || verb.at === 0 || verb.strength === 'clause') return false;
  if (isAfterQuote(word) && !opensQuote(word)) return true;
  return /^,/u.test(word.gap) || verb.strength === 'strong';
}

/** The last word of the noun phrase before any preposition: what "a spokesman for the group" is about. */
function headIndex(words: readonly SpokenWord[], { first, last }: Phrase): number {
  for (let at = first + 1; at <= last; at++) {
    if (!words[at]?.name && PREPOSITIONS.has(words[at]?.key ?? '')) return at - 1;
  }
  return last;
}

/** "said Rami Ali, head of the Observatory, …": where the apposition ends. */
function appositionEnd(words: readonly SpokenWord[], last: number): number {
  const opening = words[last + 1];
  if (!opening || opening.name?.type === 'place') return last;
  const title = [opening, words[last + 2]].some((word) => word !== undefined && isSpeakerNoun(word));
  if (!DETERMINERS.has(opening.key) && !(opening.gap.startsWith(',') && title)) return last;
  for (let at = last + 2; at < words.length && at - last < 14; at++) if (isParted(words[at])) return at - 1;
  return words.length - last < 14 ? words.length - 1 : last;
}

/** "… and added that": the subject of the clause before speaks on. */
function coordinatedFrame(speaking: Speaking, verb: SpeechVerb): Frame | undefined {
  const { words } = speaking;
  let at = verb.at - 1;
  while (at > 0 && isAdverb(words[at]?.key ?? '')) at--;
  const glue = words[at];
  if (!glue || glue.name || !(glue.key === 'and' || glue.key === 'but' || glue.key === 'then')) return undefined;
  const who = sharedSubject(speaking, verb.at);
  return who && frameOf(speaking, verb, verb.at, who, false);
}

/** "…, adding that": what follows is said by the one who spoke or acted before. */
function participleFrame(speaking: Speaking, verb: SpeechVerb): Frame | undefined {
  const { words } = speaking;
  const before = words[verb.at - 1];
  if (!before || words[verb.last + 1]?.key === 'by') return undefined;
  if (!before.name && (PREPOSITIONS.has(before.key) || DETERMINERS.has(before.key) || before.key === 'as'))
    return undefined;
  const opens = isParted(words[verb.at]) || isAdverb(before.key) || before.dated || before.key === 'and';
  if (!opens && speechVerbAt(words, verb.at - 1) === undefined) return undefined;
  const who = sharedSubject(speaking, verb.at);
  const frame = who && frameOf(speaking, verb, verb.at, who, false);
  return frame && { ...frame, manner: frame.manner === 'itself' ? 'itself' : 'after' };
}

/** "was announced by X", "as reported by X": the one after "by" says it. */
function passiveFrameAt(speaking: Speaking, at: number): Frame | undefined {
  const { told, words } = speaking;
  const word = words[at];
  if (!word || word.name || !PASSIVE_SPEECH_VERBS.has(word.key) || words[at + 1]?.key !== 'by') return undefined;
  const before = words[at - 1];
  const opens = isParted(word) || before?.key === 'as' || BE_FORMS.has(before?.key ?? '') || before?.key === 'and';
  const speaker = opens ? speakerAfter(words, at + 2) : undefined;
  const head = speaker && words[headIndex(words, speaker)];
  if (!speaker || !head || !canHeadSpeaker(head)) return undefined;
  const frame = { first: at, last: speaker.last };
  const manner = mannerOf(words, frame, frame.last + 1);
  const verb = told.text.slice(word.start, words[at + 1]?.end ?? word.end);
  const who = whoIs(speaking, speaker);
  const settled = manner === 'after' && words[frame.last + 1]?.key !== 'that' ? 'before' : manner;
  return { words: frame, at, verb, who, sources: [], through: [], told: [], manner: settled, bounded: false };
}

/** A frame that begins at a word, with the adjuncts of its verb. */
function frameOf(speaking: Speaking, verb: SpeechVerb, first: number, who: Who, bounded: boolean): Frame | undefined {
  const { words } = speaking;
  const telling = TELLING_VERBS.has(words[verb.at]?.key ?? '');
  const { next, through } = adjunctsAt(speaking, verb.last + 1, telling);
  if (verb.strength === 'clause' && !tellsClause(words, first, next)) return undefined;
  const frame = { first, last: Math.max(verb.last, next - 1) };
  return { ...base(speaking, verb), words: frame, who, told: through, manner: mannerOf(words, frame, next), bounded };
}

/** "that", a colon or a quotation follows, or the verb ends the sentence. */
function tellsClause(words: readonly SpokenWord[], first: number, next: number): boolean {
  const after = words[next];
  if (!after) return isAfterQuote(words[first]);
  return after.key === 'that' || after.gap.includes(':') || opensQuote(after) || opensPronounClause(words, next);
}

/** "maintained they would go on": a pronoun with its own verb. */
function opensPronounClause(words: readonly SpokenWord[], at: number): boolean {
  const [pronoun, verb] = [words[at]?.key ?? '', words[at + 1]?.key ?? ''];
  if (!PERSONAL_PRONOUNS.has(pronoun) || words[at]?.name) return false;
  return MODALS.has(verb) || BE_FORMS.has(verb) || verb === 'had' || verb === 'has' || verb === 'have';
}

function base({ told, words }: Speaking, verb: SpeechVerb) {
  const [start, end] = [words[verb.at]?.start ?? 0, words[verb.last]?.end ?? 0];
  return { at: verb.at, verb: told.text.slice(start, end), sources: [], through: [], told: [] } as const;
}

/** Whether the subject is one who can speak: an actor, a noun of speakers, a name in capitals, or whom these stand for. */
function isAble(words: readonly SpokenWord[], subject: Subject): boolean {
  if (subject.kind !== 'phrase') return true;
  const head = words[subject.coreEnd];
  if (!head || head.name?.type === 'actor') return head !== undefined;
  return canHeadSpeaker(head) || words.slice(subject.first, subject.coreEnd + 1).some(isSpeakerNoun);
}

/** Whether the verb is one of saying whatever noun its subject is. */
function isAnything(words: readonly SpokenWord[], verb: SpeechVerb, { coreEnd }: Subject): boolean {
  const head = words[coreEnd];
  return verb.strength === 'strong' && head !== undefined && !head.name && !/^\p{N}/u.test(head.key);
}
