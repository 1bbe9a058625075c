import type { Claim } from '../model/claim.ts';
import { type Figure, isHarm } from '../model/figure.ts';

/** What a claim says of the harm done to one lot of people. */
export interface Toll {
  readonly figure: Figure;
  /** `killed`, `wounded` … */
  readonly harm: string;
  /** Whose people or what people are counted: `anyone`, `civilians`, `fighters`, `of:SIDE`, or a part (`children`). */
  readonly people: string;
}

/** The harm figures of a claim; `sideOf` gives the side of an actor whose people are counted. */
export function tollsOf({ figures }: Claim, sideOf: (actor: string) => string): Toll[] {
  return figures.filter(isHarm).map((figure) => ({ figure, harm: figure.what, people: peopleOf(figure, sideOf) }));
}

/** Whether two tolls count the same harm to people who may be the same. */
export function isComparable(a: Toll, b: Toll): boolean {
  if (a.harm !== b.harm) return false;
  if (a.people === b.people) return true;
  const pair = [a.people, b.people];
  const named = pair.filter((people) => people.startsWith('of:'));
  if (named.length === 1) return pair.includes('fighters');
  return pair.includes('anyone') && pair.includes('civilians');
}

/** Whether both tolls name the same number of comparable people, however they limit it. */
export function isSameToll(a: Toll, b: Toll): boolean {
  return typeof a.figure.value === 'number' && a.figure.value === b.figure.value && isComparable(a, b);
}

/**
 * Whether two figures of one thing differ so that both deserve to be seen: other numbers, or a number beside mere words
 * ("dozens"). A figure that names no amount ("others") says nothing, and a number within what the other's words allow for
 * ("about 100" and 98) is no difference; "at least four" and six is one.
 */
export function figuresDiffer(a: Figure, b: Figure): boolean {
  if (isSilent(a) || isSilent(b)) return false;
  if (a.value === null || b.value === null) return (a.value === null) !== (b.value === null);
  const [x, y] = [rangeOf(a), rangeOf(b)];
  return x.high < y.low || y.high < x.low;
}

/** Whether a figure names no amount at all. */
export function isSilent({ qualifier, value }: Figure): boolean {
  return qualifier === 'unspecified' || (value === null && qualifier === 'all');
}

/** How far "about", "nearly" and "almost" are taken to reach. */
const ROUGHLY = 0.15;

function rangeOf({ value, qualifier }: Figure): { readonly low: number; readonly high: number } {
  if (typeof value !== 'number') return { low: value?.[0] ?? 0, high: value?.[1] ?? Number.POSITIVE_INFINITY };
  const reach = value * ROUGHLY;
  if (qualifier === 'about') return { low: value - reach, high: value + reach };
  if (qualifier === 'nearly') return { low: value - reach, high: value };
  return { low: value, high: value };
}

function peopleOf({ of, who }: Figure, sideOf: (actor: string) => string): string {
  const words = who.toLowerCase().match(/\p{L}+/gu) ?? [];
  const part = words.find((word) => PARTS.has(word));
  if (part !== undefined) return PARTS.get(part) ?? part;
  if (of !== undefined) return `of:${sideOf(of)}`;
  if (words.some((word) => FIGHTERS.has(word))) return 'fighters';
  return words.some((word) => CIVILIANS.has(word)) ? 'civilians' : 'anyone';
}

/** Words for a part of the people harmed: what is said of them is never set against the whole. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['child', 'children'],
  ['children', 'children'],
  ['kids', 'children'],
  ['minors', 'children'],
  ['infant', 'children'],
  ['infants', 'children'],
  ['baby', 'children'],
  ['babies', 'children'],
  ['boy', 'children'],
  ['boys', 'children'],
  ['girl', 'children'],
  ['girls', 'children'],
  ['woman', 'women'],
  ['women', 'women'],
  ['man', 'men'],
  ['men', 'men'],
  ['officer', 'officers'],
  ['officers', 'officers'],
  ['commander', 'commanders'],
  ['commanders', 'commanders'],
  ['journalist', 'journalists'],
  ['journalists', 'journalists'],
  ['medic', 'medics'],
  ['medics', 'medics'],
  ['doctors', 'medics'],
  ['rescuer', 'rescuers'],
  ['rescuers', 'rescuers'],
]);

const FIGHTERS: ReadonlySet<string> = new Set([
  'fighter',
  'fighters',
  'soldier',
  'soldiers',
  'troops',
  'militants',
  'militiamen',
  'gunmen',
  'servicemen',
  'combatants',
  'rebels',
  'insurgents',
  'mercenaries',
  'terrorists',
  'policemen',
]);

const CIVILIANS: ReadonlySet<string> = new Set(['civilian', 'civilians', 'residents', 'villagers', 'inhabitants']);
