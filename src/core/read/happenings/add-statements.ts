import { contains, type Span } from '../../model/span.ts';
import { isHyphen } from '../../text/words.ts';
import { SELDOM } from '../vocabulary/assertion-words.ts';
import { AUXILIARY_VERBS, MID_ADVERBS } from '../vocabulary/clause-openers.ts';
import { BODY_NOUNS_THAT_SPEAK, holdsNoun, PERSON_NOUNS } from '../vocabulary/speaker-nouns.ts';
import { STANCE_VERBS } from '../vocabulary/stance-words.ts';
import type { Candidate, SentenceToTell } from './candidate.ts';
import { VIOLENT } from './happening-groups.ts';
import type { Voice } from './join-runs.ts';
import { isAfterNounLeader } from './word-kind.ts';

/**
 * Adds a statement for each voice that says something while telling of no happening, or says what will be done before it
 * tells of one, a denial for one that only denies what
 * was told before it, and a statement where the report's own voice only tells what position somebody takes.
 */
export function addStatements(
  candidates: readonly Candidate[],
  found: readonly Candidate[],
  telling: SentenceToTell,
): Candidate[] {
  const statements = telling.voices.flatMap((voice, index) => {
    const known = voice.speaks ? found : found.filter((it) => it.kind !== 'casualties');
    const told = [...candidates, ...known].filter((it) => it.voice === index);
    if (told.length > 0)
      return voice.speaks ? intendedBy(voice, index, told, telling) : stanceBeside(voice, index, told, telling);
    if (voice.speaks) return saidBy(voice, index, candidates, telling);
    return stanceOf(voice, index, telling);
  });
  return [...candidates, ...statements].sort((a, b) => a.trigger.from - b.trigger.from);
}

/** "said it will not move the post after its forces were attacked": the intention comes first, with its own verb. */
function intendedBy(voice: Voice, index: number, told: readonly Candidate[], telling: SentenceToTell): Candidate[] {
  const said = wordsOf(voice, telling);
  const first = Math.min(...told.flatMap((it) => it.clauses));
  const until = telling.clauses[first]?.from ?? 0;
  const before = said.filter((at) => at < until);
  const intends = before.some((at) => INTENDING.has(telling.words[at]?.key ?? ''));
  return intends && before.length >= SHORTEST ? [statement(before, index, telling)] : [];
}

const INTENDING: ReadonlySet<string> = new Set(['will', 'would', 'must', 'should', 'shall']);

/** A voice with fewer words says nothing of its own. */
const SHORTEST = 4;

function saidBy(voice: Voice, index: number, candidates: readonly Candidate[], telling: SentenceToTell): Candidate[] {
  const said = wordsOf(voice, telling);
  const [first] = said;
  const captioned = telling.kind === 'caption' && voice.verb === null;
  if (first !== undefined && said.length >= SHORTEST && !captioned)
    return isAboutOthers(voice, said, telling) ? [] : [statement(said, index, telling)];
  const denied = candidates.findLast((it) => VIOLENT.has(it.kind));
  const [at] = telling.words.flatMap((word, place) => (contains(voice, word) ? [place] : []));
  if (!denied || at === undefined || !voice.verb?.startsWith('den')) return [];
  return [{ ...denied, trigger: { from: at, to: at + 1, sense: denied.kind }, voice: index, modality: 'denied' }];
}

/**
 * "They did not stop", "The injured man was identified as a teacher", "32 people were arrested": of what became of others;
 * nobody takes a position by it.
 */
function isAboutOthers({ frames }: Voice, said: readonly number[], { words }: SentenceToTell): boolean {
  const keys = said.map((at) => words[at]?.key ?? '');
  const first = keys[0] === 'that' || keys[0] === 'the' ? 1 : 0;
  if (keys.some((key) => INTENDING.has(key) || OURS.has(key))) return false;
  if (!keys.includes('not') && keys.some((key) => IN_CARE.has(key))) return true;
  if (!OTHERS.has(keys[first] ?? '')) return false;
  const start = words[said[0] ?? 0]?.start ?? 0;
  if (ONESELF.has(keys[first] ?? '') && frames.some((frame) => frame.end <= start)) return false;
  const verb = keys[first + 1] ?? '';
  return PAST.has(verb) || (PAST.has(keys[first + 2] ?? '') && verb === 'all');
}

