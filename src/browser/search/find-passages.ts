import type { PassageSet } from '../../core/search/choose-passages.ts';
import { everyPassage } from '../../core/search/every-passage.ts';
import { mostOfWords } from '../../core/search/most-of-words.ts';
import { parseQuery } from '../../core/search/parse-query.ts';
import { commonPassages, type PassageHits, unitedHits } from '../../core/search/passage-hits.ts';
import { type PlannedTerm, planQuery, type QueryPlan } from '../../core/search/plan-query.ts';
import { bestFirst, scorePassages } from '../../core/search/rank-passages.ts';
import { MOST_MEANT, namesAlone } from './find-records.ts';
import type { TermHits } from './find-words.ts';
import type { SearchIndex } from './search-index.ts';
import { isBlank, type SearchState } from './search-state.ts';
import { takeTurns } from './take-turns.ts';

/** The passages that words find, whatever else is chosen. */
export interface FoundPassages {
  readonly plan: QueryPlan;
  /** By group of the plan. */
  readonly groups: readonly PassageHits[];
  /** The words of the archive that were found: which each word of a run may be. */
  readonly runs: TermHits['runs'];
  readonly set: PassageSet;
  /** Numbers of passages, the best first; without words, in the order of the archive. */
  readonly ranked: Uint32Array;
  /** No passage has all the words: these, if there are any, have most of them. */
  readonly partly: boolean;
}

/**
 * Finds the passages that have all the words of a query. Where none has, but the names of a few records have, those that
 * name these; else those that have most of the words.
 */
export async function findPassages(index: SearchIndex, state: SearchState): Promise<FoundPassages> {
  const { query, spellings } = state;
  const plan = planQuery(parseQuery(query), spellings ? index.finder : undefined);
  const found = await findPlanned(index, query, plan);
  const meant = found.partly ? namesAlone(index, state) : [];
  if (meant.length === 0 || meant.length > MOST_MEANT) return found;
  const named = await findPlanned(index, query, { groups: [meant.map((record) => ({ record }))], excluded: [] });
  return named.partly ? found : named;
}

async function findPlanned(index: SearchIndex, query: string, plan: QueryPlan): Promise<FoundPassages> {
  const [terms, excluded] = await Promise.all([askAll(index, plan.groups), askAll(index, plan.excluded)]);
  await takeTurns();
  const groups = terms.map(unitedHits);
  const together =
    groups.length > 0
      ? commonPassages(groups)
      : asksForAll(query, plan)
        ? everyPassage(index.table.passages)
        : new Uint32Array();
  const partly = together.length === 0 && groups.length > 0;
  await takeTurns();
  const found = partly ? nearlyFound(index, plan, groups) : together;
  const wanted = withoutAny(found, excluded.flat());
  await takeTurns();
  const scores = scorePassages(wanted, groups, index.table);
  await takeTurns();
  const runs = terms.flat().flatMap((it) => it.runs);
  return { plan, groups, runs, set: setOf(wanted, index), ranked: bestFirst(wanted, scores), partly };
}

function askAll(index: SearchIndex, groups: readonly (readonly PlannedTerm[])[]): Promise<TermHits[][]> {
  return Promise.all(groups.map((terms) => Promise.all(terms.map(index.hits))));
}

/** Nothing is asked for, or only that something be not there. */
function asksForAll(query: string, { excluded }: QueryPlan): boolean {
  return isBlank(query) || excluded.length > 0;
}

/** The passages with most of the words; what is quoted must be there all the same. */
function nearlyFound({ table }: SearchIndex, plan: QueryPlan, groups: readonly PassageHits[]): Uint32Array {
  const quoted = groups.filter((_, group) => plan.groups[group]?.some((term) => 'words' in term && term.exact));
  return mostOfWords(groups, table.passages, quoted.length === 0 ? undefined : commonPassages(quoted));
}

function withoutAny(passages: Uint32Array, excluded: readonly PassageHits[]): Uint32Array {
  if (excluded.length === 0) return passages;
  const out = new Set(unitedHits(excluded).passages);
  return passages.filter((passage) => !out.has(passage));
}

function setOf(passages: Uint32Array, { table }: SearchIndex): PassageSet {
  const set = new Uint8Array(table.passages);
  for (const passage of passages) set[passage] = 1;
  return set;
}
