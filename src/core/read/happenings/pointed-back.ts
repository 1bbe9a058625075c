import type { EventKind } from '../../model/event-kind.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { Trigger } from './find-triggers.ts';
import { type ResolvedKind, sure } from './resolved-kind.ts';
import type { Surroundings } from './surroundings.ts';

/** "the attack", "these strikes", "the raids": the happening was told before. */
export function pointedBack(
  trigger: Trigger,
  around: Surroundings,
  among?: ReadonlySet<EventKind>,
): ResolvedKind | undefined {
  const { before } = around;
  const last = among ? before.find((kind) => among.has(kind)) : actBefore(around);
  if (!last) return undefined;
  const listed = around.listed && !trigger.form;
  return listed || isDefinite(trigger, around) || isDefining(trigger, around) ? sure(last) : undefined;
}

/** "the attack" before it is told what it was, in a title without "the": the act of violence the report tells of. */
export function pointedOn(trigger: Trigger, around: Surroundings): ResolvedKind | undefined {
  if (trigger.form || (!around.headed && !isDefinite(trigger, around))) return undefined;
  return around.before.length === 0 ? sure(around.elsewhere.act) : undefined;
}

/** "the attack", "Saturday's deadly attack". */
export function isDefinite({ from, form }: Trigger, { words }: Surroundings): boolean {
  const near = form ? [] : words.slice(Math.max(0, from - 2), from);
  return near.some((word) => DEFINITE.has(word.key) || (word.dated && word.possessive));
}

/** "It was a targeted attack": what "it" is was told before. */
function isDefining(trigger: Trigger, { words, clause }: Surroundings): boolean {
  if (trigger.form) return false;
  const [first, second] = [words[clause.from]?.key ?? '', words[clause.from + 1]?.key ?? ''];
  return (
    trigger.from - clause.from <= 6 && (first === 'it' || first === 'this') && (second === 'was' || second === 'is')
  );
}

/** The act of violence told last; fighting is none that could be meant by "the attack". */
export function actBefore({ before }: Surroundings): EventKind | undefined {
  return before.find((kind) => kind !== 'clash');
}

const DEFINITE = wordSet('the this that these those same both');
