import { type Conflict, GOODS } from '../../model/event.ts';
import { type Figure, isHarm } from '../../model/figure.ts';
import type { Telling } from '../telling.ts';
import { figuresDiffer, isComparable, isSilent } from '../toll.ts';
import { type AccountPair, accountsIn, areTwoVoices } from './account-pairs.ts';

/**
 * Figures that differ between two voices: of the same harm to comparable people, or of the same thing counted; and goods
 * that one account counts and another only names. Each thing gives one conflict for accounts that count within the same
 * places, and one, with `scopes`, for those that count within others, so that both may be true.
 */
export function figureConflicts(pairs: readonly AccountPair[]): Conflict[] {
  const differences = pairs.flatMap((pair) =>
    areTwoVoices(pair) ? differingThings(pair).map((what) => ({ pair, what })) : [],
  );
  const things = [...new Set(differences.map(({ what }) => what))];
  return things.flatMap((what) =>
    conflictsOf(
      what,
      differences.filter((it) => it.what === what).map(({ pair }) => pair),
    ),
  );
}

function conflictsOf(what: string, pairs: readonly AccountPair[]): Conflict[] {
  const same = accountsIn(pairs.filter(isOneScope));
  const other = pairs.filter((pair) => !isOneScope(pair) && pair.at.some((index) => !same.includes(index)));
  const conflict = (accounts: readonly number[], scopes: boolean): Conflict[] =>
    accounts.length === 0 ? [] : [{ about: 'figure', what, accounts, scopes }];
  return [...conflict(same, false), ...conflict(accountsIn(other), true)];
}

/** Whether two accounts count within the same places so far as they say: one names no other places than the other. */
function isOneScope({ a, b }: AccountPair): boolean {
  return isWithin(a.scope, b.scope) || isWithin(b.scope, a.scope);
}

function isWithin(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  return [...inner].every((place) => outer.has(place));
}

/** What the two accounts give different figures of. */
function differingThings({ a, b }: AccountPair): string[] {
  const harms = a.tolls.filter(({ harm }) => differsIn(a, b, harm)).map(({ harm }) => harm);
  const counted = a.kind === b.kind ? thingsOf(a).filter((figure) => differsFrom(figure, thingsOf(b))) : [];
  const goods = a.kind === SEIZURE && b.kind === SEIZURE && namesOtherGoods(a, b) ? [GOODS] : [];
  return [...new Set([...harms, ...counted.map(({ what }) => what), ...goods])];
}

/** Whether two accounts of one harm share no number for comparable people and differ in one. */
function differsIn(a: Telling, b: Telling, harm: string): boolean {
  const whole = (telling: Telling) => telling.tolls.filter((toll) => toll.harm === harm && !toll.figure.included);
  const pairs = whole(a).flatMap((x) => whole(b).map((y) => [x, y] as const));
  const comparable = pairs.filter(([x, y]) => isComparable(x, y));
  return comparable.length > 0 && comparable.every(([x, y]) => figuresDiffer(x.figure, y.figure));
}

function thingsOf({ claim }: Telling): Figure[] {
  return claim.figures.filter((figure) => !isHarm(figure) && !figure.included);
}

function differsFrom(figure: Figure, others: readonly Figure[]): boolean {
  const same = others.filter(({ what, who }) => what === figure.what && who === figure.who);
  return same.length > 0 && same.every((other) => figuresDiffer(figure, other));
}

const SEIZURE = 'seizure-of-equipment';

/** Whether one account counts what was taken and the other only names other things. */
function namesOtherGoods(a: Telling, b: Telling): boolean {
  const [x, y] = [a.claim.figures, b.claim.figures];
  if (x.length === 0 || y.length === 0) return false;
  const counts = (figures: readonly Figure[]) => figures.some((figure) => !isSilent(figure));
  return counts(x) !== counts(y) && !x.some(({ what }) => y.some((other) => other.what === what));
}
