import { isHarm } from '../model/figure.ts';
import { type ClaimView, claimView, type FigureView, type PartyView } from './claim-view.ts';
import type { Corpus, ToldClaim } from './corpus.ts';

/** What one speaker claims in a paragraph; without speakers it is the report itself. */
export interface ClaimGroup {
  readonly speakers: readonly PartyView[];
  readonly claims: readonly ClaimView[];
}

/** One who speaks in a paragraph, and the figures of harm they give; parts of others only where they give nothing else. */
export interface VoiceView {
  readonly speakers: readonly PartyView[];
  readonly harm: readonly FigureView[];
}

/** The claims of a paragraph: those for which it has room beside it, and those to be folded away. */
export interface BlockClaims {
  readonly count: number;
  /** Everyone who claims something in it, with the harm they tell of. */
  readonly voices: readonly VoiceView[];
  readonly shown: readonly ClaimGroup[];
  readonly folded: readonly ClaimGroup[];
}

/**
 * The claims of a paragraph of `length` characters, gathered by speaker. As many are shown as stand beside it without
 * making it taller, at least one and at most three: those that tell of harm to people first.
 */
export function blockClaims(corpus: Corpus, told: readonly ToldClaim[], length: number): BlockClaims {
  const beside = new Set(told.toSorted(byWeight).slice(0, roomBeside(length)));
  const claims = told.map((it) => ({ claim: claimView(corpus, it), shown: beside.has(it) }));
  return {
    count: told.length,
    voices: bySpeaker(claims).map(voiceOf),
    shown: bySpeaker(claims.filter((it) => it.shown)),
    folded: bySpeaker(claims.filter((it) => !it.shown)),
  };
}

function voiceOf({ speakers, claims }: ClaimGroup): VoiceView {
  const harm = claims.flatMap(({ figures }) => figures.filter((it) => it.harm));
  const whole = harm.filter((it) => !it.included);
  return { speakers, harm: whole.length > 0 ? whole : harm };
}

/** Characters of a paragraph that are as high as one note beside it. */
const CHARACTERS_A_NOTE = 150;
const MOST_NOTES = 3;

function roomBeside(length: number): number {
  return Math.min(MOST_NOTES, Math.max(1, Math.round(length / CHARACTERS_A_NOTE)));
}

/** Harm first, then the order of the text. */
function byWeight(a: ToldClaim, b: ToldClaim): number {
  return Number(tellsHarm(b)) - Number(tellsHarm(a)) || a.index - b.index;
}

function tellsHarm({ claim }: ToldClaim): boolean {
  return claim.figures.some(isHarm);
}

/** Claims by the chain of those who say them, in the order in which each first speaks. */
function bySpeaker(claims: readonly { readonly claim: ClaimView }[]): ClaimGroup[] {
  const groups = new Map<string, { readonly speakers: readonly PartyView[]; readonly claims: ClaimView[] }>();
  for (const { claim } of claims) {
    const key = JSON.stringify(claim.speakers.map(({ name, address }) => [name, address]));
    const group = groups.get(key) ?? { speakers: claim.speakers, claims: [] };
    groups.set(key, group);
    group.claims.push(claim);
  }
  return [...groups.values()];
}
