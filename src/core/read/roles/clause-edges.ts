import { BACKING_WORDS } from '../vocabulary/party-words.ts';
import {
  AS_PHRASES,
  CLAUSE_OPENERS,
  DETERMINERS,
  HELPERS,
  PREPOSITIONS,
  PRONOUNS,
  RESULT_WORDS,
} from '../vocabulary/phrase-words.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { Unit } from './unit.ts';
import { isVerb } from './verb.ts';

/**
 * The indices of units that open a clause within their sentence: a subordinating or relative word, what follows a semicolon,
 * colon, dash or quotation mark, a coordinated verb ("…, and took control") and a coordinated subject with its verb. The
 * first unit of the sentence is always one. Linear in the sentence.
 */
export function clauseEdges(units: readonly Unit[]): readonly number[] {
  const edges: number[] = [];
  let told = false;
  units.forEach((_, index) => {
    if (index === 0 || opensClause(units, index, told) || (edges.length === 1 && opensMain(units, index, told))) {
      edges.push(index);
      told = false;
    }
    told ||= isVerb(units, index) || HELPING.has(units[index]?.key ?? '');
  });
  return edges;
}

/** Helpers that make a clause of what has no other verb: "clashes are ongoing". */
const HELPING: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'will', 'would']);

function opensClause(units: readonly Unit[], index: number, told: boolean): boolean {
  const unit = units[index];
  if (!unit) return false;
  if (/[;:“”"«»]|\s\p{Pd}\s/u.test(unit.gap)) return true;
  if (CLAUSE_OPENERS.has(unit.key)) return !isPhrase(unit, units[index + 1]);
  if (unit.key === 'and' || unit.key === 'but') return told && startsPredicate(units, index + 1);
  if (SAYING.has(units[index - 1]?.key ?? '') && unit.gap === ' ') return startsClause(units, index);
  return opensResult(units, index);
}

/** After these a clause may follow without "that": "he said rebels had fled". */
const SAYING: ReadonlySet<string> = wordSet(`
  said says say added adds claimed claims stated announced believes believed warned confirmed alleged`);

/** "Despite the deal, the army …", "In Marib, they …": what follows the words a sentence opens with. */
function opensMain(units: readonly Unit[], index: number, told: boolean): boolean {
  const [first, unit] = [units[0], units[index]];
  if (!first || !unit?.gap.includes(',') || (told && !CLAUSE_OPENERS.has(first.key))) return false;
  if (!PREPOSITIONS.has(first.key) && !CLAUSE_OPENERS.has(first.key) && !first.date) return false;
  return DETERMINERS.has(unit.key) || PRONOUNS.has(unit.key) || unit.name?.type === 'actor';
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

/** A verb comes within the next words, lists of names among them. */
function startsClause(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < from + 10 && at < units.length; at++)
    if (isVerb(units, at) || HELPING.has(units[at]?.key ?? '')) return true;
  return false;
}

/** ", killing four", ", followed by raids"; "prompting", "leaving" also without a comma. */
function opensResult(units: readonly Unit[], index: number): boolean {
  const key = units[index]?.key ?? '';
  const before = units[index - 1];
  if (RESULT_WORDS.has(key)) return !PREPOSITIONS.has(before?.key ?? '') && !HELPERS.has(before?.key ?? '');
  if (!units[index]?.gap.includes(',')) return false;
  if (/^\p{L}{3,}ed$/u.test(key)) return units[index + 1]?.key === 'by' && !BACKING_WORDS.has(key);
  return /^\p{L}{3,}ing$/u.test(key) && !LIKE_PREPOSITIONS.has(key);
}

const LIKE_PREPOSITIONS: ReadonlySet<string> = new Set(['including', 'according', 'during', 'regarding', 'concerning']);
