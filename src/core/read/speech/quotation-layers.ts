import { contains, overlaps, type Span } from '../../model/span.ts';
import type { ToldSentence, ToldText } from '../told-text.ts';
import type { FrameLayer } from './frame-layers.ts';
import type { Layer } from './layer.ts';
import { firstEndingAfter } from './span-around.ts';

/**
 * The layers of quotations, by sentence: a quotation whose speaker is told in one of the sentences it touches is theirs in
 * all; a sentence that is nothing but a quotation without a speaker is the one's who spoke beside it.
 */
export function quotationLayers(
  told: ToldText,
  quotations: readonly Span[],
  framed: readonly (readonly FrameLayer[])[],
): readonly (readonly Layer[])[] {
  const layers: Layer[][] = told.sentences.map(() => []);
  let from = 0;
  for (const quotation of quotations) {
    while ((told.sentences[from]?.end ?? Number.POSITIVE_INFINITY) <= quotation.start) from++;
    const touched = touchedBy(told, quotation, from);
    const owner = ownerOf(quotation, touched, framed) ?? neighbourOf(told, quotation, touched, framed);
    if (!owner) continue;
    for (const { index } of touched) layers[index]?.push({ ...owner, ...quotation, quoted: true });
  }
  return layers;
}

type Owner = Pick<Layer, 'chain' | 'verb'>;

function touchedBy({ sentences }: ToldText, quotation: Span, from: number): readonly ToldSentence[] {
  const touched: ToldSentence[] = [];
  for (let at = from; (sentences[at]?.start ?? Number.POSITIVE_INFINITY) < quotation.end; at++) {
    const sentence = sentences[at];
    if (sentence && overlaps(sentence, quotation)) touched.push(sentence);
  }
  return touched;
}

/** Who says it by a frame outside it that covers part of it: in its last sentence, else in its first. */
function ownerOf(
  quotation: Span,
  touched: readonly ToldSentence[],
  framed: readonly (readonly FrameLayer[])[],
): Owner | undefined {
  for (const sentence of [touched.at(-1), touched[0]]) {
    const frames = framesNear(framed[sentence?.index ?? -1] ?? [], quotation);
    const over = frames
      .filter((layer) => overlaps(layer, quotation))
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    if (over[0]) return { chain: over[0].chain, verb: over[0].verb };
  }
  return undefined;
}

/** The frames outside a quotation that stand nearest before and after it; they are in order. */
function framesNear(layers: readonly FrameLayer[], quotation: Span): readonly FrameLayer[] {
  const next = firstEndingAfter(layers, quotation.start, endOfFrame);
  const after = Math.max(firstEndingAfter(layers, quotation.end, endOfFrame), next);
  const near = [
    ...layers.slice(Math.max(0, next - NEAR), next),
    ...layers.slice(next, next + 1),
    ...layers.slice(after, after + NEAR),
  ];
  return near.filter(({ frame }) => !contains(quotation, frame));
}

function endOfFrame({ frame }: FrameLayer): number {
  return frame.end;
}

const NEAR = 4;

/** Who says a quotation that fills its sentences: the last to speak before in the paragraph, the first after, or in the paragraph before. */
function neighbourOf(
  told: ToldText,
  quotation: Span,
  touched: readonly ToldSentence[],
  framed: readonly (readonly FrameLayer[])[],
): Owner | undefined {
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last || !fills(quotation, first, last)) return undefined;
  const before = lastOutside(framed[first.index - 1]);
  const near = told.sentences[first.index - 1]?.segment === first.segment;
  const after =
    told.sentences[last.index + 1]?.segment === last.segment ? firstOutside(framed[last.index + 1]) : undefined;
  const owner = (near ? before : undefined) ?? after ?? before;
  return owner && { chain: owner.chain, verb: null };
}

/** Whether a quotation is all of its sentences but a word or two. */
function fills(quotation: Span, first: Span, last: Span): boolean {
  return (
    quotation.start - first.start <= SLACK &&
    last.end - quotation.end <= SLACK &&
    quotation.end - quotation.start > LEAST
  );
}

const SLACK = 3;
const LEAST = 20;

function lastOutside(layers: readonly FrameLayer[] | undefined): FrameLayer | undefined {
  return layers?.findLast(({ inside }) => !inside);
}

function firstOutside(layers: readonly FrameLayer[] | undefined): FrameLayer | undefined {
  return layers?.find(({ inside }) => !inside);
}