/** After "said", most often the speaker. */
const ONESELF: ReadonlySet<string> = new Set(['he', 'she']);
/** Words of those who speak for themselves. */
const OURS: ReadonlySet<string> = new Set('we our us i my must can cannot'.split(' '));
/** What is done with the hurt, the dead and the caught. */
const IN_CARE: ReadonlySet<string> = new Set(
  'identified hospitalized hospitalised treated transferred arrested detained surrendered released buried aged'.split(
    ' ',
  ),
);
const OTHERS: ReadonlySet<string> = new Set('they he she wounded injured victims dead bodies casualties'.split(' '));
const PAST: ReadonlySet<string> = new Set('was were did didnt had'.split(' '));

function stanceOf(voice: Voice, index: number, telling: SentenceToTell): Candidate[] {
  const at = wordsOf(voice, telling).find((word) => isStance(word, telling));
  return at === undefined ? [] : [statement([at], index, telling)];
}

/** "met on Sunday and called for a truce": the position stands in a clause, or behind "and", apart from what happened. */
function stanceBeside(voice: Voice, index: number, told: readonly Candidate[], telling: SentenceToTell): Candidate[] {
  const { words, clauses } = telling;
  const taken = new Set(told.flatMap((it) => it.clauses));
  const free = wordsOf(voice, telling).filter((at) => {
    const clause = clauses.findIndex(({ from, to }) => from <= at && at < to);
    return !taken.has(clause) || words[at - 1]?.key === 'and';
  });
  const flight = told.some((it) => it.kind === 'displacement');
  const at = free.find((word) => isStance(word, telling) && !(flight && words[word]?.key === 'ordered'));
  return at === undefined ? [] : [statement([at], index, telling)];
}

/** A verb of position whose subject can take one: an actor shortly before it, or a noun of those who speak right before. */
function isStance(at: number, { words }: SentenceToTell): boolean {
  if (!STANCE_VERBS.has(words[at]?.key ?? '') || isAfterNounLeader(words, at)) return false;
  if (isHyphen(words[at]?.gap) || NO_STANCE.has(words[at + 1]?.key ?? '')) return false;
  let before = at - 1;
  const reach = words[before]?.key === 'and' ? 14 : 8;
  const subjects = words.slice(Math.max(0, at - reach), at);
  if (subjects.some((it) => it.key === 'no' || SELDOM.has(it.key))) return false;
  if (subjects.some((it) => it.mark?.type === 'actor')) return true;
  while (AUXILIARY_VERBS.has(words[before]?.key ?? '') || MID_ADVERBS.has(words[before]?.key ?? '')) before--;
  const subject = words[before];
  return subject !== undefined && SPEAKING_NOUNS.some((nouns) => holdsNoun(nouns, subject.stem));
}

/** After such a verb, what is no position: "claimed responsibility", "sought shelter". */
const NO_STANCE: ReadonlySet<string> = new Set(
  'responsibility shelter refuge safety asylum treatment cover'.split(' '),
);

const SPEAKING_NOUNS = [PERSON_NOUNS, BODY_NOUNS_THAT_SPEAK, new Set(['power', 'rights'])];

/** Indices of the words of a voice that are not in its frames. */
function wordsOf(voice: Voice, { words }: SentenceToTell): number[] {
  const own: number[] = [];
  let frame = 0;
  for (let at = firstWithin(words, voice); at < words.length; at++) {
    const word = words[at];
    if (!word || word.end > voice.end) break;
    while ((voice.frames[frame]?.end ?? word.end) < word.end) frame++;
    const framed = voice.frames[frame];
    if (!framed || !contains(framed, word)) own.push(at);
  }
  return own;
}

/** The index of the first word of a span, of words in order. */
function firstWithin(words: readonly Span[], { start }: Span): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function statement(said: readonly number[], voice: number, { words, clauses }: SentenceToTell): Candidate {
  const [from = 0] = said;
  const to = (said.at(-1) ?? from) + 1;
  const told = clauses.flatMap((clause, index) => (clause.from < to && from < clause.to ? [index] : []));
  const keys = new Set(words.slice(from, to).map((word) => word.key));
  const modality = keys.has('not') || keys.has('denied') ? 'denied' : keys.has('will') ? 'planned' : 'asserted';
  return { kind: 'statement', sure: true, trigger: { from, to, sense: 'statement' }, clauses: told, voice, modality };
}
