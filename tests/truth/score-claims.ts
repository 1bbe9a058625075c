import type { Claim } from '../../src/core/model/claim.ts';
import type { Figure } from '../../src/core/model/figure.ts';
import { overlaps, type Span } from '../../src/core/model/span.ts';
import type { Score, Truth } from './score-readings.ts';

/** A claim as two careful people wrote it down; `report` among the sources is the report's own voice. */
export interface TrueClaim {
  readonly sentence_start: number;
  readonly sentence_end: number;
  readonly event_type: string;
  readonly sources: readonly string[];
  readonly acceptable_sources?: readonly (readonly string[])[];
  readonly places: readonly string[];
  readonly figures: readonly TrueFigure[];
}

export interface TrueFigure extends Partial<Span> {
  readonly text: string;
  readonly value: Figure['value'];
  readonly qualifier?: string;
  readonly what: string;
  readonly included?: boolean;
}

/** What was claimed in a report, in truth and as it was read. */
export interface ClaimsCompared {
  readonly truth: readonly TrueClaim[];
  readonly read: readonly Claim[];
}

/** How well claims were read; rates are between 0 and 1. */
export interface ClaimScores {
  readonly claim: Score;
  readonly harm: Score;
  readonly speakerOfClaim: number;
  readonly speakerOfHarm: number;
  readonly qualifierOfHarm: number;
  readonly placeOfHarm: number;
}

/**
 * Scores claims over several reports. A true claim is found where one read claim of its kind lies more than half in its
 * sentence, each read claim answering for one; a figure of harm where the same number is read in the same words with the
 * same kind of harm. Speakers, qualifiers and places are judged of what was found.
 */
export function scoreClaims(compared: readonly ClaimsCompared[], { parents }: Pick<Truth, 'parents'>): ClaimScores {
  const kin: Kin = (a, b) => a === b || parents[a] === b || parents[b] === a;
  const pairs = compared.map((it) => ({ ...it, pairs: pairClaims(it, kin) }));
  const figures = compared.map((it) => pairFigures(it));
  const claimPairs = pairs.flatMap((it) => it.pairs);
  const harmPairs = figures.flatMap((it) => it.pairs);
  const qualified = harmPairs.filter(({ want }) => want.qualifier && want.qualifier !== 'unspecified');
  const placed = harmPairs.filter(({ of }) => of.places.length > 0);
  return {
    claim: f1(
      claimPairs.length,
      claimPairs.length,
      sum(compared, (it) => it.truth.length),
      sum(compared, (it) => it.read.length),
    ),
    harm: f1(
      sum(figures, (it) => it.right),
      harmPairs.length,
      sum(figures, (it) => it.wanted),
      sum(figures, (it) => it.found),
    ),
    speakerOfClaim: share(claimPairs, ({ want, got }) => isSpokenBy(want, got, kin)),
    speakerOfHarm: share(harmPairs, ({ of, by }) => isSpokenBy(of, by, kin)),
    qualifierOfHarm: share(qualified, ({ want, got }) => want.qualifier === got.qualifier),
    placeOfHarm: share(placed, ({ of, by }) => isIn(by, of.places, kin)),
  };
}

type Kin = (a: string, b: string) => boolean;

interface ClaimPair {
  readonly want: TrueClaim;
  readonly got: Claim;
}

/** Gives each true claim one read claim of its kind and sentence, one with the right speaker first. */
function pairClaims({ truth, read }: ClaimsCompared, kin: Kin): ClaimPair[] {
  const free = new Set(read);
  return truth.flatMap((want) => {
    const fitting = [...free].filter((it) => it.kind === want.event_type && liesIn(it, want));
    const got = fitting.find((it) => isSpokenBy(want, it, kin)) ?? fitting[0];
    if (!got) return [];
    free.delete(got);
    return [{ want, got }];
  });
}

function liesIn(claim: Span, want: TrueClaim): boolean {
  const shared = Math.min(claim.end, want.sentence_end) - Math.max(claim.start, want.sentence_start);
  return 2 * shared > claim.end - claim.start;
}

/** Some of the speakers meant and nobody else, or nobody where the report speaks in its own voice. */
function isSpokenBy(want: TrueClaim, claim: Claim, kin: Kin): boolean {
  const mine = claim.speakers.map(({ entity, text }) => entity ?? text);
  return [want.sources, ...(want.acceptable_sources ?? [])].some((sources) => {
    const meant = sources.filter((it) => it !== 'report');
    if (meant.length === 0) return mine.length === 0;
    return mine.length > 0 && mine.every((it) => meant.some((one) => kin(one, it)));
  });
}

function isIn(claim: Claim, places: readonly string[], kin: Kin): boolean {
  const mine = claim.places.flatMap(({ entity }) => entity ?? []);
  return mine.length > 0 && mine.every((it) => places.some((place) => kin(place, it)));
}

interface FigurePair {
  readonly want: TrueFigure;
  readonly got: Figure;
  readonly of: TrueClaim;
  readonly by: Claim;
}

interface FiguresCompared {
  readonly pairs: readonly FigurePair[];
  readonly wanted: number;
  readonly found: number;
  readonly right: number;
}

/** Pairs the figures of harm; one that is part of another and has no number word is a matter of taste and not counted. */
function pairFigures({ truth, read }: ClaimsCompared): FiguresCompared {
  const wanted = truth.flatMap((of) => of.figures.filter(isHarm).map((want) => ({ want, of })));
  const found = read.flatMap((by) => by.figures.filter(isHarm).map((got) => ({ got, by })));
  const counted = wanted.filter(({ want }) => !isTaste(want));
  const judged = found.filter(({ got }) => {
    const near = wanted.filter(({ want }) => meets(want, got));
    return near.length === 0 || !near.every(({ want }) => isTaste(want));
  });
  return {
    pairs: counted.flatMap(({ want, of }) =>
      found
        .filter(({ got }) => isSame(want, got))
        .slice(0, 1)
        .map((it) => ({ want, of, ...it })),
    ),
    wanted: counted.length,
    found: judged.length,
    right: judged.filter(({ got }) => wanted.some(({ want }) => isSame(want, got))).length,
  };
}

const HARMS: ReadonlySet<string> = new Set(['killed', 'wounded', 'displaced']);
const NUMBER = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?)\b/iu;

function isHarm(figure: { readonly what: string; readonly value: Figure['value'] }): boolean {
  return HARMS.has(figure.what) && figure.value !== null;
}

function isTaste(figure: TrueFigure): boolean {
  return figure.included === true && !NUMBER.test(figure.text);
}

function meets(want: TrueFigure, got: Span): boolean {
  const { start, end } = want;
  return start !== undefined && end !== undefined && overlaps({ start, end }, got);
}

function isSame(want: TrueFigure, got: Figure): boolean {
  return meets(want, got) && want.what === got.what && JSON.stringify(want.value) === JSON.stringify(got.value);
}

function f1(right: number, recalled: number, wanted: number, found: number): Score {
  const [precision, recall] = [right / (found || 1), recalled / (wanted || 1)];
  return { f1: (2 * precision * recall) / (precision + recall || 1), missed: wanted - recalled, wrong: found - right };
}

function share<T>(all: readonly T[], isRight: (it: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(isRight).length / all.length;
}

function sum<T>(all: readonly T[], count: (it: T) => number): number {
  return all.reduce((total, it) => total + count(it), 0);
}
