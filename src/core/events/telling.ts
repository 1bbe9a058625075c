import type { Claim } from '../model/claim.ts';
import type { ClaimRef } from '../model/event.ts';
import type { EventKind } from '../model/event-kind.ts';
import type { TellingTime } from './telling-time.ts';
import type { Toll } from './toll.ts';

/** A claim as the joining of events sees it: who says it, when, where, which sides, how many. */
export interface Telling {
  readonly ref: ClaimRef;
  /** Its place among all tellings: by day of publication, report, text. */
  readonly order: number;
  readonly claim: Claim;
  readonly kind: EventKind;
  /** The innermost speaker: an id, the words for one without a record, or the empty string for the report's own voice. */
  readonly voice: string;
  readonly time: TellingTime;
  /** Places that are one spot: towns, villages, posts. */
  readonly spots: readonly string[];
  /** Those of them that its own sentence names; the others come from its neighbours. */
  readonly ownSpots: readonly string[];
  /** Wide places it names, without those that only say where the others lie. */
  readonly areas: readonly string[];
  /** The places within which its figures count: all it names but those that only say where a wide one lies. */
  readonly scope: ReadonlySet<string>;
  /** All that its places lie in, themselves included. */
  readonly above: ReadonlySet<string>;
  /** The sides of those who did it, those it was done to, and all of both. Who withdraws did not do it: he gives way. */
  readonly attackers: ReadonlySet<string>;
  readonly victims: ReadonlySet<string>;
  readonly sides: ReadonlySet<string>;
  /** Actors who took part or speak, as named. */
  readonly people: ReadonlySet<string>;
  readonly tolls: readonly Toll[];
  /** Index of the segment in its reading. */
  readonly segment: number;
  /** Whether it stands in a title, heading or caption. */
  readonly heading: boolean;
  /** Whether its words set it apart from what was told before: "another attack", "in a separate incident". */
  readonly fresh: boolean;
  /** Whether its words point back to what was told before: "the attack", "these clashes". */
  readonly definite: boolean;
  /** The part of its sentence it is told in, where "while" or "days after" divide it. */
  readonly part: number;
}
