import { accordingFrameAt } from './according-frame.ts';
import type { Frame } from './frame.ts';
import { type Citation, citationAt, quotingFrameAt } from './quoting-frame.ts';
import { verbFrameAt } from './verb-frame.ts';
import type { Speaking } from './who-is.ts';

/** The frames of a sentence, in order. Linear in its words: no word is in the verb of two frames. */
export function findFrames(speaking: Speaking): readonly Frame[] {
  const frames: Frame[] = [];
  const citations: Citation[] = [];
  const { words } = speaking;
  for (let at = 0; at < words.length; at++) {
    const citation = citationAt(speaking, at);
    if (citation) {
      citations.push(citation);
      continue;
    }
    const frame = accordingFrameAt(speaking, at) ?? quotingFrameAt(speaking, at) ?? verbFrameAt(speaking, at);
    if (!frame) continue;
    frames.push(frame);
    at = Math.max(at, lastVerbOf(frame));
  }
  return citations.length === 0 ? frames : withCitations(frames, citations);
}

/** After "quoted Y as saying" the next verb is looked for behind "saying"; after "told Y" behind the verb. */
function lastVerbOf(frame: Frame): number {
  return frame.words.last > frame.at ? Math.min(frame.words.last, frame.at + 12) : frame.at;
}

/** Gives each citation to its frame; frames and citations are in order, so one walk pairs them. Alone they are frames. */
function withCitations(frames: readonly Frame[], citations: readonly Citation[]): readonly Frame[] {
  if (frames.length === 0) return citations.map(alone);
  const cited = frames.map((frame) => ({ ...frame, sources: [...frame.sources] }));
  let at = 0;
  for (const { words, who } of citations) {
    while ((cited[at + 1]?.words.first ?? Number.POSITIVE_INFINITY) <= words.first) at++;
    cited[at]?.sources.push(who);
  }
  return cited;
}

function alone({ words, verb, who }: Citation): Frame {
  return { words, at: words.first, verb, who, sources: [], through: [], told: [], manner: 'before', bounded: false };
}
