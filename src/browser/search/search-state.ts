import type { Choice } from '../../core/search/choose-passages.ts';
import { cutQuery } from '../../core/search/parse-query.ts';
import { TIMES, type Time } from '../../core/search/time-levels.ts';
import type { FacetKey } from '../../core/views/search-source.ts';

/** What passages can be narrowed by besides time, in the order the page shows it. */
export const FACETS = ['place', 'actor', 'event', 'harm', 'weapon', 'mode', 'publisher'] as const satisfies FacetKey[];

export type Facet = (typeof FACETS)[number];

/** What a search finds: passages of reports, places, actors. */
export const KINDS = ['report', 'place', 'actor'] as const;

export type Kind = (typeof KINDS)[number];

export const SORTS = ['relevance', 'newest', 'oldest', 'told-last', 'told-first'] as const;

export type Sort = (typeof SORTS)[number];

/** Days, ISO 8601, both included; an open end is absent. */
export interface TimeChoice {
  readonly by: Time;
  readonly from?: string;
  readonly to?: string;
}

/** What a reader asks: words, the values chosen of each facet, a time, the order. All of it stands in the address. */
export interface SearchState {
  readonly query: string;
  /** Whether words that are a name find its other spellings too. */
  readonly spellings: boolean;
  /** All kinds where it is empty. */
  readonly kinds: readonly Kind[];
  /** A facet without a choice is absent. */
  readonly chosen: ReadonlyMap<Facet, Choice>;
  readonly time: TimeChoice;
  readonly sort: Sort;
  /** Passages one by one, not report by report. */
  readonly flat: boolean;
}

export const EMPTY_STATE: SearchState = {
  query: '',
  spellings: true,
  kinds: [],
  chosen: new Map(),
  time: { by: 'told' },
  sort: 'relevance',
  flat: false,
};

/** Reads a state from the parameters of an address; what it does not know it leaves out. */
export function parseState(parameters: URLSearchParams): SearchState {
  const chosen = FACETS.flatMap((facet): [Facet, Choice][] => {
    const choice = { any: valuesOf(parameters, facet), none: valuesOf(parameters, `not-${facet}`) };
    return choice.any.length + choice.none.length > 0 ? [[facet, choice]] : [];
  });
  const kinds = parameters.getAll('kind');
  return {
    query: cutQuery(parameters.get('q') ?? ''),
    spellings: parameters.get('spellings') !== 'one',
    kinds: KINDS.filter((kind) => kinds.includes(kind)),
    chosen: new Map(chosen),
    time: {
      by: TIMES.find((it) => it === parameters.get('time')) ?? 'told',
      from: dayOf(parameters.get('from')),
      to: dayOf(parameters.get('to')),
    },
    sort: SORTS.find((it) => it === parameters.get('sort')) ?? 'relevance',
    flat: parameters.get('view') === 'flat',
  };
}

function valuesOf(parameters: URLSearchParams, name: string): string[] {
  return [...new Set(parameters.getAll(name).filter((value) => value !== ''))];
}

/** A day that there is: no 31 February. */
function dayOf(value: string | null): string | undefined {
  if (value === null || !/^\d{4}-\d\d-\d\d$/.test(value)) return undefined;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value) ? value : undefined;
}

/** The parameters of a state, in one order for one state; an empty string where nothing is asked. */
export function formatState({ query, spellings, kinds, chosen, time, sort, flat }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query);
  if (!spellings) parameters.set('spellings', 'one');
  for (const kind of kinds) parameters.append('kind', kind);
  for (const facet of FACETS) {
    for (const value of chosen.get(facet)?.any ?? []) parameters.append(facet, value);
    for (const value of chosen.get(facet)?.none ?? []) parameters.append(`not-${facet}`, value);
  }
  if (time.by !== 'told') parameters.set('time', time.by);
  if (time.from) parameters.set('from', time.from);
  if (time.to) parameters.set('to', time.to);
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (flat) parameters.set('view', 'flat');
  return parameters.toString();
}

/** Whether there is anything to look for. */
export function asksNothing(state: SearchState): boolean {
  return isBlank(state.query) && state.kinds.length === 0 && !narrows(state);
}

/** Whether a query has nothing in it: signs alone are something, which nothing has. */
export function isBlank(query: string): boolean {
  return query.trim() === '';
}

/** Whether passages are narrowed by more than words. */
export function narrows({ chosen, time }: SearchState): boolean {
  return chosen.size > 0 || time.from !== undefined || time.to !== undefined;
}

/** What is done with a value: it must be there, it must not, or it is no matter any more. */
export type Wish = keyof Choice | 'either';

/** The state with a wish about a value of a facet. */
export function withWish(state: SearchState, facet: Facet, value: string, wish: Wish): SearchState {
  const { any = [], none = [] } = state.chosen.get(facet) ?? {};
  const next = {
    any: wish === 'any' ? [...without(any, value), value] : without(any, value),
    none: wish === 'none' ? [...without(none, value), value] : without(none, value),
  };
  const chosen = new Map(state.chosen);
  if (next.any.length + next.none.length > 0) chosen.set(facet, next);
  else chosen.delete(facet);
  return { ...state, chosen };
}

/** The state with a kind chosen, or no longer chosen. */
export function withKind(state: SearchState, kind: Kind): SearchState {
  const kinds = state.kinds.includes(kind) ? without(state.kinds, kind) : [...state.kinds, kind];
  return { ...state, kinds: KINDS.filter((it) => kinds.includes(it)) };
}

/** Words, their reading and the order, without any choice. */
export function withoutChoices({ query, spellings, sort, flat }: SearchState): SearchState {
  return { ...EMPTY_STATE, query, spellings, sort, flat };
}

function without<Value>(values: readonly Value[], value: Value): Value[] {
  return values.filter((it) => it !== value);
}
