import type { Misfit, MisfitFault } from '../../core/model/misfit.ts';
import { type Position, type Problem, problem } from '../../core/model/problem.ts';
import { quoted } from '../quoted.ts';
import { nearestPassage } from './nearest-passage.ts';

/** Says of a decision that does not fit where it stands, what does not fit, and what is nearest. `other` is the position of one decided before. */
export function describeMisfit(misfit: Misfit, at: Position, other?: Position): Problem {
  const { found, expected, wayOut } = WORDS[misfit.fault];
  const rule = misfit.fault === 'decided-twice' ? 'correction-repeated' : 'correction-misfit';
  const where = other?.line === undefined ? '' : ` (line ${other.line})`;
  return problem(rule, { at, found: found(quoted(misfit.value)) + where, expected, wayOut: wayOut(misfit) });
}

interface MisfitWords {
  readonly found: (value: string) => string;
  readonly expected: string;
  readonly wayOut: (misfit: Misfit) => string;
}

const TAKE_AWAY = 'or take the correction away';

const WORDS: Readonly<Record<MisfitFault, MisfitWords>> = {
  'no-paragraph': {
    found: (id) => `the report has no paragraph ${id}`,
    expected: 'the id of a paragraph of the report, as its address on the page ends',
    wayOut: ({ elsewhere }) => standIn(elsewhere) ?? `correct the id, ${TAKE_AWAY}`,
  },
  'cut-paragraph': {
    found: (id) => `${id} was cut at import: it is no part of the report`,
    expected: 'a paragraph of the report',
    wayOut: ({ elsewhere }) => standIn(elsewhere) ?? 'take the correction away',
  },
  'no-words': {
    found: (words) => `the words ${words} do not stand there`,
    expected: 'words exactly as the report has them, at the place named',
    wayOut: ({ value, candidates, elsewhere }) =>
      standIn(elsewhere) ??
      meant(nearestPassage(value, candidates)) ??
      `copy the words from the report’s page, ${TAKE_AWAY}`,
  },
  'words-repeat': {
    found: (words) => `the words ${words} stand there more than once`,
    expected: 'words that stand there once, or which of them is meant',
    wayOut: () => 'quote more words, or add "occurrence: 1" for the first of them, 2 for the second',
  },
  'no-occurrence': {
    found: (words) => `the words ${words} do not stand there that many times`,
    expected: 'a number from 1 to the number of times the words stand there',
    wayOut: () => `correct "occurrence", ${TAKE_AWAY}`,
  },
  'over-sentences': {
    found: (words) => `the words ${words} go over the end of a sentence`,
    expected: 'words of one sentence',
    wayOut: ({ candidates }) => `quote fewer words. The paragraph’s sentences: ${list(candidates)}`,
  },
  'no-mark': {
    found: (words) => `no such mark is at exactly ${words}`,
    expected: 'the words of a mark that the reader made, of the type given',
    wayOut: ({ candidates }) =>
      candidates.length > 0
        ? `the mark there is at ${list(candidates)}`
        : 'take the correction away: nothing is marked there',
  },
  'no-claim': {
    found: (kind) => `the sentence makes no claim of the kind ${kind}`,
    expected: 'the kind of a claim that the reader found in the sentence',
    wayOut: ({ candidates }) =>
      candidates.length > 0
        ? `it claims: ${list(candidates)}`
        : 'it claims nothing: add the claim, or quote another sentence',
  },
  'claims-repeat': {
    found: (kind) => `the sentence makes more than one claim of the kind ${kind}`,
    expected: 'words that tell which is meant',
    wayOut: ({ candidates }) => `quote the words that assert the one meant: ${list(candidates)}`,
  },
  'told-already': {
    found: (kind) => `the reader finds this claim of the kind ${kind} by itself`,
    expected: 'a claim that is not there without the correction',
    wayOut: ({ candidates }) => `take the correction away, or use "set" to change ${list(candidates)}`,
  },
  background: {
    found: (kind) => `the claim of the kind ${kind} is background, and in no event`,
    expected: 'a claim that tells a happening',
    wayOut: () => 'set "background: false" in the report’s corrections, or take the claim out of here',
  },
  'decided-twice': {
    found: (value) => `another correction decides the same thing as this of ${value}`,
    expected: 'one correction of one thing',
    wayOut: () => 'make one of the two',
  },
};

function standIn(paragraphs: readonly string[] = []): string | undefined {
  return paragraphs.length > 0 ? `the words stand in ${list(paragraphs)}` : undefined;
}

function meant(words: string | undefined): string | undefined {
  return words === undefined ? undefined : `did you mean ${JSON.stringify(words)}?`;
}

const LISTED = 5;

function list(items: readonly string[]): string {
  return items.length <= LISTED ? items.join(', ') : `${items.slice(0, LISTED).join(', ')} …`;
}
