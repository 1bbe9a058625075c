import { CONTRASTS, COORDINATORS, isAdverb, RELATIVES } from '../vocabulary/saying-clauses.ts';
import { SPEECH_PARTICIPLES } from '../vocabulary/speech-verbs.ts';
import type { Manner } from './frame.ts';
import type { Phrase } from './phrase.ts';
import { isAfterQuote, isParted, opensQuote, type SpokenWord } from './spoken-words.ts';

/** Where what is said lies, by what stands before the frame and at the word after it. */
export function mannerOf(words: readonly SpokenWord[], frame: Phrase, next: number): Manner {
  const before = tellsBefore(words, frame.first);
  const after = words[next];
  if (words[frame.first - 1]?.key === 'what') return 'itself';
  if (!after) return isOfRelative(words, frame.first) || !before ? 'itself' : 'before';
  if (after.key === 'that' && !closesQuote(words[frame.first])) return 'after';
  if (after.gap.includes(':')) return 'after';
  if (opensQuote(after)) return closesQuote(words[frame.first]) ? 'around' : 'after';
  if (!before) return 'after';
  if (goesOnElsewhere(after)) return hasThat(words, next) && !isParted(after) ? 'after' : sideOf(after);
  if (isParted(after)) return 'around';
  return isAfterQuote(words[frame.first]) ? 'around' : 'after';
}

/** Whether something is told before a word: more than adverbs, dates and conjunctions. */
export function tellsBefore(words: readonly SpokenWord[], at: number): boolean {
  for (let before = 0; before < at; before++) {
    const word = words[before];
    if (word && !isLeadIn(word)) return true;
  }
  return false;
}

/** Adverbs, dates and conjunctions, which tell nothing. */
export function isLeadIn(word: SpokenWord): boolean {
  if (word.name) return false;
  return word.dated || isAdverb(word.key) || COORDINATORS.has(word.key) || LEAD_INS.has(word.key);
}

const LEAD_INS: ReadonlySet<string> = new Set(
  'on in at for his its their her part turn addition while earlier late after that the same time context however by'.split(
    ' ',
  ),
);

/** "while", "and", "adding": what follows is another's, or has a frame of its own. */
function goesOnElsewhere(word: SpokenWord): boolean {
  if (word.name) return false;
  return [CONTRASTS, COORDINATORS, SPEECH_PARTICIPLES, ENDERS].some((table) => table.has(word.key));
}

const ENDERS: ReadonlySet<string> = new Set(['pointing', 'without', 'citing', 'quoting']);

/** "a monitor said and wounded nine more": a verb without a subject goes on with what was told before. */
function sideOf(word: SpokenWord): Manner {
  return word.key === 'and' && !isParted(word) ? 'around' : 'before';
}

/** "said after the talks that": what is said is still to come. */
function hasThat(words: readonly SpokenWord[], next: number): boolean {
  return words
    .slice(next, next + 9)
    .some((word, index, near) => word.key === 'that' && !near.slice(0, index).some(isParted));
}

/** "…, which the army denied": the clause is a remark on what another said. */
function isOfRelative(words: readonly SpokenWord[], first: number): boolean {
  return RELATIVES.has(words[first - 1]?.key ?? '') || words[first - 1]?.key === 'what';
}

/** Whether a quotation closes right before a word. */
function closesQuote(word: SpokenWord | undefined): boolean {
  return word !== undefined && /["”»’']/u.test(word.gap) && !opensQuote(word);
}
