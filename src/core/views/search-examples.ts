import type { Authority } from '../model/authority.ts';
import { type Corpus, tallyOf } from './corpus.ts';
import { type PlainPassage, plainPassages } from './plain-words.ts';

/** A query that finds something in this archive, to show what an operator of the search does. */
export interface SearchExample {
  readonly kind: 'spelling' | 'phrase' | 'either' | 'exclusion' | 'prefix';
  readonly query: string;
  /** The name that is found in every spelling; of an exclusion, the word that must not be there. */
  readonly about?: string;
}

/**
 * One example of each operator, of the archive's own words, that finds something: where the archive has none, there is
 * none. Words are chosen that stand in most paragraphs, of as many the first in the alphabet.
 */
export function searchExamples(corpus: Corpus): SearchExample[] {
  const passages = plainPassages(corpus);
  const named = [...corpus.places, ...corpus.actors].filter((it) => tallyOf(corpus, it).mentions > 0);
  const byMentions = named.toSorted((a, b) => tallyOf(corpus, b).mentions - tallyOf(corpus, a).mentions);
  const examples = [
    spellingExample(byMentions),
    phraseExample(passages),
    eitherExample(byMentions),
    exclusionExample(passages),
    prefixExample(passages),
  ];
  return examples.filter((it) => it !== undefined);
}

/** Letters, in words of which each is parted from the next by one space: nothing in it that a query would take for a sign. */
const PLAIN_NAME = /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*$/u;
const PLAIN_WORD = /^\p{L}{3,}$/u;

/** A name in its own script, which finds what reports call it in theirs. */
function spellingExample(named: readonly Authority[]): SearchExample | undefined {
  for (const { name, native } of named) {
    const other = native.find(({ text }) => PLAIN_NAME.test(text) && text !== name);
    if (other) return { kind: 'spelling', query: other.text, about: name };
  }
  return undefined;
}

/** Two words that stand beside each other in most paragraphs: long ones, which say most, if they do so more than once. */
function phraseExample(passages: readonly PlainPassage[]): SearchExample | undefined {
  for (const [length, least] of [
    [6, 2],
    [4, 2],
    [1, 1],
  ] as const) {
    const isLong = (pair: PlainPassage['pairs'][number]) => pair.every((it) => it.length >= length);
    const phrases = (it: PlainPassage) => it.pairs.filter(isLong).map((pair) => pair.join(' '));
    const [phrase] = mostOf(passages, phrases, least);
    if (phrase !== undefined) return { kind: 'phrase', query: `"${phrase}"` };
  }
  return undefined;
}

/** The names of two places that are one word each, or of two actors. */
function eitherExample(named: readonly Authority[]): SearchExample | undefined {
  for (const type of ['place', 'actor'] as const) {
    const names = named.filter((it) => it.type === type && PLAIN_WORD.test(it.name)).map((it) => it.name);
    const [first, second] = new Set(names);
    if (first !== undefined && second !== undefined) return { kind: 'either', query: `${first} OR ${second}` };
  }
  return undefined;
}

/** A word, and another that stands beside it in some paragraphs while in others nothing stands that begins like that one. */
function exclusionExample(passages: readonly PlainPassage[]): SearchExample | undefined {
  for (const length of [7, 4]) {
    const long = ({ own }: PlainPassage) => own.filter((it) => it.length >= length);
    const [word = ''] = mostOf(passages, long);
    const having = passages.filter(({ own }) => own.includes(word));
    const others = mostOf(having, (it) => long(it).filter((other) => !isLike(other, word)));
    const about = others.find((it) => having.some(({ all }) => !all.some((one) => isLike(one, it))));
    if (about !== undefined) return { kind: 'exclusion', query: `${word} -${about}`, about };
  }
  return undefined;
}

/** Whether one of two words may be found by the other: the search knows words by their stems. */
function isLike(a: string, b: string): boolean {
  return a.slice(0, 4) === b.slice(0, 4);
}

/** A short word with which most others begin. */
function prefixExample(passages: readonly PlainPassage[]): SearchExample | undefined {
  const words = new Set(passages.flatMap(({ own }) => own));
  const counts = new Map<string, number>();
  for (const word of words)
    for (let length = 4; length <= 6 && length < word.length - 1; length += 1) {
      const start = word.slice(0, length);
      if (words.has(start)) counts.set(start, (counts.get(start) ?? 0) + 1);
    }
  const [best] = [...counts].filter(([, count]) => count > 1).sort(([a, m], [b, n]) => n - m || compare(a, b));
  return best && { kind: 'prefix', query: `${best[0]}*` };
}

/** What most passages have, the first in the alphabet before others that as many have; at least so many must. */
function mostOf(
  passages: readonly PlainPassage[],
  of: (passage: PlainPassage) => readonly string[],
  least = 1,
): string[] {
  const counts = new Map<string, number>();
  for (const passage of passages) for (const it of new Set(of(passage))) counts.set(it, (counts.get(it) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= least);
  return often.sort(([a, m], [b, n]) => n - m || compare(a, b)).map(([it]) => it);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
