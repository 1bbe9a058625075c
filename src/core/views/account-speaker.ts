import { type PartyView, speakerViews } from './claim-view.ts';
import type { Corpus, Located, ToldClaim } from './corpus.ts';
import { type Named, namedReport, publisherOf } from './named.ts';
import { sentenceAddress } from './sentence-view.ts';

/** Who gives an account. */
export interface SpeakerView {
  /** Inner speaker first, outermost last; empty where a report tells it in its own voice. */
  readonly chain: readonly PartyView[];
  /** Whose report tells it in its own voice: its publisher, else its title. */
  readonly outlet: Named;
}

/** A speaker, and the paragraph in which it says so. */
export interface VoiceView {
  readonly speaker: SpeakerView;
  readonly address: string;
  readonly paragraph?: number;
}

/** Who gives an account, as a page names them. */
export function speakerOf(corpus: Corpus, { from, claim }: ToldClaim): SpeakerView {
  return {
    chain: speakerViews(corpus, claim.speakers),
    outlet: publisherOf(corpus, from.report) ?? namedReport(corpus, from),
  };
}

/** One key for one speaker: the same chain, or the own voice of reports of one publisher. */
export function speakerKey({ from, claim }: ToldClaim): string {
  const chain = claim.speakers.map(({ entity, text }) => (entity === null ? `“${text}”` : entity));
  return chain.length > 0 ? chain.join(' → ') : `report ${from.report.publisher ?? from.report.id}`;
}

/** Each speaker once, at the first paragraph where it speaks. */
export function voicesOf(corpus: Corpus, claims: readonly ToldClaim[]): VoiceView[] {
  const first = new Map<string, ToldClaim>();
  for (const told of claims) if (!first.has(speakerKey(told))) first.set(speakerKey(told), told);
  return [...first.values()].map((told) => ({
    speaker: speakerOf(corpus, told),
    address: sentenceAddress(corpus, told),
    paragraph: paragraphOf(told),
  }));
}

function paragraphOf({ from, sentence }: Located): number | undefined {
  const segment = from.report.segments[sentence.segment];
  return segment && from.numbers.get(segment.id);
}
