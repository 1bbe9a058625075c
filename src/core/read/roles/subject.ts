import { HELPERS, PRONOUNS, RELATIVES } from '../vocabulary/phrase-words.ts';
import type { Mention } from './mention.ts';
import type { Unit } from './unit.ts';

/** A sentence as the finder of subjects needs it. */
export interface Parsed {
  readonly units: readonly Unit[];
  readonly edges: readonly number[];
  readonly mentions: readonly Mention[];
}

/** Who a verb says does it (or, of a passive, has it done): those named, or a pronoun for one named elsewhere. */
export type Subject = { readonly mentions: readonly Mention[] } | { readonly pronoun: number };

const NOBODY: Subject = { mentions: [] };

/** How many clauses back a verb without a subject of its own may find it. */
const HOPS = 4;

/**
 * The subject of the verb at a unit: the first in its clause whom no preposition governs; of a relative clause whom it
 * speaks of; of a coordinated verb or a participle ("…, killing four") that of the clause before. A subject that is no party
 * ("the explosion") gives nobody.
 */
export function subjectOf({ units, edges, mentions }: Parsed, verb: number): Subject {
  let end = verb;
  for (let hop = 0; hop < HOPS; hop++) {
    const edge = edges.findLast((at) => at < end) ?? 0;
    const own = mentions.filter((it) => it.first >= edge && it.last < end && it.tied === '');
    const first = own.find((it) => it.governor === '' && !it.object);
    if (first) return { mentions: own.filter((it) => it.group === first.group) };
    const opener = units[edge]?.key ?? '';
    if (RELATIVES.has(opener) && isBare(units, edge + 1, end)) {
      const antecedent = mentions.findLast((it) => it.last < edge && edge - it.last <= 4);
      if (antecedent) return { mentions: mentions.filter((it) => it.group === antecedent.group && it.last < edge) };
    }
    const pronoun = pronounIn(units, edge, end);
    if (pronoun !== undefined) return { pronoun };
    if (edge === 0 || !isBare(units, edge, end)) return NOBODY;
    end = edge;
  }
  return NOBODY;
}

function pronounIn(units: readonly Unit[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if (PRONOUNS.has(units[at]?.key ?? '')) return at;
  return undefined;
}

/** Whether nothing but small words stands between the opening of a clause and its verb. */
function isBare(units: readonly Unit[], from: number, to: number): boolean {
  return units.slice(from, to).every(({ key, date }) => date !== undefined || HELPERS.has(key) || SMALL.has(key));
}

const SMALL: ReadonlySet<string> = new Set([
  'and',
  'but',
  'or',
  'while',
  'before',
  'after',
  'when',
  'during',
  'so',
  'then',
]);
