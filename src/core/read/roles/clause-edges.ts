import { AS_PHRASES, CLAUSE_OPENERS, HELPERS, PRONOUNS } from '../vocabulary/phrase-words.ts';
import type { Unit } from './unit.ts';
import { isVerb } from './verb.ts';

/**
 * The indices of units that open a clause within their sentence: a subordinating or relative word, what follows a semicolon,
 * colon, dash or quotation mark, a coordinated verb ("…, and took control") and a coordinated subject with its verb. The
 * first unit of the sentence is always one. Linear in the sentence.
 */
export function clauseEdges(units: readonly Unit[]): readonly number[] {
  let verbs = 0;
  return units.flatMap((_, index) => {
    if (index > 0 && isVerb(units, index)) verbs++;
    return index === 0 || opensClause(units, index, verbs > 0) ? [index] : [];
  });
}

function opensClause(units: readonly Unit[], index: number, hadVerb: boolean): boolean {
  const unit = units[index];
  if (!unit) return false;
  if (/[;:“”"«»]|\s\p{Pd}\s/u.test(unit.gap)) return true;
  if (CLAUSE_OPENERS.has(unit.key)) return !isPhrase(unit, units[index + 1]);
  if (unit.key === 'and' || unit.key === 'or') return hadVerb && startsPredicate(units, index + 1);
  return unit.gap.includes(',') && hadVerb && isParticiple(units, index);
}

/** "as well as", "as a result". */
function isPhrase(unit: Unit, next: Unit | undefined): boolean {
  return (unit.key === 'as' || unit.key === 'so') && next !== undefined && AS_PHRASES.has(next.key);
}

/** A verb comes next, or a subject and then a verb, before the next comma or "and". */
function startsPredicate(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < from + 7; at++) {
    const unit = units[at];
    if (!unit || (at > from && (unit.gap.includes(',') || unit.key === 'and'))) return false;
    if (PRONOUNS.has(unit.key) || HELPERS.has(unit.key) || isVerb(units, at)) return true;
  }
  return false;
}

/** ", killing four": a participle after a comma. */
function isParticiple(units: readonly Unit[], index: number): boolean {
  const key = units[index]?.key ?? '';
  return /^\p{L}{3,}ing$/u.test(key) && key !== 'including' && key !== 'according' && key !== 'during';
}
