import { searchWords } from '../../words/search.ts';
import { element } from './element.ts';
import type { Toggle } from './facet-panel.ts';
import { facetName } from './facet-values.ts';
import type { Facet, SearchState } from './search-state.ts';
import { showText } from './show-text.ts';

/** The chosen values as buttons that take them back. */
export function showChosen({ chosen }: SearchState, toggle: Toggle): HTMLButtonElement[] {
  return [...chosen].flatMap(([facet, values]) => values.map((value) => showChip(facet, value, toggle)));
}

function showChip(facet: Facet, value: string, toggle: Toggle): HTMLButtonElement {
  const name = facetName(facet, value);
  const label = searchWords.remove(searchWords.facets[facet], name);
  const attributes = { type: 'button', class: 'chip', 'aria-label': label, 'data-key': `${facet} ${value}` };
  const cross = element('span', { 'aria-hidden': 'true' }, ' ×');
  const chip = element('button', attributes, element('bdi', {}, ...showText(name)), cross);
  chip.addEventListener('click', () => toggle(facet, value));
  return chip;
}
