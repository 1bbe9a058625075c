import { CONTRASTS, COORDINATORS } from '../vocabulary/saying-clauses.ts';
import type { Frame } from './frame.ts';
import { isLeadIn } from './manner.ts';
import type { Phrase } from './phrase.ts';
import { isAfterComma, type SpokenWord } from './spoken-words.ts';

/** A frame with the words it covers, its own among them. */
export interface Reach {
  readonly frame: Frame;
  readonly covers: Phrase;
}

/**
 * The words each frame covers. What follows a frame is its speaker's up to a clause with a frame of its own that stands
 * beside it ("…, while X said"); what precedes one reaches back to the frame or contrast before it. Frames inside what
 * another says stay inside: "Lavrov said A, Interfax reported" covers Lavrov's words too.
 */
export function reachesOf(words: readonly SpokenWord[], frames: readonly Frame[]): readonly Reach[] {
  const reaches: Reach[] = [];
  for (const frame of frames) {
    const covers = coversOf(words, frame, reaches);
    const edge = startsBeside(words, frame, reaches) ?? frame.words.first;
    const beside = frame.manner !== 'after' || edge < frame.words.first || isBoundary(words, frame.words.first);
    if (beside && frame.who.kind !== 'shared') clip(reaches, frame.manner === 'after' ? edge : frame.words.first);
    if (reaches.length >= DEEPEST) clipOne(reaches, reaches.length - DEEPEST, frame.words.first);
    reaches.push({ frame, covers });
  }
  return reaches;
}

function clipOne(reaches: Reach[], index: number, from: number): void {
  const reach = reaches[index];
  if (!reach) return;
  const last = Math.max(reach.frame.words.last, from - 1);
  if (reach.covers.last > last) reaches[index] = { ...reach, covers: { ...reach.covers, last } };
}

/** How many reports of reports lie in each other at most; what an older frame covers ends there. */
const DEEPEST = 6;

function coversOf(words: readonly SpokenWord[], frame: Frame, reaches: readonly Reach[]): Phrase {
  const end = words.length - 1;
  const { first, last } = frame.words;
  if (frame.manner === 'itself') return { first, last };
  if (frame.manner === 'after') return { first, last: frame.bounded ? commaAfter(words, last + 2) : end };
  const start = startOfRegion(words, first, reaches);
  return { first: start, last: frame.manner === 'around' ? end : last };
}

/** Takes what a later frame has for itself from those that reach into it. */
function clip(reaches: Reach[], from: number): void {
  for (let index = Math.max(0, reaches.length - DEEPEST); index < reaches.length; index++)
    clipOne(reaches, index, from);
}

/** Where the clause of a frame begins if it stands beside the one before: at "while", at "and" without "that". */
function startsBeside(words: readonly SpokenWord[], frame: Frame, reaches: readonly Reach[]): number | undefined {
  const earliest = Math.max((reaches.at(-1)?.frame.words.last ?? words.length) + 1, frame.words.first - 8);
  for (let at = frame.words.first - 1; at >= earliest; at--) {
    const word = words[at];
    if (opensBeside(words, at)) return at;
    if (!word || !(isLeadIn(word) || word.name?.type === 'place')) return undefined;
  }
  return undefined;
}

function isBoundary(words: readonly SpokenWord[], at: number): boolean {
  return words[at]?.gap.includes(';') ?? false;
}

function opensBeside(words: readonly SpokenWord[], at: number): boolean {
  const word = words[at];
  if (!word || word.name) return false;
  if (CONTRASTS.has(word.key)) return true;
  return COORDINATORS.has(word.key) && words[at + 1]?.key !== 'that';
}

/** Where what precedes a frame begins: behind an earlier frame of that kind, or at a contrast after one of the other kind. */
function startOfRegion(words: readonly SpokenWord[], first: number, reaches: readonly Reach[]): number {
  const near = reaches.slice(-DEEPEST);
  const closed = near.findLast(({ frame }) => frame.manner === 'before' || frame.manner === 'around');
  const from = closed ? closed.frame.words.last + 1 : near.length < DEEPEST ? 0 : (near[0]?.frame.words.first ?? 0);
  const open = near.findLast(({ frame }) => frame.words.first >= from && frame.manner === 'after');
  if (!open) return Math.min(from, first);
  for (let at = first - 1; at > open.frame.words.last + 1; at--) {
    const word = words[at];
    if (word && !word.name && PARTING.has(word.key) && isAfterComma(word)) return at;
  }
  return Math.min(from, first);
}

const PARTING: ReadonlySet<string> = new Set(['while', 'whereas', 'but', 'although', 'though']);

function commaAfter(words: readonly SpokenWord[], from: number): number {
  for (let at = from; at < words.length; at++) if (isAfterComma(words[at])) return at - 1;
  return words.length - 1;
}
