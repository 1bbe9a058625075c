import { contains, type Span } from '../../model/span.ts';
import type { Speech } from '../read-speech.ts';

/** What one chain of speakers says under one verb of saying: a run, or several that quotation marks cut apart. */
export interface Voice extends Span {
  readonly speaks: boolean;
  readonly verb: string | null;
  readonly frames: readonly Span[];
}

/**
 * Joins the runs of a sentence that belong to one saying: neighbours with the same speakers, until a second verb of saying
 * begins another ("…, adding that"). They tile the sentence as the runs do.
 */
export function joinRuns(runs: readonly Speech[]): Voice[] {
  const voices: Voice[] = [];
  let before: Speech | undefined;
  for (const run of runs) {
    const last = voices.at(-1);
    const own = run.frame !== undefined && contains(run, run.frame) && (last?.frames.length ?? 0) > 0;
    if (last && before && !own && haveSameSpeakers(before, run)) voices[voices.length - 1] = joined(last, run);
    else voices.push(joined({ start: run.start, end: run.end, speaks: false, verb: null, frames: [] }, run));
    before = run;
  }
  return voices;
}

function joined(voice: Voice, run: Speech): Voice {
  return {
    start: voice.start,
    end: run.end,
    speaks: run.speakers.length > 0,
    verb: voice.verb ?? run.verb,
    frames: run.frame ? [...voice.frames, run.frame] : voice.frames,
  };
}

function haveSameSpeakers(a: Speech, b: Speech): boolean {
  const key = ({ speakers }: Speech) => speakers.map(({ entity, text }) => entity ?? text).join('\n');
  return key(a) === key(b);
}
