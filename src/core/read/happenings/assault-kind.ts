import type { EventKind } from '../../model/event-kind.ts';
import { CIVILIANS } from '../vocabulary/civil-words.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { Trigger } from './find-triggers.ts';
import { isOnPositions } from './is-on-positions.ts';
import { distantKind, type Means } from './means.ts';
import { pointedBack, pointedOn } from './pointed-back.ts';
import { type ResolvedKind, sure, unsure } from './resolved-kind.ts';
import type { Surroundings } from './surroundings.ts';
import type { ToldWord } from './told-word.ts';

/** The kind of an attack or assault: by its means, what it was made on, what it points back to, who made it. */
export function assaultKind(
  trigger: Trigger,
  around: Surroundings,
  means: ReadonlySet<Means>,
): ResolvedKind | undefined {
  const back = pointedBack(trigger, around, CLOSE_BY) ?? pointedBack(trigger, around);
  if (isIntensified(trigger, around)) return sure('offensive');
  if (means.has('air') || means.has('poison') || means.has('missile')) return sure(distantKind(means));
  if (isSubject(trigger, around) && back) return back;
  const on = pointedOn(trigger, around);
  if (around.headed && on) return on;
  if (!means.has('gun') && isOnPeople(trigger, around)) return trigger.form ? sure('attack') : unsure('attack');
  if (isOnPositions(trigger, around)) return sure('ground-attack');
  if (means.has('gun')) return sure('shelling');
  if (means.has('close')) return sure('attack');
  if (back || (around.words[trigger.from]?.stem ?? '').startsWith('aggression')) return back;
  if (on) return on;
  return hasArmedAgent(trigger, around) ? sure('ground-attack') : unsure('attack');
}

/** What "the attack" and "the assault" mean first, where it was told not long before. */
const CLOSE_BY: ReadonlySet<EventKind> = new Set<EventKind>(['ground-attack', 'attack']);

/** "The attack hit a checkpoint": no "on" or "by" after it, so that it is told already. */
function isSubject(trigger: Trigger, { words }: Surroundings): boolean {
  return !FRESHENING.has(words[trigger.to]?.key ?? '');
}

const FRESHENING = wordSet('on against by in at near');

/** "intensified its attacks": more than one attack. */
function isIntensified(trigger: Trigger, { words }: Surroundings): boolean {
  return words.slice(Math.max(0, trigger.from - 3), trigger.from).some((word) => INTENSIFYING.has(word.key));
}

const INTENSIFYING = wordSet('intensified intensify intensifying intensifies escalated escalating stepped');

/** "opened fire on demonstrators", "a gun attack on worshippers"; "died in an attack by rebels": who was hit is said. */
function isOnPeople(trigger: Trigger, around: Surroundings): boolean {
  const { words, clause } = around;
  if (isDyingIn(trigger, around)) return true;
  const aim = words.slice(trigger.to, Math.min(clause.to, trigger.to + AIM_REACH));
  const end = aim.findIndex((word) => AIM_ENDS.has(word.key) && word !== aim[0]);
  return aim.slice(0, end < 0 ? AIM_REACH : end).some((word) => CIVILIANS.has(word.stem) && !word.mark);
}

/** "Six policemen died in an attack", "71 civilians died in attacks attributed to the army": nothing else was attacked. */
function isDyingIn({ from, to, form }: Trigger, { words, clause }: Surroundings): boolean {
  if (form || AIMS.has(words[to]?.key ?? '')) return false;
  const before = words.slice(Math.max(clause.from, from - ADJECTIVES), from);
  const place = before.findLastIndex((word) => word.key === 'in');
  if (place < 0 || before.slice(place).some((word) => word.key === 'the' || (word.dated && word.possessive)))
    return false;
  return words.slice(clause.from, from).some((word) => HARMED.has(word.key));
}

const HARMED = wordSet('killed died wounded injured dead hurt');
/** How many words may stand between "in" and the attack, and behind one before those it was made on. */
const ADJECTIVES = 4;
const AIM_REACH = 5;
const AIM_ENDS = wordSet('in at near outside inside during as after by from and');
const AIMS = wordSet('on against');

/** Whether people under arms stand before the trigger, or after "by". */
function hasArmedAgent(trigger: Trigger, { words, clause }: Surroundings): boolean {
  const by = words.slice(trigger.to, clause.to).findIndex((word) => word.key === 'by');
  const after = by < 0 ? [] : words.slice(trigger.to + by + 1, trigger.to + by + 6);
  const before = words.slice(clause.from, trigger.from);
  return [...before, ...after].some((word, at, all) => word.armed && !isOfWatchers(word, all[at + 1]));
}

/** "an opposition war monitor": those who tell, not those who fight. */
function isOfWatchers(word: ToldWord, next: ToldWord | undefined): boolean {
  return word.key === 'opposition' && WATCHERS.has(next?.key ?? '');
}

const WATCHERS = wordSet(
  'war monitor monitors activist activists media source sources website network lawmaker lawmakers',
);
