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
  const { words, before } = around;
  const last = among ? before.find((kind) => among.has(kind)) : actBefore(around);
  if (trigger.form || !last) return undefined;
  const near = [words[trigger.from - 1]?.key ?? '', words[trigger.from - 2]?.key ?? ''];
  return near.some((word) => DEFINITE.has(word)) || isDefining(trigger, around) ? sure(last) : undefined;
}

/** "It was a targeted attack": what "it" is was told before. */
function isDefining(trigger: Trigger, { words, clause }: Surroundings): boolean {
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
