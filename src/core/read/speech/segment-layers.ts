import type { Speaker } from '../../model/claim.ts';
import type { NameMark } from '../../model/mark.ts';
import type { ToldSentence, ToldText } from '../told-text.ts';
import type { Layer } from './layer.ts';

/**
 * Who says a whole sentence by what its segment is: a post, its signer; a caption, the outlet credited at its end; a title,
 * the body named before or behind a colon ("…: monitor" is read with the frames). `undefined` where the segment tells nothing.
 */
export function segmentLayer(told: ToldText, sentence: ToldSentence): Layer | undefined {
  if (sentence.kind === 'quote') return postLayer(told, sentence);
  return sentence.kind === 'caption' ? creditLayer(told, sentence) : undefined;
}

function postLayer(told: ToldText, sentence: ToldSentence): Layer | undefined {
  const signature = signatureAfter(told, sentence);
  if (!signature) return undefined;
  const mark = signature.names.find((name) => name.type === 'actor');
  const signer = mark ? speakerOf(mark) : unmarked(signature);
  return signer && { start: sentence.start, end: sentence.end, chain: [signer], verb: null, quoted: true };
}

/** The first sentence of the kept segment after the post, if that is its signature. */
function signatureAfter({ segments, sentences }: ToldText, { segment, index }: ToldSentence): ToldSentence | undefined {
  let next = segment + 1;
  while (segments[next]?.kind === 'cut' || segments[next]?.kind === 'quote') next++;
  if (segments[next]?.kind !== 'attribution') return undefined;
  return sentences.slice(index + 1, index + 40).find((other) => other.segment === next);
}

/** A signature without a mark: its words up to the handle, without dashes and date. */
function unmarked({ text, start }: ToldSentence): Speaker | undefined {
  const body = /[\p{L}\p{N}@#][^@(\n,]*/u.exec(text);
  const words = body?.[0].trimEnd();
  if (!body || !words) return undefined;
  return { entity: null, text: words, span: { start: start + body.index, end: start + body.index + words.length } };
}

function creditLayer(told: ToldText, { start, end, text, names }: ToldSentence): Layer | undefined {
  const credit = Math.max(
    text.lastIndexOf('('),
    text.lastIndexOf('['),
    text.lastIndexOf('–'),
    text.lastIndexOf(' - '),
    text.lastIndexOf('—'),
  );
  if (credit <= 0) return undefined;
  const mark = names.find((name) => name.start >= start + credit && isOutlet(told, name));
  return mark && { start, end, chain: [speakerOf(mark)], verb: null, quoted: false };
}

function isOutlet(told: ToldText, mark: NameMark): boolean {
  return mark.entity !== null && told.records.get(mark.entity)?.kind === 'media';
}

/** A mark as a speaker. */
export function speakerOf({ entity, text, start, end }: NameMark): Speaker {
  return { entity, text, span: { start, end } };
}
