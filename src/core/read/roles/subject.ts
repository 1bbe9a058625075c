import { FORCE_HEADS } from '../vocabulary/actor-words.ts';
import { SPEECH_VERBS } from '../vocabulary/deed-words.ts';
import { EVENT_HEADS } from '../vocabulary/event-heads.ts';
import { PEOPLE_NOUNS } from '../vocabulary/party-words.ts';
import { HELPERS, PRONOUNS, RELATIVES } from '../vocabulary/phrase-words.ts';
import type { Mention } from './mention.ts';
import type { Unit } from './unit.ts';
import { isDoing, isVerb } from './verb.ts';

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
 * speaks of; of a coordinated verb, a participle ("…, killing four") or a pronoun that of the clause before. A subject that is no party
 * ("the explosion") gives nobody.
 */
export function subjectOf({ units, edges, mentions }: Parsed, verb: number): Subject {
  let end = verb;
  for (let hop = 0; hop < HOPS; hop++) {
    const edge = edges.findLast((at) => at < end) ?? 0;
    if (hop === 0 && closesRelative(units, edge, end)) {
      end = edge;
      continue;
    }
    const told = hop === 0 ? verb : firstVerb(units, edge, end);
    const named = namedBefore({ units, edges, mentions }, edge, told);
    if (named.length > 0) return { mentions: named };
    const pronoun = pronounIn(units, edge, told);
    if (pronoun !== undefined && (edge === 0 || isReported(units, pronoun))) return { pronoun };
    if (edge === 0 || (pronoun === undefined && !isBare(units, edge, told))) return NOBODY;
    end = edge;
  }
  return NOBODY;
}

/** Those a clause names as the subject of its verb: one told to do it, the first ungoverned, or whom a relative speaks of. */
function namedBefore({ units, mentions }: Parsed, edge: number, verb: number): readonly Mention[] {
  const own = mentions.filter((it) => it.first >= edge && it.last < verb && it.tied === '');
  const ordered = own.find((it) => it.object && units[it.last + 1]?.key === 'to' && verb - it.last <= 4);
  const first = ordered ?? own.find((it) => it.governor === '' && !it.object && acts(units, it, verb));
  if (first) return own.filter((it) => it.group === first.group);
  if (!RELATIVES.has(units[edge]?.key ?? '') || !isBare(units, edge + 1, verb)) return [];
  const antecedent = mentions.findLast((it) => it.last < edge && edge - it.last <= 4);
  return mentions.filter((it) => it.group === antecedent?.group && it.last < edge);
}

/** "The strike, which Russia condemned, killed": the comma before the verb ends the relative clause. */
function closesRelative(units: readonly Unit[], edge: number, verb: number): boolean {
  const key = units[verb]?.key ?? '';
  return (
    edge > 0 && CLOSED.has(units[edge]?.key ?? '') && units[verb]?.gap.includes(',') === true && !key.endsWith('ing')
  );
}

/** Relative words whose clause commas set off. */
const CLOSED: ReadonlySet<string> = new Set(['which', 'who', 'whom', 'whose']);

function firstVerb(units: readonly Unit[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (isVerb(units, at) || isDoing(units[at]?.key ?? '')) return at;
  return to;
}

/** The pronoun that is the subject: only small words stand between it and the verb. */
function pronounIn(units: readonly Unit[], from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at--) {
    if (PRONOUNS.has(units[at]?.key ?? '')) return at;
    if (!isBare(units, at, at + 1)) return undefined;
  }
  return undefined;
}

/** Whether a name itself acts, or whose strikes or troops: not "Sudan" of "Sudan's war has killed". */
function acts(units: readonly Unit[], { first, last, party }: Mention, verb: number): boolean {
  if (party.entity === null || first < last || !units[last]?.possessive) return true;
  return units
    .slice(last + 1, verb)
    .some(({ key }) => EVENT_HEADS.has(key) || FORCE_HEADS.has(key) || PEOPLE_NOUNS.has(key));
}

/** "said it", "said that they": one who speaks, not one in the clause before. */
export function isReported(units: readonly Unit[], pronoun: number): boolean {
  for (let at = pronoun - 1; at >= Math.max(0, pronoun - 6); at--) {
    const key = units[at]?.key ?? '';
    if (SPEECH_VERBS.has(key)) return true;
    if (isVerb(units, at) || (at === pronoun - 1 && key !== 'that')) return false;
  }
  return false;
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
