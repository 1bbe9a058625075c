/** How well some rankings answer: both between 0 and 1. */
export interface RankingScore {
  /** Mean of one over the place of the first right answer among the first ten; 0 where none is. */
  readonly reciprocalRank: number;
  /** Mean share of the right answers that are among the first ten. */
  readonly recall: number;
}

const FIRST = 10;

/** Scores rankings, each given with what would have been right (mean reciprocal rank and recall at 10). */
export function scoreRankings(
  rankings: readonly { readonly found: readonly string[]; readonly right: readonly string[] }[],
): RankingScore {
  const scores = rankings.map(({ found, right }) => {
    const first = found.slice(0, FIRST);
    const at = first.findIndex((it) => right.includes(it));
    const met = right.filter((it) => first.includes(it)).length;
    return { rank: at < 0 ? 0 : 1 / (at + 1), recall: met / Math.min(right.length, FIRST) };
  });
  const mean = (values: readonly number[]) => values.reduce((sum, it) => sum + it, 0) / Math.max(1, values.length);
  return { reciprocalRank: mean(scores.map((it) => it.rank)), recall: mean(scores.map((it) => it.recall)) };
}
