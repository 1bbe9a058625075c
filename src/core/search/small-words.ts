import { fold } from '../text/fold.ts';

/** Whether a word is one of those that hold sentences together, which tell nothing of what is looked for. */
export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(fold(word).folded);
}

/** English, then Arabic. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  `a an and any are as at be been by did do does during for from had has have how if in into is it its of off on onto or
  some than that the their them then there these they this those to was were what when where which while who whom whose
  why with في من على إلى الى عن مع أو او ثم هل ما التي الذي الذين هذا هذه ذلك تلك كان كانت قد`
    .split(/\s+/u)
    .map((word) => fold(word).folded),
);
