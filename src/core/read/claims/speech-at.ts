import type { Speech } from '../read-speech.ts';

/** Who says the words at an offset, of runs in order; the report's own voice where nobody is named. */
export function speechAt(runs: readonly Speech[], at: number): Speech {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? at) <= at) low = middle + 1;
    else high = middle;
  }
  const run = runs[low];
  return run && run.start <= at ? run : NARRATOR;
}

const NARRATOR: Speech = { start: 0, end: 0, speakers: [], mode: 'narrator', verb: null };
