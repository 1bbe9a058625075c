import {
  AFTER_COMMA,
  AUXILIARY_VERBS,
  CLAUSE_OPENERS,
  HARM_PARTICIPLES,
  MID_ADVERBS,
} from '../vocabulary/clause-openers.ts';
import { HAPPENING_TABLE } from './happening-table.ts';
import { phraseAt } from './phrase-table.ts';
import type { ToldWord } from './told-word.ts';

/** A run of words of a sentence, `from` inclusive, `to` exclusive, that tells one thing. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/** The clauses of a sentence; they tile its words, in order. A sentence without words has none. */
export function splitClauses(words: readonly ToldWord[]): Clause[] {
  const main = mainAfterFronted(words);
  const starts = words.flatMap((_, at) => (at === 0 || at === main || startsClause(words, at) ? [at] : []));
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? words.length }));
}

/** Where the main clause begins behind words that only date it: "After the air raid, soldiers …". */
function mainAfterFronted(words: readonly ToldWord[]): number | undefined {
  if (!FRONTED.has(words[0]?.key ?? '')) return undefined;
  const at = words.findIndex((word, index) => index > 1 && word.gap.trim() === ',' && !word.dated);
  return at < 0 || words[at]?.key === 'and' ? undefined : at;
}

/** Words that open such an adjunct. */
const FRONTED: ReadonlySet<string> = new Set(['after', 'following', 'despite', 'before', 'amid', 'during']);

function startsClause(words: readonly ToldWord[], at: number): boolean {
  const word = words[at];
  if (!word || word.mark || word.dated) return false;
  if (/[;:—–“”"()]/u.test(word.gap)) return true;
  if (word.gap.trim() === '' && isHeldByPreposition(words, at)) return false;
  if (CLAUSE_OPENERS.has(word.key) || HARM_PARTICIPLES.has(word.key)) return !isAsTail(words, at);
  if (word.gap.includes(',')) return AFTER_COMMA.has(word.key) || /ing$/u.test(word.key);
  return (word.key === 'and' || word.key === 'but') && hasFiniteVerb(words, at + 1);
}

/** "during which", "by targeting", "in which": the clause began before, or the word only says how. */
function isHeldByPreposition(words: readonly ToldWord[], at: number): boolean {
  const before = words[at - 1]?.key ?? '';
  return HOLDERS.has(before) || (CLAUSE_OPENERS.has(before) && words[at]?.key === 'which');
}

const HOLDERS: ReadonlySet<string> = new Set(['by', 'of', 'for', 'in', 'and', 'or', 'without', 'the', 'a', 'to']);

/** "as a result", "as well as", "such as", "as many as": no clause begins. */
function isAsTail(words: readonly ToldWord[], at: number): boolean {
  if (words[at]?.key !== 'as') return false;
  const next = words[at + 1]?.key ?? '';
  const before = words[at - 1]?.key ?? '';
  return AS_BEFORE.has(before) || AS_AFTER.has(next);
}

const AS_BEFORE: ReadonlySet<string> = new Set('well many much such far known few soon long described'.split(' '));
const AS_AFTER: ReadonlySet<string> = new Set('well many much part saying few far a an of'.split(' '));

/** "and took control", "and have also captured", "and was wounded": a verb of its own follows. */
function hasFiniteVerb(words: readonly ToldWord[], from: number): boolean {
  let at = from;
  while (MID_ADVERBS.has(words[at]?.key ?? '')) at++;
  const word = words[at];
  if (!word || word.mark) return false;
  if (AUXILIARY_VERBS.has(word.key)) return true;
  const meaning = phraseAt(HAPPENING_TABLE, words, at)?.meaning;
  const form = meaning?.noun === undefined ? meaning?.verb?.form : undefined;
  return form === 'past' || form === 'third';
}
