import { BOMBING, FIGHTING, kindTie } from '../kind-ties.ts';
import { placeRelation } from '../place-relation.ts';
import type { Telling } from '../telling.ts';
import { daysBetween, isShort, sameStatedTime, sameTime } from '../telling-time.ts';
import { agree, inOneReport, inOneVoice, isSameSet, meet, type Pair } from './pair.ts';

/**
 * Whether both tell of one side's attack on another at one time: the same attackers on people not said to be others, or the
 * same two sides against each other. For bombing the kind and the whole list of attackers must be the same, for one sky
 * holds many planes. Between reports both sides must be named.
 */
export function isSameAttack(pair: Pair): boolean {
  const { earlier, later } = pair;
  if (placeRelation(earlier, later) === 'apart' || !sameTime(earlier.time, later.time)) return false;
  if (!inOneReport(pair)) return isKnownAlike(pair);
  if (BOMBING.has(earlier.kind) && BOMBING.has(later.kind)) return isSameBombing(pair);
  if (earlier.kind === later.kind && BY_ONE_SIDE.has(later.kind)) return meet(earlier.sides, later.sides);
  return areFighting(pair) && sharesSides(pair);
}

/** Kinds other than fighting that the same side does once in a place and time. */
const BY_ONE_SIDE: ReadonlySet<string> = new Set(['withdrawal', 'seizure-of-equipment', 'deployment', 'displacement']);

function areFighting({ earlier, later }: Pair): boolean {
  const both = [earlier.kind, later.kind];
  return both.some((kind) => FIGHTING.has(kind)) && both.every((kind) => FIGHTING.has(kind) || kind === 'shelling');
}

/** Who shells is not yet fighting those who attack him elsewhere: there both sides must be named. */
function sharesSides({ earlier, later }: Pair): boolean {
  const shelling = earlier.kind === 'shelling' || later.kind === 'shelling';
  const attackers = !shelling && meet(earlier.attackers, later.attackers);
  if (attackers && agree(earlier.victims, later.victims)) return true;
  return [...earlier.sides].filter((side) => later.sides.has(side)).length > 1;
}

function isSameBombing({ earlier, later }: Pair): boolean {
  const named = earlier.attackers.size > 0 && isSameSet(earlier.attackers, later.attackers);
  return earlier.kind === later.kind && named && agree(earlier.victims, later.victims);
}

/** Between reports: one kind, the same attackers on the same people, in places that meet, within days. */
function isKnownAlike({ earlier, later }: Pair): boolean {
  const sides = meet(earlier.attackers, later.attackers) && meet(earlier.victims, later.victims);
  const placed = placeRelation(earlier, later) !== 'unknown' && sameStatedTime(earlier.time, later.time);
  return FIGHTING.has(later.kind) && earlier.kind === later.kind && sides && placed && isShort(later.time);
}

/**
 * Whether both tell of one kind of thing at one spot and time, done by the same side so far as named; where the attackers
 * differ, those attacked must be the same. A spot must be named in the sentence itself: of one claim, or between reports of
 * both, where also most of their spots must be the same.
 */
export function isSameSpot(pair: Pair): boolean {
  const { earlier, later } = pair;
  if (placeRelation(earlier, later) !== 'spot' || !sameStatedTime(earlier.time, later.time)) return false;
  if (!isSpotNamed(pair) || !isOneDeed(earlier, later) || TALKED_OF.has(later.kind)) return false;
  return agree(earlier.attackers, later.attackers) || meet(earlier.victims, later.victims);
}

function isSpotNamed(pair: Pair): boolean {
  const { earlier, later } = pair;
  if (inOneReport(pair)) return earlier.ownSpots.some(isIn(later.spots)) || later.ownSpots.some(isIn(earlier.spots));
  const shared = earlier.ownSpots.filter(isIn(later.ownSpots)).length;
  return shared > 0 && 2 * shared >= Math.max(earlier.spots.length, later.spots.length);
}

function isIn(spots: readonly string[]): (spot: string) => boolean {
  return (spot) => spots.includes(spot);
}

/** The same kind, or two words for it where a side is shared as well: in one town on one day much may happen. */
function isOneDeed(a: Telling, b: Telling): boolean {
  if (a.kind === b.kind) return true;
  const sides = meet(a.attackers, b.attackers) || meet(a.victims, b.victims);
  const bombing = BOMBING.has(a.kind) && BOMBING.has(b.kind);
  return (
    kindTie(a.kind, b.kind) === 'same' && (sides || bombing) && (a.kind === 'offensive') === (b.kind === 'offensive')
  );
}

/** Kinds of which a place says little: what was spoken of, not where it was. */
const TALKED_OF: ReadonlySet<string> = new Set(['statement', 'meeting', 'treaty/agreement']);

/** Days by which two speakers of a report may differ over one attack ("yesterday evening", "dawn today"). */
const DISPUTED_DAYS = 1;

/**
 * Whether two speakers of one report tell of the same people attacked in the same way, though they differ over who did it
 * or by a day over when.
 */
export function isSameVictims(pair: Pair): boolean {
  const { earlier, later } = pair;
  if (!inOneReport(pair) || inOneVoice(pair) || !ASSAULTS.has(earlier.kind) || !ASSAULTS.has(later.kind)) return false;
  if (earlier.time.edtf === null || later.time.edtf === null || placeRelation(earlier, later) === 'apart') return false;
  const near = isShort(earlier.time) && isShort(later.time) && daysBetween(earlier.time, later.time) <= DISPUTED_DAYS;
  const placed = earlier.kind === later.kind || placeRelation(earlier, later) !== 'unknown';
  return near && placed && meet(earlier.victims, later.victims) && kindTie(earlier.kind, later.kind) === 'same';
}

const ASSAULTS: ReadonlySet<string> = new Set(['ground-attack', 'attack', 'clash']);
