import type { Mode, Speaker } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { ToldSentence } from '../told-text.ts';
import type { Layer } from './layer.ts';
import { spanAround } from './span-around.ts';
import type { Speech } from './speech.ts';

/**
 * The runs of a sentence under its layers, tiling it: cut at every edge of a layer and of a quotation. The shortest layer
 * over a run is the inner speaker's; one who speaks in two layers is named once. Few layers lie over one place, so time is
 * linear in their number but for sorting.
 */
export function layRuns(
  sentence: ToldSentence,
  layers: readonly Layer[],
  quotations: readonly Span[],
): readonly Speech[] {
  const waiting = [...layers].sort((a, b) => a.start - b.start);
  const cuts = edges(sentence, [...layers, ...quotations]);
  let over: readonly Layer[] = [];
  let next = 0;
  const runs = cuts.slice(1).map((end, index): Speech => {
    const start = cuts[index] ?? sentence.start;
    const opened: Layer[] = [];
    for (let layer = waiting[next]; layer && layer.start <= start; layer = waiting[++next]) opened.push(layer);
    over = [...over, ...opened].filter((layer) => layer.end > start);
    return runOver(sentence, { start, end }, over, spanAround(quotations, { start, end }) !== undefined);
  });
  return joinAlike(runs);
}

function runOver(sentence: ToldSentence, span: Span, over: readonly Layer[], inQuotation: boolean): Speech {
  const inner = [...over].sort((a, b) => a.end - a.start - (b.end - b.start) || b.start - a.start);
  const speakers = chainOf(inner);
  const said = inQuotation || over.some((layer) => layer.quoted);
  const first = inner[0];
  return {
    ...span,
    speakers,
    mode: modeOf(sentence, speakers, said),
    verb: first?.verb ?? null,
    ...(first?.frame ? { frame: first.frame } : {}),
  };
}

function modeOf({ kind }: ToldSentence, speakers: readonly Speaker[], said: boolean): Mode {
  if (kind === 'title' || kind === 'heading') return 'headline';
  if (speakers.length === 0) return 'narrator';
  return said ? 'quoted' : 'attributed';
}

function chainOf(layers: readonly Layer[]): readonly Speaker[] {
  const chain: Speaker[] = [];
  for (const speaker of layers.flatMap((layer) => layer.chain)) {
    if (!chain.some((other) => isSame(other, speaker))) chain.push(speaker);
  }
  return chain;
}

/** Whether two speakers are one: of one record, or without any and in the same words. */
export function isSame(a: Speaker, b: Speaker): boolean {
  return a.entity === b.entity && (a.entity !== null || a.text.toLowerCase() === b.text.toLowerCase());
}

function edges(sentence: Span, spans: readonly Span[]): readonly number[] {
  const inside = spans
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => at > sentence.start && at < sentence.end);
  return [...new Set([sentence.start, ...inside, sentence.end])].sort((a, b) => a - b);
}

/** Runs that differ in nothing are one. */
function joinAlike(runs: readonly Speech[]): readonly Speech[] {
  const joined: Speech[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && isAlike(last, run)) joined[joined.length - 1] = { ...last, end: run.end };
    else joined.push(run);
  }
  return joined;
}

function isAlike(a: Speech, b: Speech): boolean {
  if (a.mode !== b.mode || a.verb !== b.verb || a.frame?.start !== b.frame?.start) return false;
  return (
    a.speakers.length === b.speakers.length && a.speakers.every((one) => b.speakers.some((other) => isSame(one, other)))
  );
}
