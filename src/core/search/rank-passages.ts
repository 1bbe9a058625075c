import { inOrder } from './in-order.ts';
import type { PassageHits } from './passage-hits.ts';
import type { PassageTable } from './passage-table.ts';

/**
 * How well passages, given rising, answer, by Okapi BM25 (Robertson and Zaragoza 2009, k1 = 1.2, b = 0.5): rare words weigh
 * more than frequent ones, words of a short passage more than of a long one.
 */
export function scorePassages(
  passages: Uint32Array,
  groups: readonly PassageHits[],
  table: Pick<PassageTable, 'passages' | 'lengths'>,
): Float64Array {
  const scores = new Float64Array(passages.length);
  const rooms = roomsOf(table);
  for (const { passages: having, times } of groups) {
    const weight = wordWeight(having.length, table.passages) * (SATURATION + 1);
    let at = 0;
    passages.forEach((passage, index) => {
      while ((having[at] ?? Number.POSITIVE_INFINITY) < passage) at += 1;
      const often = having[at] === passage ? (times[at] ?? 0) : 0;
      const room = rooms[table.lengths[passage] ?? 0] ?? 1;
      scores[index] = (scores[index] ?? 0) + (weight * often) / (often + SATURATION * room);
    });
  }
  return scores;
}

/** Passages with the best first, given how well each answers; equals stay in the order of the archive. */
export function bestFirst(passages: Uint32Array, scores: Float64Array): Uint32Array {
  const most = scores.reduce((a, b) => Math.max(a, b), 0);
  if (most === 0) return passages;
  const ranks = new Uint32Array(scores.length);
  scores.forEach((score, index) => {
    ranks[index] = Math.round((1 - score / most) * STEPS);
  });
  return inOrder(passages, ranks);
}

/** What a word tells that `having` of so many passages have: more, the rarer it is. */
export function wordWeight(having: number, passages: number): number {
  return Math.log(1 + (passages - having + 0.5) / (having + 0.5));
}

const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.5;
/** More classes of length than there are. */
const CLASSES = 32;

/** How much room a passage of each class of length gives its words, 1 where it is as long as the mean. */
function roomsOf({ lengths }: Pick<PassageTable, 'lengths'>): Float64Array {
  const counts = new Uint32Array(CLASSES);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  const total = counts.reduce((sum, count, length) => sum + count * 2 ** length, 0);
  const mean = Math.max(1, total / Math.max(1, lengths.length));
  return Float64Array.from(counts, (_, length) => LENGTH_WEIGHT * (2 ** length / mean) + 1 - LENGTH_WEIGHT);
}

/** Scores nearer to each other than this part of the highest are equal. */
const STEPS = 2 ** 16;
