import { EVENT_HEADS } from '../vocabulary/event-heads.ts';
import { RULING_VERBS, SUFFERING_VERBS } from '../vocabulary/party-words.ts';
import { DETERMINERS, HELPERS, PREPOSITIONS } from '../vocabulary/phrase-words.ts';
import { isSetApart, type Scene } from './scene.ts';
import { isDoing, isHarm, isPassive, isVerb } from './verb.ts';

/** The verbs that tell the happening: the trigger's own or the one that rules it ("launched an attack"), else those of harm. */
export function deedVerbs(scene: Scene): readonly number[] {
  const { units, trigger, scope } = scene;
  for (let at = trigger.from; at < trigger.to; at++) if (isTellingVerb(scene, at)) return [at];
  const ruling = rulingVerb(scene);
  if (ruling !== undefined) return [ruling];
  const own = units.map((_, at) => at).slice(scope.from, scope.to);
  return own.filter((at) => tellsHarm(scene, at));
}

/** A verb of harm beside a deed's noun; its subject did it only if no "after" stands between ("shelled it after strikes"). */
function tellsHarm(scene: Scene, at: number): boolean {
  const { units, trigger } = scene;
  const key = units[at]?.key ?? '';
  if (!isHarm(key)) return false;
  if (isPassive(units, at)) return true;
  return (isVerb(units, at) || isDoing(key)) && !isSetApart(scene, at, trigger.from);
}

/** A trigger's verb: a past, "-ing", or a base form after "to" or a helper ("to besiege", "will withdraw"). */
function isTellingVerb({ units, trigger }: Scene, at: number): boolean {
  const key = units[at]?.key ?? '';
  if (isVerb(units, at)) return true;
  if (key.endsWith('ing')) return isDoing(key) && !isGerund(units, at);
  if (DETERMINERS.has(units[at - 1]?.key ?? '')) return false;
  if (HELPERS.has(units[at - 1]?.key ?? '')) return true;
  return trigger.to - trigger.from === 1 && !EVENT_HEADS.has(key) && !/(?:ion|ment|al)$/u.test(key);
}

/** "the shelling of", "subject to bombing by", "in fighting": a noun. */
function isGerund(units: Scene['units'], at: number): boolean {
  const [before, unit, after] = [units[at - 1], units[at], units[at + 1]];
  if (unit?.gap.includes(',') || /^(?:is|are|was|were|been|started|began|kept|and)$/u.test(before?.key ?? ''))
    return after?.key === 'of' || after?.key === 'by';
  return !before?.name || before.possessive || /^(?:of|by|on|in)$/u.test(after?.key ?? '');
}

/** The verb whose object the trigger's noun is, with nothing but its adjectives and "of" between. */
function rulingVerb({ units, trigger, scope }: Scene): number | undefined {
  for (let at = trigger.from - 1; at >= Math.max(scope.from, trigger.from - 9); at--) {
    const unit = units[at];
    if (!unit || /[,;:“”"()]/u.test(units[at + 1]?.gap ?? '')) return undefined;
    if (RULING_VERBS.has(unit.key) || SUFFERING_VERBS.has(unit.key)) return at;
    if (isVerb(units, at)) return undefined;
    if (PREPOSITIONS.has(unit.key) && unit.key !== 'of' && unit.key !== 'under') return undefined;
  }
  return undefined;
}

/** "people killed in the raid": a participle without its "were" has no subject that acts. */
export function isReduced({ units }: Scene, verb: number): boolean {
  const after = units[verb + 1]?.key ?? '';
  return /^(?:by|in|during)$/u.test(after) && isHarm(units[verb]?.key ?? '') && !isDoing(units[verb]?.key ?? '');
}
