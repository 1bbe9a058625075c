import type { Corpus, Mention } from './corpus.ts';
import { type SentenceView, sentenceView } from './sentence-view.ts';

/** The mentions in one sentence, of which there is always a first. */
export type Quoted = readonly [Mention, ...Mention[]];

/** How many quoted sentences stand on one page. */
export const QUOTES_A_PAGE = 40;

/** Mentions, which are in order, gathered by the sentence they stand in. */
export function bySentence(mentions: readonly Mention[]): Quoted[] {
  const sentences: [Mention, ...Mention[]][] = [];
  for (const mention of mentions) {
    const last = sentences.at(-1);
    if (last?.[0].sentence === mention.sentence) last.push(mention);
    else sentences.push([mention]);
  }
  return sentences;
}

/** A sentence that names a place or actor, quoted; only its own marks are set off. */
export function quoteOf(corpus: Corpus, quoted: Quoted): SentenceView {
  const marks = quoted.map((it) => it.mark);
  return sentenceView(corpus, quoted[0], marks);
}
