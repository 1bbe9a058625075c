import { searchWords } from '../../words/search.ts';
import { element } from './element.ts';
import { type FacetValue, facetValues, matchingValues, type ValueCounts } from './facet-values.ts';
import { keepFocus } from './keep-focus.ts';
import { FACETS, type Facet, type SearchState } from './search-state.ts';
import { showText } from './show-text.ts';

/** How many values of a facet stand open, and how many at most once it is unfolded. */
const OPEN = 8;
const MOST = 100;

/** Called with a value that the reader ticks or unticks. */
export type Toggle = (facet: Facet, value: string) => void;

/** The facets beside the results; drawn anew for each answer, while what is unfolded stays so. */
export interface FacetPanel {
  readonly show: (state: SearchState, counts: ReadonlyMap<Facet, ValueCounts>) => void;
}

/** Makes the panel in its place on the page: a group of check boxes for each facet that has values. */
export function facetPanel(place: HTMLElement, toggle: Toggle): FacetPanel {
  /** Unfolded facets, with what their values are looked through for. */
  const unfolded = new Map<Facet, string>();
  const group = (facet: Facet, values: readonly FacetValue[]) =>
    values.length === 0 ? [] : [showFacet({ facet, values, unfolded, toggle })];
  return {
    show: (state, counts) => {
      const groups = FACETS.flatMap((facet) => group(facet, facetValues(facet, state, counts.get(facet) ?? {})));
      keepFocus(place, () => place.replaceChildren(...groups));
    },
  };
}

interface FacetGroup {
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
  readonly unfolded: Map<Facet, string>;
  readonly toggle: Toggle;
}

function showFacet(group: FacetGroup): HTMLFieldSetElement {
  const { facet, values, unfolded } = group;
  const list = element('ul');
  const set = element('fieldset', { class: 'facet' }, element('legend', {}, searchWords.facets[facet]), list);
  if (unfolded.has(facet)) unfold(group, list);
  else {
    const open = values.filter((it, index) => index < OPEN || it.chosen);
    list.append(...open.map((it) => showValue(group, it)));
    if (open.length < values.length) set.append(unfoldButton(group, list, values.length - open.length));
  }
  return set;
}

function showValue({ facet, toggle }: FacetGroup, { value, name, count, chosen }: FacetValue): HTMLLIElement {
  const box = element('input', { type: 'checkbox', checked: chosen, value, 'data-key': `${facet} ${value}` });
  box.addEventListener('change', () => toggle(facet, value));
  const label = element('label', {}, box, element('bdi', {}, ...showText(name)));
  return element('li', {}, label, element('small', {}, count.toLocaleString('en')));
}

function unfoldButton(group: FacetGroup, list: HTMLUListElement, more: number): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'plain-button' }, searchWords.moreValues(more));
  button.addEventListener('click', () => {
    group.unfolded.set(group.facet, '');
    button.remove();
    unfold(group, list).focus();
  });
  return button;
}

/** Shows all values, with a box above them that finds some. */
function unfold(group: FacetGroup, list: HTMLUListElement): HTMLInputElement {
  const { facet, unfolded } = group;
  const label = searchWords.filterValues(searchWords.facets[facet]);
  const attributes = { type: 'search', 'aria-label': label, placeholder: searchWords.find, dir: 'auto' };
  const find = element('input', { ...attributes, 'data-key': `find ${facet}` });
  find.value = unfolded.get(facet) ?? '';
  find.addEventListener('input', () => {
    unfolded.set(facet, find.value);
    list.replaceChildren(...matching(group, find.value));
  });
  list.before(find);
  list.replaceChildren(...matching(group, find.value));
  return find;
}

function matching(group: FacetGroup, words: string): Node[] {
  const values = matchingValues(group.values, words);
  const shown = values.slice(0, MOST).map((it) => showValue(group, it));
  const left = values.length - shown.length;
  if (values.length === 0) return [element('li', { class: 'quiet' }, searchWords.noValues)];
  return left > 0 ? [...shown, element('li', { class: 'quiet' }, searchWords.valuesLeft(left))] : shown;
}
