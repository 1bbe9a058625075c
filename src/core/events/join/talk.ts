import type { Telling } from '../telling.ts';
import { sameStatedTime, sameTime } from '../telling-time.ts';
import { inOneReport, meet, type Pair } from './pair.ts';

/** Whether both tell of the same people meeting at one time: two of them shared, or all that one of the claims names. */
export function isSameMeeting(pair: Pair): boolean {
  const { earlier, later } = pair;
  const kinds = [earlier.kind, later.kind];
  if (!kinds.includes('meeting') || !kinds.every((kind) => kind === 'meeting' || kind === 'statement')) return false;
  const time = inOneReport(pair) ? sameTime(earlier.time, later.time) : sameStatedTime(earlier.time, later.time);
  return time && (sharedParticipants(earlier, later) > 1 || (inOneReport(pair) && namesOneOf(earlier, later)));
}

/** Whether two claims of a meeting share the one participant that one of them names. */
function namesOneOf(a: Telling, b: Telling): boolean {
  const [x, y] = [a, b].map(({ claim }) => claim.participants.filter(({ entity }) => entity !== null).length);
  return a.kind === b.kind && (x === 1 || y === 1) && sharedParticipants(a, b) === 1;
}

/** Whether both tell of one agreement: the same parties and the same time. */
export function isSameAgreement({ earlier, later }: Pair): boolean {
  const both = earlier.kind === 'treaty/agreement' && later.kind === 'treaty/agreement';
  return both && sameStatedTime(earlier.time, later.time) && sharedParticipants(earlier, later) > 1;
}

/**
 * Whether both give what one speaker said at one time: the same speaker, or one who speaks for the other ("the Kremlin said
 * the president …"). Between reports only the same speaker counts.
 */
export function isSameStatement(pair: Pair): boolean {
  const { earlier, later } = pair;
  if (earlier.kind !== 'statement' || later.kind !== 'statement' || later.voice === '') return false;
  if (!inOneReport(pair)) return earlier.voice === later.voice && sameStatedTime(earlier.time, later.time);
  return sameTime(earlier.time, later.time) && speakForEachOther(earlier, later);
}

function speakForEachOther(a: Telling, b: Telling): boolean {
  const [x, y] = [speakersOf(a), speakersOf(b)];
  return meet(x, y) || meet(x, b.people) || meet(y, a.people);
}

function speakersOf({ claim }: Telling): Set<string> {
  return new Set(claim.speakers.flatMap(({ entity }) => entity ?? []));
}

function sharedParticipants(a: Telling, b: Telling): number {
  const people = new Set(a.claim.participants.flatMap(({ entity }) => entity ?? []));
  return b.claim.participants.filter(({ entity }) => entity !== null && people.has(entity)).length;
}
