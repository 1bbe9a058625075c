import type { FacetHead } from '../../core/search/facet-file.ts';
import { element } from './element.ts';
import type { SearchIndex } from './search-index.ts';
import { FACETS, type Facet, type SearchState, withKind, withWish } from './search-state.ts';
import { searchWords } from './search-words.ts';
import { showText } from './show-text.ts';

/** Something that is chosen, and the search without it. */
export interface ChosenFilter {
  /** What it is a value of. */
  readonly facet: string;
  readonly name: string;
  /** Tells it from all others. */
  readonly key: string;
  readonly without: SearchState;
}

/** Facets whose names are known. */
export type KnownFacets = ReadonlyMap<Facet, FacetHead>;

/** Everything that is chosen in a search: kinds, values of facets, the time. */
export function chosenFilters(state: SearchState, facets: KnownFacets): ChosenFilter[] {
  const { kinds, time } = state;
  const range = searchWords.range(time.from, time.to);
  return [
    ...kinds.map((kind) => {
      const name = searchWords.kinds[kind];
      return { facet: searchWords.kind, name, key: `kind ${kind}`, without: withKind(state, kind) };
    }),
    ...FACETS.flatMap((facet) => chosenValues(state, facet, facets.get(facet))),
    ...(range === ''
      ? []
      : [{ facet: searchWords.time, name: range, key: 'time', without: { ...state, time: { by: time.by } } }]),
  ];
}

function chosenValues(state: SearchState, facet: Facet, index: FacetHead | undefined): ChosenFilter[] {
  const { any = [], none = [] } = state.chosen.get(facet) ?? {};
  const nameOf = (value: string) => index?.byValue.get(value)?.name ?? value;
  const filter = (value: string, name: string, key: string): ChosenFilter => {
    return { facet: searchWords.facets[facet], name, key, without: withWish(state, facet, value, 'either') };
  };
  return [
    ...any.map((value) => filter(value, nameOf(value), `${facet} ${value}`)),
    ...none.map((value) => filter(value, searchWords.excluded(nameOf(value)), `not ${facet} ${value}`)),
  ];
}

/** What is chosen, as buttons that take it back. */
export function showChosen(filters: readonly ChosenFilter[], go: (next: SearchState) => void): HTMLButtonElement[] {
  return filters.map(({ facet, name, key, without }) => {
    const attributes = { type: 'button', class: 'chip', 'aria-label': searchWords.remove(facet, name) };
    const cross = element('span', { 'aria-hidden': 'true' }, ' ×');
    const chip = element('button', { ...attributes, 'data-key': key }, element('bdi', {}, ...showText(name)), cross);
    chip.addEventListener('click', () => go(without));
    return chip;
  });
}

/** The facets of which something is chosen. */
export async function knownFacets(
  { facet }: Pick<SearchIndex, 'facet'>,
  { chosen }: SearchState,
): Promise<KnownFacets> {
  return new Map(await Promise.all([...chosen.keys()].map(async (key) => [key, await facet(key)] as const)));
}
