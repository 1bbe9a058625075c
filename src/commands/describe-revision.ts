import { type DifferenceRun, wordDifference } from '../core/text/word-difference.ts';
import type { Carried } from '../core/versions/carried.ts';
import type { ChangeKind } from '../core/versions/change-kinds.ts';
import type { DecisionFault } from '../core/versions/decide-matches.ts';
import type { Candidate, Question } from '../core/versions/open-questions.ts';
import { counted } from './counted.ts';
import { printableInLine } from './terminal.ts';

/** How many paragraphs kept their ids, and how many a person must decide about. */
export function describeCarried({ segments, left }: Carried): string {
  const kept = segments.filter(({ id }) => id !== undefined).length;
  const fresh = counted(segments.length - kept, 'passage of the new text is', 'passages of the new text are');
  const open = counted(left.length, 'paragraph is', 'paragraphs are');
  return `${counted(kept, 'passage is', 'passages are')} unchanged; ${open} no longer there as published; ${fresh} new or changed`;
}

/** An old paragraph and what may have become of it, each with the words that differ. */
export function describeQuestion({ old, words, candidates }: Question): string {
  return [
    `${old.id} (${old.kind}): ${oneLine(words)}`,
    ...candidates.flatMap((it) => describeCandidate(it, words)),
    ...(candidates.length === 0 ? ['  nothing in the new text is like it'] : []),
  ].join('\n');
}

function describeCandidate({ as, numbers, words, changes }: Candidate, old: string): string[] {
  const which = as === 'is' ? `${numbers.join('+')}` : `into ${numbers.join('+')}`;
  if (as === 'into') return [`  ${which}: its words, divided or joined otherwise`];
  const warning =
    changes.length === 0 ? 'the same words, which stand more than once' : `differs in ${changeWords(changes)}`;
  return [`  ${which} (${warning}): ${differing(wordDifference(old, words))}`];
}

function changeWords(changes: readonly ChangeKind[]): string {
  const loud = (kind: ChangeKind) => (kind === 'figures' || kind === 'names' ? kind.toUpperCase() : kind);
  return changes.map(loud).join(', ');
}

const SIGNS = { same: ['', ''], removed: ['[-', '-]'], added: ['[+', '+]'] } as const;

const MOST_SAME = 60;

/** Words taken away as `[-words-]`, put in as `[+words+]`; long runs of the same words are shortened. */
function differing(runs: readonly DifferenceRun[]): string {
  return runs.map(({ kind, text }) => oneLine(shortened(kind, text), Number.POSITIVE_INFINITY, SIGNS[kind])).join('');
}

function shortened(kind: DifferenceRun['kind'], text: string): string {
  if (kind !== 'same' || text.length <= MOST_SAME) return text;
  return `${[...text].slice(0, 25).join('')} … ${[...text].slice(-25).join('')}`;
}

function oneLine(text: string, most = 300, [before, after]: readonly [string, string] = ['', '']): string {
  const line = printableInLine(text.replace(/\s/gu, ' '));
  return before + (line.length > most ? `${line.slice(0, most)}…` : line) + after;
}

/** Why decisions do not settle a revision, in words. */
export function describeFault({ old, fault, number }: DecisionFault): string {
  const words = {
    undecided: 'nothing is decided about it',
    'not-open': 'it is unchanged, or no paragraph of this report',
    twice: 'two decisions are about it',
    'no-number': `the new text has no paragraph ${number}`,
    taken: `paragraph ${number} of the new text is another one already`,
  } as const;
  return `${printableInLine(old)}: ${words[fault]}`;
}
