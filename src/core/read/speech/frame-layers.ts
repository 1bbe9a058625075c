import type { Speaker } from '../../model/claim.ts';
import type { NameMark } from '../../model/mark.ts';
import type { Span } from '../../model/span.ts';
import type { ToldSentence } from '../told-text.ts';
import { findFrames } from './find-frames.ts';
import type { Frame } from './frame.ts';
import { isSame } from './lay-runs.ts';
import type { Layer } from './layer.ts';
import type { Phrase } from './phrase.ts';
import { reachesOf } from './reach.ts';
import { speakerOf } from './segment-layers.ts';
import { spanAround } from './span-around.ts';
import { isOnePerson, recall, remember, type SpeakerMemory } from './speaker-memory.ts';
import type { SpokenWord } from './spoken-words.ts';

/** A layer with whether its frame stands inside a quotation: who speaks there is not who spoke last. */
export interface FrameLayer extends Layer {
  readonly inside: boolean;
  readonly frame: Span;
}

/**
 * The layers of the frames of a sentence. Whoever is only pointed to is looked up in what was said before; whoever speaks
 * outside quotations is remembered for what follows.
 */
export function frameLayers(
  memory: SpeakerMemory,
  sentence: ToldSentence,
  words: readonly SpokenWord[],
  quotations: readonly Span[],
): readonly FrameLayer[] {
  const layers: FrameLayer[] = [];
  const reaches = reachesOf(words, findFrames({ told: memory.told, words }));
  for (const { frame, covers } of reaches) {
    const chain = chainOf(memory, frame, sentence.index);
    if (chain.length === 0) continue;
    const span = spanOf(sentence, words, frame.words);
    const around = spanAround(quotations, span);
    const whole = clipped(spanOf(sentence, words, covers), around);
    layers.push({ ...whole, chain, verb: frame.verb, frame: span, quoted: false, inside: around !== undefined });
    if (around) continue;
    const person = isOnePerson(memory, frame.who, chain);
    remember(memory, { chain: remembered(chain, frame), person, sentence: sentence.index });
  }
  rememberNames(memory, sentence);
  return layers;
}

/** Who is meant when the speaker is pointed to again: without the outlet that was told. */
function remembered(chain: readonly Speaker[], { told }: Frame): readonly Speaker[] {
  const kept = chain.filter((speaker) => !told.includes(speaker));
  return kept.length > 0 ? kept : chain;
}

function chainOf(memory: SpeakerMemory, frame: Frame, sentence: number): readonly Speaker[] {
  const sources = frame.sources.flatMap((source) => recall(memory, source, sentence));
  const chain: Speaker[] = [];
  for (const speaker of [...sources, ...recall(memory, frame.who, sentence), ...frame.through, ...frame.told]) {
    if (!chain.some((other) => isSame(other, speaker))) chain.push(speaker);
  }
  return chain;
}

/** The person a sentence is about, the first it names, and the bodies it names by their last word. */
function rememberNames(memory: SpeakerMemory, { names, index }: ToldSentence): void {
  const actors = names.filter(({ type, entity }) => type === 'actor' && entity !== null);
  const person = actors.find((mark) => isPersonMark(memory, mark));
  if (person) memory.topic = { speaker: speakerOf(person), sentence: index };
  const body = actors.find((mark) => !isPersonMark(memory, mark));
  if (body) memory.bodyTopic = { speaker: speakerOf(body), sentence: index };
  for (const mark of actors) {
    const noun = mark.text.toLowerCase().split(/\s+/u).at(-1);
    if (noun && !isPersonMark(memory, mark)) memory.bodies.set(noun, speakerOf(mark));
  }
}

function isPersonMark({ told }: SpeakerMemory, { entity }: NameMark): boolean {
  return entity !== null && told.records.get(entity)?.kind === 'person';
}

/** A run of words as a run of the text, opening marks included, from the start or to the end of the sentence where it touches them. */
function spanOf(sentence: ToldSentence, words: readonly SpokenWord[], { first, last }: Phrase): Span {
  const word = words[first];
  const opening = first === 0 ? 0 : tightTail(word?.gap ?? '');
  const start = first === 0 ? sentence.start : (word?.start ?? sentence.start) - opening;
  return { start, end: last >= words.length - 1 ? sentence.end : (words[last]?.end ?? sentence.end) };
}

/** How many characters at the end of a gap stand against the word after it: opening marks. */
function tightTail(gap: string): number {
  let at = gap.length;
  while (at > 0 && gap.charAt(at - 1).trim() !== '') at--;
  return gap.length - at;
}

function clipped(span: Span, around: Span | undefined): Span {
  if (!around) return span;
  return { start: Math.max(span.start, around.start), end: Math.min(span.end, around.end) };
}
