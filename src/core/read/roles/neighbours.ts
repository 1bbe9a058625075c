import { EVENT_ANAPHORS, FAMILIES, TURNS } from '../vocabulary/event-families.ts';
import type { Scene } from './scene.ts';
import type { Neighbour, Telling } from './telling.ts';

/** How many sentences apart two tellings of one kind may be taken for the same happening's. */
const NEAR = 6;

/** How far down a title or a lead is told again. */
const AHEAD = 5;

/**
 * The other tellings a happening may take its time or place from, best first: of its own sentence; the one it points back
 * to ("the strikes"); those told of a place it names; those before it in its paragraph; the last of its kind; for a title, a
 * heading or the opening, the next telling of it. A paragraph that turns to something else ("In another incident") takes nothing from above.
 */
export function neighbours(tellings: readonly Telling[], index: number): readonly Neighbour[] {
  const own = tellings[index];
  if (!own) return [];
  const above = tellings.slice(Math.max(0, index - 40), index).reverse();
  const same = above.filter((it) => isSameSentence(it, own));
  const before = above.filter((it) => !isSameSentence(it, own));
  const ahead = tellings.slice(index + 1, index + 20);
  const beside = [...same, ...ahead.filter((it) => isSameSentence(it, own))];
  const paragraph = before.filter((it) => it.scene.sentence.segment === own.scene.sentence.segment);
  const turned = turnsAway(own.scene);
  return [
    ...as('the same sentence', beside),
    ...as('the same happening further up', pointsBack(own.scene) ? before.filter((it) => isKin(it, own)) : []),
    ...as(
      'the same place further up',
      turned ? [] : before.filter((it) => isThere(it, own) && isWithin(it, own, NEAR)),
    ),
    ...as('the sentences before, in the same paragraph', turned ? [] : paragraph),
    ...as(
      'the next telling of it',
      isOpening(own) ? ahead.filter((it) => isTold(it, own) && isWithin(it, own, AHEAD)) : [],
    ),
    ...as(
      'the last such happening',
      turned ? [] : before.filter((it) => isSameKind(it, own) && isWithin(it, own, NEAR)),
    ),
    ...as('the paragraph before', turned ? [] : before.filter((it) => isKin(it, own) && isWithin(it, own, 3))),
  ];
}

/** Whether two happenings may be one told twice: of one kind or family, or harm and what may have caused it. */
function isKin(one: Telling, other: Telling): boolean {
  const families = [one, other].map(({ scene }) => FAMILIES.get(scene.told.happening.kind));
  if (families[0] === families[1]) return true;
  return families.includes('harm') && !families.includes('talk');
}

/** Whether two happenings of one kind name a place in common in their own words. */
function isThere(one: Telling, other: Telling): boolean {
  if (!isSameKind(one, other)) return false;
  const named = (telling: Telling) => telling.places.filter(({ basis }) => basis === 'sentence');
  return named(one).some(({ entity }) => entity !== null && named(other).some((place) => place.entity === entity));
}

/** Whether a later telling may be that of a title or lead: of its kind, or for a title of its family. */
function isTold(one: Telling, lead: Telling): boolean {
  return isSameKind(one, lead) || (isKin(one, lead) && (isHeading(lead) || lead.scene.sentence.index === 0));
}

function isHeading({ scene }: Telling): boolean {
  return scene.sentence.kind === 'title' || scene.sentence.kind === 'heading';
}

function isSameKind(one: Telling, other: Telling): boolean {
  return one.scene.told.happening.kind === other.scene.told.happening.kind;
}

function isSameSentence(one: Telling, other: Telling): boolean {
  return one.scene.sentence.index === other.scene.sentence.index;
}

function isWithin(one: Telling, other: Telling, sentences: number): boolean {
  return Math.abs(one.scene.sentence.index - other.scene.sentence.index) <= sentences;
}

function isOpening(telling: Telling): boolean {
  return isHeading(telling) || telling.scene.sentence.index < 2;
}

/** "the airstrikes", "those attacks", "among the dead". */
function pointsBack({ units, scope }: Scene): boolean {
  return units.some(({ key }, index) => {
    const definite = /^(?:the|these|those|this|that|its|their)$/u.test(units[index - 1]?.key ?? '');
    return index >= scope.from && index < scope.to && definite && EVENT_ANAPHORS.has(key);
  });
}

/** "In another incident, …", "Elsewhere, …": within the first words of the sentence. */
function turnsAway({ units }: Scene): boolean {
  return units.slice(0, 3).some(({ key }) => TURNS.has(key) && key !== 'other');
}

function as(rule: string, tellings: readonly Telling[]): Neighbour[] {
  return tellings.map((telling) => ({ telling, rule }));
}
