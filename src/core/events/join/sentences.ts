import { BOMBING, FIGHTING, kindTie, VIOLENT } from '../kind-ties.ts';
import { placeRelation } from '../place-relation.ts';
import type { Telling } from '../telling.ts';
import { daysBetween, isBefore, isEra, isShort, sameTime } from '../telling-time.ts';
import { agree, inOneReport, inOneVoice, isSameSet, meet, type Pair, sentencesApart } from './pair.ts';

/** Sentences over which "the attack" may look back. */
const REACH = 8;

/** Whether a heading or caption and the text say the same: one kind of thing, at one time, sharing place, side, people or neighbourhood. */
export function isUnderHeading(pair: Pair): boolean {
  const { earlier, later } = pair;
  if (!inOneReport(pair) || !earlier.heading || earlier.claim.sentence === later.claim.sentence) return false;
  if (kindTie(earlier.kind, later.kind) !== 'same' || !fits(pair)) return false;
  const relation = placeRelation(earlier, later);
  const placed = relation === 'within' || relation === 'spot';
  return placed || meet(earlier.sides, later.sides) || meet(earlier.people, later.people) || sentencesApart(pair) === 1;
}

/**
 * Whether one part of a sentence tells both as one thing, in one voice: two words for it, a cause, a means or a consequence, by sides that
 * do not exclude each other. A cause may have no day but the latest.
 */
export function isInOneSentence(pair: Pair): boolean {
  const { earlier, later } = pair;
  if (sentencesApart(pair) !== 0 || !inOneVoice(pair) || earlier.part !== later.part) return false;
  const tie = kindTie(earlier.kind, later.kind);
  if (tie === undefined || placeRelation(earlier, later) === 'apart') return false;
  if (!sameTime(earlier.time, later.time) && !isCauseBefore(pair)) return false;
  return attackersAgree(earlier, later) || (tie === 'part' && !areOpposed(earlier, later));
}

function isCauseBefore({ earlier, later }: Pair): boolean {
  return isBefore(earlier.time) !== isBefore(later.time) && earlier.time.last === later.time.last;
}

/** The same attackers, or each side strikes the other. */
function attackersAgree(a: Telling, b: Telling): boolean {
  return agree(a.attackers, b.attackers) || (meet(b.attackers, a.victims) && meet(a.attackers, b.victims));
}

/** Those who attack in the one are attacked in the other: not help for it, but another deed. Who holds a town attacks nobody. */
function areOpposed(a: Telling, b: Telling): boolean {
  if (a.kind === 'control' || b.kind === 'control') return false;
  return meet(b.attackers, a.victims) || meet(a.attackers, b.victims);
}

/** Whether a named speaker goes on about one thing in the next sentence. */
export function isSpeakerGoingOn(pair: Pair): boolean {
  const { earlier, later } = pair;
  if (sentencesApart(pair) !== 1 || later.voice === '' || !inOneVoice(pair)) return false;
  if (placeRelation(earlier, later) === 'apart' || !isGoingOnInTime(earlier, later)) return false;
  return areOneThing(earlier, later) && attackersAgree(earlier, later);
}

/**
 * One time; or, of fighting, which goes on over a night, days next to each other of which one was only carried over from a
 * neighbouring sentence. Raids on two days are two.
 */
function isGoingOnInTime(a: Telling, b: Telling): boolean {
  if (sameTime(a.time, b.time)) return true;
  if (!FIGHTING.has(a.kind) || !FIGHTING.has(b.kind)) return false;
  const carried = a.claim.when.basis === 'context' || b.claim.when.basis === 'context';
  return carried && isShort(a.time) && isShort(b.time) && daysBetween(a.time, b.time) <= 1;
}

/** Whether the later looks back to the earlier by its words: "the attack", "these airstrikes". */
export function isLookingBack(pair: Pair): boolean {
  const { earlier, later } = pair;
  if (!later.definite || earlier.heading || sentencesApart(pair) < 1 || sentencesApart(pair) > REACH) return false;
  return areOneThing(earlier, later) && fits(pair) && agree(earlier.attackers, later.attackers);
}

/** Whether the sentence after an attack says what came of it, without another place or time or attacker. */
export function isConsequenceAfter(pair: Pair): boolean {
  const { earlier, later } = pair;
  if (sentencesApart(pair) !== 1 || !CONSEQUENCES.has(later.kind) || !VIOLENT.has(earlier.kind)) return false;
  if (isEra(earlier.time) || !fits(pair)) return false;
  const goesOn = earlier.segment === later.segment || (later.voice !== '' && inOneVoice(pair));
  return goesOn && agree(earlier.attackers, later.attackers) && agree(earlier.victims, later.victims);
}

const CONSEQUENCES: ReadonlySet<string> = new Set(['casualties', 'damage', 'displacement', 'withdrawal']);

function areOneThing(a: Telling, b: Telling): boolean {
  if (a.kind === 'statement') return false;
  if (BOMBING.has(a.kind) && BOMBING.has(b.kind) && a.kind !== b.kind) return isSameSet(a.attackers, b.attackers);
  return kindTie(a.kind, b.kind) === 'same';
}

function fits({ earlier, later }: Pair): boolean {
  return sameTime(earlier.time, later.time) && placeRelation(earlier, later) !== 'apart';
}
