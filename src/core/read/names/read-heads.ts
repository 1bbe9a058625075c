import type { Word } from '../../text/words.ts';
import {
  EVENT_NOUNS,
  FORCE_ADJECTIVES,
  FORCE_PAIRS,
  GOVERNMENT_HEADS,
  STANDING_HEADS,
} from '../vocabulary/actor-words.ts';
import { AGENT_VERBS, AUXILIARIES } from '../vocabulary/deed-words.ts';
import type { Passage } from './candidate.ts';
import { joinedAfter } from './passage.ts';

/** The heads that follow a modifier: up to which word, which they are, and whether one is military or collective. */
export interface Heads {
  readonly last: number;
  readonly words: readonly string[];
  readonly collective: boolean;
}

/**
 * Reads on from word `last` over adjectives and heads ("regime's military aircraft"), as far as the last head. Gives nothing
 * where no head follows, or where the head only says by what something was done ("Russian warplane raids").
 */
export function readHeads(passage: Passage, last: number, collective: ReadonlySet<string>): Heads | undefined {
  const words: string[] = [];
  let end = last;
  let isCollective = false;
  for (let at = joinedAfter(passage, last); at; at = joinedAfter(passage, at.index)) {
    const pair = pairAt(passage, at.word, at.index);
    const head = pair ?? at.word.stem;
    if (pair) at = { word: passage.words[at.index + 1] ?? at.word, index: at.index + 1 };
    const isHead = pair !== undefined || collective.has(head) || isMilitaryAlone(passage, at.word, at.index);
    if (!isHead && !GOVERNMENT_HEADS.has(head) && !FORCE_ADJECTIVES.has(head)) break;
    words.push(head);
    isCollective ||= isHead;
    if (isHead || GOVERNMENT_HEADS.has(head)) end = at.index;
  }
  return end === last || isSilenced(passage, end) ? undefined : { last: end, words, collective: isCollective };
}

function pairAt(passage: Passage, word: Word, index: number): string | undefined {
  const next = joinedAfter(passage, index);
  const pair = next && `${word.key}_${next.word.stem}`;
  return pair && FORCE_PAIRS.has(pair) ? pair : undefined;
}

/** "The Iraqi military denied it", but not "an Iraqi military base". */
export function isMilitaryAlone(passage: Passage, word: Word, index: number): boolean {
  return word.stem === 'military' && endsPhrase(passage, word, index);
}

/** Whether a noun is the last of its phrase: a verb, a preposition, a conjunction or a mark of punctuation follows. */
export function endsPhrase(passage: Passage, word: Word, index: number): boolean {
  const next = joinedAfter(passage, index);
  if (!next || word.possessive) return true;
  const { key } = next.word;
  return AUXILIARIES.has(key) || AGENT_VERBS.has(key) || ENDS_PHRASE.has(key) || /[a-z]ed$/u.test(key);
}

const ENDS_PHRASE: ReadonlySet<string> = new Set([
  'in',
  'on',
  'to',
  'and',
  'or',
  'by',
  'at',
  'from',
  'for',
  'as',
  'that',
]);

function isSilenced(passage: Passage, last: number): boolean {
  const head = passage.words[last];
  const next = joinedAfter(passage, last);
  if (!head || head.possessive || !next || STANDING_HEADS.has(head.stem)) return false;
  return EVENT_NOUNS.has(next.word.key) && !GOVERNMENT_HEADS.has(head.stem);
}
