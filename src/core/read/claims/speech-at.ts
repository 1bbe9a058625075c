import type { Speech } from '../read-speech.ts';

/** Who says the words at an offset; the report's own voice where nobody is named. */
export function speechAt(runs: readonly Speech[], at: number): Speech {
  return runs.find((run) => run.start <= at && at < run.end) ?? NARRATOR;
}

const NARRATOR: Speech = { start: 0, end: 0, speakers: [], mode: 'narrator', verb: null };
