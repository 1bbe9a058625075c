import { searchWords } from '../../words/search.ts';
import { element } from './element.ts';
import type { SearchAnswer } from './pagefind.ts';
import { FACETS, type Facet, type SearchState } from './search-state.ts';

/** How many values of a facet stand open. */
const OPEN = 8;

/** A value of a facet: how many pages it would give, and whether it is chosen. */
interface FacetValue {
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** The facets as groups of check boxes; `toggle` is called with what the reader ticks or unticks. */
export function showFacets(
  state: SearchState,
  counts: SearchAnswer['counts'],
  toggle: (facet: Facet, value: string) => void,
): HTMLFieldSetElement[] {
  return FACETS.flatMap((facet) => {
    const values = valuesOf(facet, state, counts);
    return values.length === 0 ? [] : [showFacet(facet, values, toggle)];
  });
}

/** The chosen values as buttons that take them back. */
export function showChosen(state: SearchState, toggle: (facet: Facet, value: string) => void): HTMLButtonElement[] {
  return [...state.chosen].flatMap(([facet, values]) =>
    values.map((value) => {
      const label = searchWords.remove(searchWords.facets[facet], nameOf(facet, value));
      const button = element('button', { type: 'button', class: 'chip', 'aria-label': label });
      button.append(element('bdi', {}, nameOf(facet, value)), ' ×');
      button.addEventListener('click', () => toggle(facet, value));
      return button;
    }),
  );
}

/** Chosen first, then the most frequent; times in their own order, newest first. Values that give nothing are left out. */
function valuesOf(facet: Facet, { chosen }: SearchState, counts: SearchAnswer['counts']): FacetValue[] {
  const mine = chosen.get(facet) ?? [];
  const known = Object.entries(counts.get(facet) ?? {}).filter(([value, count]) => count > 0 || mine.includes(value));
  const missing = mine.filter((value) => !known.some(([name]) => name === value)).map((value) => [value, 0] as const);
  const values = [...known, ...missing].map(([value, count]) => ({ value, count, chosen: mine.includes(value) }));
  const inTime = facet === 'year' || facet === 'month';
  return values.sort((a, b) => {
    if (inTime) return a.value < b.value ? 1 : -1;
    return Number(b.chosen) - Number(a.chosen) || b.count - a.count || (a.value < b.value ? -1 : 1);
  });
}

function showFacet(
  facet: Facet,
  values: readonly FacetValue[],
  toggle: (facet: Facet, value: string) => void,
): HTMLFieldSetElement {
  const items = values.map((it) => showValue(facet, it, toggle));
  for (const [index, item] of items.entries()) item.hidden = index >= OPEN && !values[index]?.chosen;
  const list = element('ul', {}, ...items);
  const set = element('fieldset', { class: 'facet' }, element('legend', {}, searchWords.facets[facet]), list);
  if (items.some((item) => item.hidden)) set.append(...revealing(facet, items));
  return set;
}

function showValue(
  facet: Facet,
  { value, count, chosen }: FacetValue,
  toggle: (facet: Facet, value: string) => void,
): HTMLLIElement {
  const box = element('input', { type: 'checkbox', checked: chosen, value });
  box.addEventListener('change', () => toggle(facet, value));
  const label = element('label', {}, box, element('bdi', {}, nameOf(facet, value)));
  return element('li', { 'data-name': nameOf(facet, value).toLowerCase() }, label, element('small', {}, String(count)));
}

/** A button that opens the rest of a long facet, with a box to find a value in it. */
function revealing(facet: Facet, items: readonly HTMLLIElement[]): Node[] {
  const hidden = items.filter((item) => item.hidden);
  const button = element('button', { type: 'button', class: 'plain-button' }, searchWords.moreValues(hidden.length));
  const label = searchWords.filterValues(searchWords.facets[facet]);
  const find = element('input', { type: 'search', 'aria-label': label, placeholder: label, hidden: true });
  find.addEventListener('input', () => {
    for (const item of items) item.hidden = !item.dataset.name?.includes(find.value.trim().toLowerCase());
  });
  button.addEventListener('click', () => {
    for (const item of hidden) item.hidden = false;
    find.hidden = false;
    button.remove();
    find.focus();
  });
  return [find, button];
}

function nameOf(facet: Facet, value: string): string {
  if (facet === 'kind') return searchWords.kinds[value as keyof typeof searchWords.kinds] ?? value;
  if (facet !== 'month') return value;
  const date = new Date(`${value}-01T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return value;
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
}
