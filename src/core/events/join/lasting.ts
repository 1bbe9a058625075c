import { placeRelation } from '../place-relation.ts';
import type { Telling } from '../telling.ts';
import { isBefore, isEra, isOpen, isShort, isWithinDays, sameStatedTime } from '../telling-time.ts';
import { agree, inOneReport, meet, type Pair } from './pair.ts';

/** Days within which outlets may tell of one capture, storm or siege. */
export const CAPTURE_DAYS = 7;
const STORM_DAYS = 3;
export const SIEGE_DAYS = 14;

/** Days by which two accounts of when a campaign of months began may differ. */
const CAMPAIGN_START_DAYS = 31;

/**
 * Whether both tell of one change of hands: of the same town taken by the same side or left by the other; of a storm of the
 * town that was then taken; or of the same wider area left by one side and taken by the other.
 */
export function isSameCapture({ earlier, later }: Pair): boolean {
  const gains = [earlier, later].map(gainOf);
  const [a, b] = gains;
  if (!a || !b || !agreesOnGain(a, b)) return false;
  if (placeRelation(earlier, later) === 'spot') return isNear(earlier, later);
  const kinds = [earlier.kind, later.kind];
  const complementary = kinds.includes('withdrawal') && kinds.includes('capture');
  const area = earlier.areas.some((id) => later.areas.includes(id));
  return complementary && area && isWithinDays(earlier.time, later.time, 0) && meet(a.loser, b.loser);
}

function isNear(a: Telling, b: Telling): boolean {
  const stormed = a.kind === 'ground-attack' || b.kind === 'ground-attack';
  if (stormed && (a.kind === b.kind || !meet(a.attackers, b.attackers))) return false;
  return isWithinDays(a.time, b.time, stormed ? STORM_DAYS : CAPTURE_DAYS);
}

/** Who takes and who loses. */
interface Gain {
  readonly taker: ReadonlySet<string>;
  readonly loser: ReadonlySet<string>;
}

function gainOf({ kind, attackers, victims }: Telling): Gain | undefined {
  return CHANGES.has(kind) ? { taker: attackers, loser: victims } : undefined;
}

const CHANGES: ReadonlySet<string> = new Set(['capture', 'ground-attack', 'withdrawal']);

function agreesOnGain(a: Gain, b: Gain): boolean {
  const reversed = meet(a.taker, b.loser) || meet(b.taker, a.loser);
  return !reversed && agree(a.taker, b.taker) && agree(a.loser, b.loser);
}

/** Whether both tell of the same people or post surrounded. */
export function isSameSiege({ earlier, later }: Pair): boolean {
  if (earlier.kind !== 'encirclement' || later.kind !== 'encirclement') return false;
  if (!isWithinDays(earlier.time, later.time, SIEGE_DAYS)) return false;
  if (!agree(earlier.attackers, later.attackers)) return false;
  const relation = placeRelation(earlier, later);
  return relation === 'spot' || (relation !== 'apart' && targetsMeet(earlier, later));
}

function targetsMeet(a: Telling, b: Telling): boolean {
  const targets = new Set(a.claim.targets.flatMap(({ entity }) => entity ?? []));
  return b.claim.targets.some(({ entity }) => entity !== null && targets.has(entity));
}

/**
 * Whether both tell of one campaign: offensives of one side in one area that began at about one time and last months; or, in
 * one report, an advance in the area of an offensive that began on the same day.
 */
export function isSameCampaign(pair: Pair): boolean {
  const { earlier, later } = pair;
  const kinds = [earlier.kind, later.kind];
  if (!kinds.includes('offensive') || !kinds.every((kind) => kind === 'offensive' || kind === 'capture')) return false;
  const relation = placeRelation(earlier, later);
  if (relation === 'apart' || !agree(earlier.attackers, later.attackers)) return false;
  const apart = Math.abs(earlier.time.first - later.time.first);
  const known = meet(earlier.attackers, later.attackers) || relation !== 'unknown';
  if (kinds[0] === kinds[1] && isEra(earlier.time) && isEra(later.time)) return known && apart <= CAMPAIGN_START_DAYS;
  if (!meet(earlier.attackers, later.attackers)) return false;
  const unlocated = earlier.spots.length + later.spots.length === 0;
  const days = [earlier, later].every(({ time }) => !isShort(time) && !isEra(time) && !isBefore(time));
  return inOneReport(pair) && unlocated && days && apart === 0;
}

/** Whether both count what has been done to people and things in one area since about one time, by nobody else. */
export function isHarmOfPeriod({ earlier, later }: Pair): boolean {
  if (!PERIOD_HARM.has(earlier.kind) || !PERIOD_HARM.has(later.kind) || !agree(earlier.attackers, later.attackers)) {
    return false;
  }
  const lasting = [earlier, later].every(({ time }) => isEra(time) && isOpen(time));
  const apart = Math.abs(earlier.time.first - later.time.first);
  const relation = placeRelation(earlier, later);
  return lasting && apart <= CAMPAIGN_START_DAYS && (relation === 'within' || relation === 'spot');
}

const PERIOD_HARM: ReadonlySet<string> = new Set(['casualties', 'damage', 'bombardment', 'airstrike', 'shelling']);

/** Whether both tell of towns taken by one side in the same months or year, where one names none of them. */
export function isSameStretch({ earlier, later }: Pair): boolean {
  const captures = earlier.kind === 'capture' && later.kind === 'capture';
  const value = earlier.time.edtf === later.time.edtf && sameStatedTime(earlier.time, later.time) && isEra(later.time);
  const sides = agree(earlier.attackers, later.attackers) && agree(earlier.victims, later.victims);
  return captures && value && sides && placeRelation(earlier, later) === 'unknown';
}
