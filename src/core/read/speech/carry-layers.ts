import type { Speaker } from '../../model/claim.ts';
import type { ToldSentence, ToldText } from '../told-text.ts';
import { CONTINUERS } from '../vocabulary/saying-clauses.ts';
import type { FrameLayer } from './frame-layers.ts';
import type { Layer } from './layer.ts';

/**
 * Sentences that only go on with what the one before them in their paragraph told of somebody, by sentence: they begin with
 * "Also", "Another", "Among them", or a colon opened a statement that is not in quotation marks. Any other sentence without
 * a frame is the report's own.
 */
export function carryLayers(
  told: ToldText,
  framed: readonly (readonly FrameLayer[])[],
  spoken: readonly (readonly Layer[])[],
): readonly (readonly Layer[])[] {
  let chain: readonly Speaker[] = [];
  let colon = false;
  return told.sentences.map((sentence, index) => {
    const own = framed[index]?.findLast(({ inside }) => !inside);
    const going = told.sentences[index - 1]?.segment === sentence.segment;
    if (own || (spoken[index] ?? []).length > 0) {
      chain = own?.chain ?? spoken[index]?.[0]?.chain ?? [];
      colon = own !== undefined && opensStatement(told, sentence, own);
      return [];
    }
    if (!going || chain.length === 0 || !(colon || goesOn(sentence.text))) {
      chain = [];
      return [];
    }
    return [{ start: sentence.start, end: sentence.end, chain, verb: null, quoted: false }];
  });
}

/** "X said: nine were killed": a colon and no quotation mark after the frame. */
function opensStatement({ text }: ToldText, sentence: ToldSentence, { frame, start }: FrameLayer): boolean {
  return start <= frame.start && /^\s*:\s*[\p{L}\p{N}]/u.test(text.slice(frame.end, sentence.end));
}

function goesOn(text: string): boolean {
  const [first = '', second = ''] = text.toLowerCase().split(/[\s,]+/u, 2);
  if (CONTINUERS.has(first)) return true;
  if (first === 'in') return second === 'addition';
  if (first === 'among') return second === 'them' || second === 'those' || second === 'the';
  return PRONOUNS.has(first) && second === 'also';
}

const PRONOUNS: ReadonlySet<string> = new Set(['it', 'they', 'he', 'she']);
