import type { SegmentId } from '../../src/core/model/identifiers.ts';
import type { Report } from '../../src/core/model/report.ts';
import { isKept, segmentText } from '../../src/core/model/segment.ts';
import type { Span } from '../../src/core/model/span.ts';

/** A passage of an edited text: the words it has now, and the old passages that it is, each by how many units of it. */
interface Passage {
  readonly words: string;
  readonly was: readonly { readonly id: SegmentId; readonly length: number }[];
}

/** An edited text, and where the words of each old paragraph are in it; one that is gone or divided is in no single place. */
export interface Edited {
  readonly text: string;
  readonly places: ReadonlyMap<SegmentId, Span>;
}

/** The nine edits, each on the passages of a report in order. */
export const EDITS: ReadonlyMap<string, (passages: readonly Passage[]) => readonly Passage[]> = new Map([
  ['insert one paragraph at top', (all) => [passage('The editors have looked at this again.'), ...all]],
  ['delete the first', (all) => all.slice(1)],
  ['one character changed in each', (all) => all.map(worded((it) => `${it.slice(0, -1)}~`))],
  ['quotes made curly', (all) => all.map(worded((it) => it.replaceAll(/"/g, '”').replaceAll(/'/g, '’')))],
  ['neighbours swapped', (all) => pairsOf(all).flatMap(([a, b]) => (b ? [b, a] : [a]))],
  ['split at first sentence', (all) => all.flatMap(split)],
  ['neighbours merged', (all) => pairsOf(all).map(([a, b]) => (b ? joined(a, b) : a))],
  ['every number + 9', (all) => all.map(worded((it) => it.replaceAll(/\d+/g, (digits) => String(Number(digits) + 9))))],
  ['30 % of words replaced', (all) => all.map(worded((it) => it.split(' ').map(replaced).join(' ')))],
]);

/** Edits the kept passages of a report; what stands in the original between them is left out. */
export function edit(report: Report, name: string): Edited {
  const kept = report.segments.filter(isKept);
  const passages = kept.map((it) => passage(segmentText(report.text, it), it.id));
  const apply = EDITS.get(name);
  if (!apply) throw new Error(`expected the name of an edit, got ${name}`);
  return laidOut(apply(passages));
}

function laidOut(passages: readonly Passage[]): Edited {
  const places = new Map<SegmentId, Span>();
  let text = '';
  for (const { words, was } of passages) {
    let start = text.length;
    for (const { id, length } of was) {
      places.set(id, { start, end: start + length });
      start += length + 1;
    }
    text += `${words}\n\n`;
  }
  return { text, places };
}

function worded(change: (words: string) => string) {
  return ({ words, was }: Passage): Passage => passage(change(words), was[0]?.id);
}

function passage(words: string, id?: SegmentId): Passage {
  return { words, was: id === undefined ? [] : [{ id, length: words.length }] };
}

function pairsOf(all: readonly Passage[]): (readonly [Passage, Passage | undefined])[] {
  return all.flatMap((it, index) => (index % 2 === 0 ? [[it, all[index + 1]] as const] : []));
}

/** Neither half is the paragraph that was. */
function split({ words, was }: Passage): Passage[] {
  const end = words.indexOf('. ') + 1;
  if (end === 0) return [{ words, was }];
  return [passage(words.slice(0, end)), passage(words.slice(end + 1))];
}

function joined(a: Passage, b: Passage): Passage {
  return { words: `${a.words} ${b.words}`, was: [...a.was, ...b.was] };
}

function replaced(word: string, index: number): string {
  return index % 10 < 3 ? `other${index}` : word;
}
