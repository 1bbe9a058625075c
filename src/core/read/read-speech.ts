import { overlaps, type Span } from '../model/span.ts';
import { carryLayers } from './speech/carry-layers.ts';
import { findQuotations } from './speech/find-quotations.ts';
import { type FrameLayer, frameLayers } from './speech/frame-layers.ts';
import { layRuns } from './speech/lay-runs.ts';
import { quotationLayers } from './speech/quotation-layers.ts';
import { segmentLayer } from './speech/segment-layers.ts';
import type { SpeakerMemory } from './speech/speaker-memory.ts';
import type { Speech } from './speech/speech.ts';
import { spokenWords } from './speech/spoken-words.ts';
import { withoutPublisher } from './speech/without-publisher.ts';
import type { ToldText } from './told-text.ts';

export type { Speech } from './speech/speech.ts';

/**
 * Who says each part of each sentence: the runs of a sentence tile it, in order, so that every word has exactly one chain of
 * speakers. By sentence index. First the frames of each sentence ("X said"), then quotations that go over sentences, then
 * sentences that only go on, then what posts and captions say by being such. Linear in the length of the text.
 */
export function readSpeech(told: ToldText): readonly (readonly Speech[])[] {
  const quotations = findQuotations(told.text, told.segments);
  const quoted = dealOut(told, quotations);
  const framed = frameAll(told, quoted);
  const utterances = quotations.filter((quotation) => isUtterance(told, quotation));
  const spoken = quotationLayers(told, utterances, framed);
  const said = dealOut(told, utterances);
  const carried = carryLayers(told, framed, spoken);
  return told.sentences.map((sentence, index) => {
    const whole = segmentLayer(told, sentence);
    const layers = [
      ...(framed[index] ?? []),
      ...(spoken[index] ?? []),
      ...(carried[index] ?? []),
      ...(whole ? [whole] : []),
    ];
    return withoutPublisher(layRuns(sentence, layers, said[index] ?? []), told.publisher);
  });
}

/** Whether a quotation is somebody's words rather than a name or label set off: four words or more, or a stop before its end. */
function isUtterance({ text }: ToldText, { start, end }: Span): boolean {
  const words = text.slice(start, end).split(/\s+/u);
  return words.length >= 4 || /[.,!?]["”’»]?$/u.test(words.at(-1) ?? '');
}

function frameAll(told: ToldText, quoted: readonly (readonly Span[])[]): readonly (readonly FrameLayer[])[] {
  const memory: SpeakerMemory = { told, spoken: [], bodies: new Map() };
  const words = spokenWords(told);
  return told.sentences.map((sentence, index) =>
    frameLayers(memory, sentence, words[index] ?? [], quoted[index] ?? []),
  );
}

/** The quotations that touch each sentence; both are in order, so one walk pairs them. */
function dealOut(told: ToldText, quotations: readonly Span[]): readonly (readonly Span[])[] {
  let next = 0;
  return told.sentences.map((sentence) => {
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++;
    const mine: Span[] = [];
    for (let at = next; (quotations[at]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; at++) {
      const quotation = quotations[at];
      if (quotation && overlaps(quotation, sentence)) mine.push(quotation);
    }
    return mine;
  });
}
