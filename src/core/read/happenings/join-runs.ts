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
  const voices: Growing[] = [];
  let before: Speech | undefined;
  for (const run of runs) {
    const last = voices.at(-1);
    const own = run.frame !== undefined && contains(run, run.frame) && (last?.frames.length ?? 0) > 0;
    const going = last !== undefined && before !== undefined && !own && haveSameSpeakers(before, run);
    if (going) goOn(last, run);
    else voices.push(opened(run));
    before = run;
  }
  return voices;
}

/** A voice while its runs are gathered: its frames are added in place, so that time stays linear in their number. */
interface Growing extends Omit<Voice, 'frames'> {
  end: number;
  verb: string | null;
  readonly frames: Span[];
}

function opened({ start, end, speakers, verb, frame }: Speech): Growing {
  return { start, end, speaks: speakers.length > 0, verb, frames: frame ? [frame] : [] };
}

function goOn(voice: Growing, { end, verb, frame }: Speech): void {
  voice.end = end;
  voice.verb ??= verb;
  if (frame) voice.frames.push(frame);
}

function haveSameSpeakers(a: Speech, b: Speech): boolean {
  const key = ({ speakers }: Speech) => speakers.map(({ entity, text }) => entity ?? text).join('\n');
  return key(a) === key(b);
}
