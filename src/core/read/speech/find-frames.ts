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
  return citations.reduce(withCitation, frames);
}

/** After "quoted Y as saying" the next verb is looked for behind "saying"; after "told Y" behind the verb. */
function lastVerbOf(frame: Frame): number {
  return frame.words.last > frame.at ? Math.min(frame.words.last, frame.at + 12) : frame.at;
}

/** A citation belongs to the frame it stands in, else to the one before it, else to the one after; alone it is a frame. */
function withCitation(frames: readonly Frame[], citation: Citation): Frame[] {
  const { first } = citation.words;
  const around = frames.findIndex(({ words }) => words.first <= first && first <= words.last);
  const before = frames.findLastIndex(({ words }) => words.last < first);
  const owner = around >= 0 ? around : Math.max(before, 0);
  if (frames[owner] === undefined) return [alone(citation)];
  return frames.map((frame, index) =>
    index === owner ? { ...frame, sources: [...frame.sources, citation.who] } : frame,
  );
}

function alone({ words, verb, who }: Citation): Frame {
  return { words, at: words.first, verb, who, sources: [], through: [], told: [], manner: 'before', bounded: false };
}
