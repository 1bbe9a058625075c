import type { FacetHead } from '../../core/search/facet-file.ts';
import { element } from './element.ts';
import type { OnWish } from './facet-choices.ts';
import type { SearchIndex } from './search-index.ts';
import { FACETS, type Facet, type Kind, type SearchState, type TimeChoice } from './search-state.ts';
import { searchWords } from './search-words.ts';
import { showText } from './show-text.ts';

/** What the chips of the choices do. */
export interface Taking {
  readonly wish: OnWish;
  readonly kind: (kind: Kind) => void;
  /** Without a time, takes it back. */
  readonly time: (time?: TimeChoice) => void;
}

/** Facets whose names are known. */
export type KnownFacets = ReadonlyMap<Facet, FacetHead>;

/** What is chosen, as buttons that take it back. */
export function showChosen(state: SearchState, facets: KnownFacets, taking: Taking): HTMLButtonElement[] {
  const { kinds, chosen, time } = state;
  const range = searchWords.range(time.from, time.to);
  const values = FACETS.flatMap((facet) => {
    const { any = [], none = [] } = chosen.get(facet) ?? {};
    const chip = (value: string, isOut: boolean) => {
      const name = facets.get(facet)?.byValue.get(value)?.name ?? value;
      const text = isOut ? searchWords.excluded(name) : name;
      const key = `${isOut ? 'not ' : ''}${facet} ${value}`;
      return showChip(searchWords.facets[facet], text, key, () => taking.wish(facet, value, 'either'));
    };
    return [...any.map((value) => chip(value, false)), ...none.map((value) => chip(value, true))];
  });
  return [
    ...kinds.map((it) => showChip(searchWords.kind, searchWords.kinds[it], `kind ${it}`, () => taking.kind(it))),
    ...values,
    ...(range === '' ? [] : [showChip(searchWords.time, range, 'time', () => taking.time())]),
  ];
}

function showChip(facet: string, name: string, key: string, take: () => void): HTMLButtonElement {
  const attributes = { type: 'button', class: 'chip', 'aria-label': searchWords.remove(facet, name), 'data-key': key };
  const cross = element('span', { 'aria-hidden': 'true' }, ' ×');
  const chip = element('button', attributes, element('bdi', {}, ...showText(name)), cross);
  chip.addEventListener('click', take);
  return chip;
}

/** The facets of which something is chosen. */
export async function knownFacets(
  { facet }: Pick<SearchIndex, 'facet'>,
  { chosen }: SearchState,
): Promise<KnownFacets> {
  return new Map(await Promise.all([...chosen.keys()].map(async (key) => [key, await facet(key)] as const)));
}
