import type { Span } from './span.ts';

/**
 * How a report limits a number: `vague` is an amount in words only ("dozens"), `unspecified` no amount at all ("the injury
 * of others").
 */
export const QUALIFIERS = [
  'exact',
  'at least',
  'at most',
  'more than',
  'up to',
  'nearly',
  'about',
  'all',
  'vague',
  'unspecified',
] as const;

export type Qualifier = (typeof QUALIFIERS)[number];

/** Harm to people; `casualties` are killed and wounded not told apart. Other figures say the thing counted, as written. */
export const HARMS = ['killed', 'wounded', 'displaced', 'casualties', 'missing'] as const;

export type Harm = (typeof HARMS)[number];

/** A number a report gives, in digits or words, with what it counts. The span is the whole phrase ("at least nine civilians were killed"). */
export interface Figure extends Span {
  readonly text: string;
  /** The words of the amount alone ("at least nine"), which a page sets in bold; absent where there are none. */
  readonly amount?: Span;
  /** The number; `[low, high]` of a range; `null` where only words are given ("dozens"). */
  readonly value: number | readonly [number, number] | null;
  readonly qualifier: Qualifier;
  /** A `Harm`, or the thing counted: plural, lower case, words joined by hyphens (`airstrikes`, `armored-vehicles`). */
  readonly what: string;
  /** Who or what is counted, in the report's own words ("civilians", "opposition gunmen"); empty where it does not say. */
  readonly who: string;
  /** The actor whose people are counted, where the words name one. */
  readonly of?: string;
  /** Part of another figure ("three of them children"): shown inside it, never added to it. */
  readonly included: boolean;
}

/** Whether a figure counts harm to people. */
export function isHarm(figure: { readonly what: string }): boolean {
  return (HARMS as readonly string[]).includes(figure.what);
}
