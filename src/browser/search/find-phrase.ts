import { joinedWays } from '../../core/search/joined-ways.ts';
import { commonPassages, NO_HITS, unitedHits } from '../../core/search/passage-hits.ts';
import type { PlannedWords } from '../../core/search/plan-query.ts';
import type { AskedWord } from '../../core/search/word-meaning.ts';
import { type PlacedWord, unpackPlaces } from '../../core/search/word-places.ts';
import { alignedSpots, hitsAt, type Spots, unitedSpots } from '../../core/search/word-spots.ts';
import { pairFinder } from './find-pair.ts';
import {
  entriesOf,
  type MeantWords,
  type TermHits,
  type WordFiles,
  type WordFinder,
  wordFinder,
} from './find-words.ts';
import { keepAnswers } from './keep-answers.ts';

/** What one word of a phrase means: lone words by their numbers, and where any others stand. */
interface MeantWord {
  readonly words: ReadonlySet<string>;
  readonly lone: ReadonlySet<number>;
  readonly placed: readonly PlacedWord[];
}

/**
 * Finds phrases. Which lone words stand side by side is listed, and so is beside which of them any other word stands: for
 * a phrase, all that a frequent word has is not fetched; and no places, where no passage has all pairs of a longer one.
 */
export function phraseFinder(files: WordFiles): (phrase: PlannedWords) => Promise<TermHits> {
  const pairs = pairFinder(files.read);
  const words = wordFinder(files, pairs.word);
  const read = meaningReader(files, words.blockAt, pairs.word);

  const hitsOf = async (first: MeantWord, second: MeantWord) => {
    const listed = couplesOf(first, second).map(([a, b]) => pairs.hits(a, b));
    return unitedHits([...(await Promise.all(listed)), hitsAt(besideSpots(first, second))]);
  };
  const spotsOf = async (first: MeantWord, second: MeantWord) => {
    const listed = couplesOf(first, second).map(([a, b]) => pairs.spots(a, b));
    return unitedSpots([...(await Promise.all(listed)), besideSpots(first, second)]);
  };

  const find = async (phrase: readonly AskedWord[]) => {
    const meant = await Promise.all(phrase.map(words.meantBy));
    const [only, ...rest] = meant;
    if (only && rest.length === 0) return await words.hits(only);
    const all = await Promise.all(meant.map(read));
    const forms = all.map((it) => it.words);
    const runs = [forms];
    const [first, second, ...others] = all;
    if (!first || !second || forms.some(({ size }) => size === 0)) return { ...NO_HITS, runs };
    if (others.length === 0) return { ...(await hitsOf(first, second)), runs };
    const couples = couplesAlong(all);
    const common = commonPassages(await Promise.all(couples.map(([a, b]) => hitsOf(a, b))));
    if (common.length === 0) return { ...NO_HITS, runs };
    const parts = couples.map(async ([a, b, at]) => ({ at, spots: await spotsOf(a, b) }));
    return { ...hitsAt(alignedSpots(await Promise.all(parts))), runs };
  };

  return async ({ words: phrase, exact, named }) => {
    if (!exact) return await find(phrase.map((text) => ({ text, named })));
    const found = await Promise.all(joinedWays(phrase).map((way) => find(exactly(way))));
    return { ...unitedHits(found), runs: found.flatMap(({ runs }) => runs) };
  };
}

function exactly(words: readonly string[]): AskedWord[] {
  return words.map((text, at) => ({ text, exact: { after: at > 0, before: at < words.length - 1 } }));
}

/** Reads what a word of a phrase means. */
function meaningReader(
  { table, read }: WordFiles,
  blockAt: WordFinder['blockAt'],
  loneWord: (lone: number) => Promise<string>,
): (its: MeantWords) => Promise<MeantWord> {
  const placesAt = keepAnswers(async (block: number) =>
    unpackPlaces(await read(`places/${block}`), await blockAt(block)),
  );
  return async ({ files, among }) => {
    const numbers = files.flatMap(({ block }) => table.loneWords.get(block) ?? []);
    const lone = await Promise.all(numbers.map(async (it) => [await loneWord(it), it] as const));
    const others = files.filter(({ block }) => !table.loneWords.has(block));
    const written = others.map(async (it) => entriesOf(await blockAt(it.block), it).map(([word]) => word));
    const byFile = await Promise.all(written);
    const words = await among([...lone.map(([word]) => word), ...byFile.flat()]);
    const meant = others.filter((_, at) => byFile[at]?.some((word) => words.has(word)));
    const placed = (await Promise.all(meant.map(async (it) => entriesOf(await placesAt(it.block), it)))).flat();
    return {
      words,
      lone: new Set(lone.flatMap(([word, it]) => (words.has(word) ? [it] : []))),
      placed: placed.flatMap(([word, places]) => (words.has(word) ? [places] : [])),
    };
  };
}

/** Where a word stands before another, unless both are lone ones there. */
function besideSpots(first: MeantWord, second: MeantWord): Spots {
  const both = [
    { at: 0, spots: unitedSpots(first.placed.map(({ spots }) => spots)) },
    { at: 1, spots: unitedSpots(second.placed.map(({ spots }) => spots)) },
  ];
  const before = first.placed.map(({ spots, after }) => spots.filter((_, at) => second.lone.has(after[at] ?? 0)));
  const behind = second.placed.map(({ spots, before }) => spots.filter((_, at) => first.lone.has(before[at] ?? 0)));
  return unitedSpots([alignedSpots(both), ...before, alignedSpots([{ at: 1, spots: unitedSpots(behind) }])]);
}

function couplesOf({ lone }: MeantWord, other: MeantWord): (readonly [first: number, second: number])[] {
  return [...lone].flatMap((first) => Array.from(other.lone, (second) => [first, second] as const));
}

/** So many words of a phrase and the words behind them, with their places in it, that every word is in one of them. */
function couplesAlong(words: readonly MeantWord[]): (readonly [first: MeantWord, second: MeantWord, at: number])[] {
  return words.flatMap((first, at) => {
    const second = words[at + 1];
    return second && (at % 2 === 0 || at + 2 === words.length) ? [[first, second, at] as const] : [];
  });
}
