import type { PassageSet } from '../../core/search/choose-passages.ts';
import { parseQuery } from '../../core/search/parse-query.ts';
import { commonPassages, type PassageHits, unitedHits } from '../../core/search/passage-hits.ts';
import { type PlannedTerm, planQuery, type QueryPlan } from '../../core/search/plan-query.ts';
import { type RankedPassage, rankPassages } from '../../core/search/rank-passages.ts';
import type { SearchIndex } from './search-index.ts';
import { isBlank, type SearchState } from './search-state.ts';
import { verifyExact } from './verify-exact.ts';

/** The passages that words find, whatever else is chosen. */
export interface FoundPassages {
  readonly plan: QueryPlan;
  /** By group of the plan. */
  readonly groups: readonly PassageHits[];
  readonly set: PassageSet;
  /** The best first; without words, in the order of the archive. */
  readonly ranked: readonly RankedPassage[];
  /** No passage has all the words: these are of reports that have. */
  readonly scattered: boolean;
}

/** Finds the passages that have all the words of a query; where none has, those of reports that have them all. */
export async function findPassages(index: SearchIndex, { query, spellings }: SearchState): Promise<FoundPassages> {
  const plan = planQuery(parseQuery(query), spellings ? index.finder : undefined);
  const [groups, excluded] = await Promise.all([askAll(index, plan.groups), askAll(index, plan.excluded)]);
  const together =
    groups.length > 0 ? commonPassages(groups) : asksForAll(query, plan) ? everyPassage(index) : new Set<number>();
  const scattered = together.size === 0 && groups.length > 1;
  const found = await verifyExact(index, plan, scattered ? scatteredPassages(index, groups) : together);
  for (const hits of excluded) for (const passage of hits.keys()) found.delete(passage);
  return { plan, groups, set: setOf(found, index), ranked: rankPassages(found, groups, index.lengths), scattered };
}

function askAll(index: SearchIndex, groups: readonly (readonly PlannedTerm[])[]): Promise<PassageHits[]> {
  return Promise.all(groups.map(async (terms) => unitedHits(await Promise.all(terms.map(index.hits)))));
}

/** Nothing is asked for, or only that something be not there. */
function asksForAll(query: string, { excluded }: QueryPlan): boolean {
  return isBlank(query) || excluded.length > 0;
}

function everyPassage({ table }: SearchIndex): Set<number> {
  return new Set(Array.from({ length: table.passages }, (_, passage) => passage));
}

/** The passages with any of the words, in reports that have all of them. */
function scatteredPassages({ table }: SearchIndex, groups: readonly PassageHits[]): Set<number> {
  const found = new Set<number>();
  for (const { first, starts } of table.reports) {
    const own = groups.map((hits) => starts.flatMap((_, at) => (hits.has(first + at) ? [first + at] : [])));
    if (own.every((passages) => passages.length > 0)) for (const passage of own.flat()) found.add(passage);
  }
  return found;
}

function setOf(passages: Iterable<number>, { table }: SearchIndex): PassageSet {
  const set = new Uint8Array(table.passages);
  for (const passage of passages) set[passage] = 1;
  return set;
}
