import { searchWords } from '../../words/search.ts';
import type { Answered } from './answered.ts';
import { element } from './element.ts';
import { type FacetValue, facetValues, matchingValues } from './facet-values.ts';
import { keepFocus } from './keep-focus.ts';
import type { Facet, Wish } from './search-state.ts';
import { showText } from './show-text.ts';

/** How many values of a facet stand open, and how many at most once it is unfolded. */
const OPEN = 8;
const MOST = 100;

/** Called with what the reader wishes of a value. */
export type OnWish = (facet: Facet, value: string, wish: Wish) => void;

/** One facet beside the results: closed until it is opened, and only then fetched. */
export interface FacetGroup {
  readonly element: HTMLDetailsElement;
  readonly show: (shown: Answered) => Promise<void>;
}

/** Makes the group of a facet. It opens by itself where something of it is chosen. */
export function facetGroup(facet: Facet, onWish: OnWish): FacetGroup {
  const fieldset = element('fieldset', { class: 'facet', 'aria-label': searchWords.facets[facet] });
  const details = element('details', {}, element('summary', {}, searchWords.facets[facet]), fieldset);
  let shown: Answered | undefined;
  let words = '';
  const draw = async () => {
    const now = shown;
    if (!now || !details.open) return;
    try {
      const [file, counts] = await Promise.all([now.index.facet(facet), now.answer.counts(facet)]);
      if (now !== shown) return;
      const values = facetValues(facet, now.state, file, counts);
      keepFocus(fieldset, () => fieldset.replaceChildren(...showValues({ facet, onWish }, values, words, type)));
    } catch {
      fieldset.replaceChildren(element('p', { class: 'quiet' }, searchWords.facetFailed));
    }
  };
  const type = (typed: string) => {
    words = typed;
    void draw();
  };
  details.addEventListener('toggle', () => void draw());
  return {
    element: details,
    show: async (next) => {
      shown = next;
      if (next.state.chosen.has(facet)) details.open = true;
      await draw();
    },
  };
}

interface Wishing {
  readonly facet: Facet;
  readonly onWish: OnWish;
}

function showValues(
  wishing: Wishing,
  values: readonly FacetValue[],
  words: string,
  type: (words: string) => void,
): Node[] {
  if (values.length <= OPEN) return [element('ul', {}, ...values.map((it) => showValue(wishing, it)))];
  const matching = matchingValues(values, words);
  const shown = matching.slice(0, words === '' ? OPEN : MOST);
  const list = element('ul', {}, ...shown.map((it) => showValue(wishing, it)));
  if (matching.length === 0) list.append(element('li', { class: 'quiet' }, searchWords.noValues));
  const rest = matching.slice(shown.length);
  return [findBox(wishing, words, type), list, ...(rest.length > 0 ? [unfoldButton(wishing, list, rest)] : [])];
}

function findBox({ facet }: Wishing, words: string, type: (words: string) => void): HTMLInputElement {
  const label = searchWords.filterValues(searchWords.facets[facet]);
  const attributes = { type: 'search', 'aria-label': label, placeholder: searchWords.find, dir: 'auto' };
  const find = element('input', { ...attributes, 'data-key': `find ${facet}` });
  find.value = words;
  find.addEventListener('input', () => type(find.value));
  return find;
}

function unfoldButton(wishing: Wishing, list: HTMLUListElement, rest: readonly FacetValue[]): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'plain-button' }, searchWords.moreValues(rest.length));
  button.addEventListener('click', () => {
    const items = rest.slice(0, MOST).map((it) => showValue(wishing, it));
    list.append(...items);
    if (rest.length > MOST) {
      list.append(element('li', { class: 'quiet' }, searchWords.valuesLeft(rest.length - MOST)));
    }
    button.remove();
    items[0]?.querySelector('input')?.focus();
  });
  return button;
}

function showValue({ facet, onWish }: Wishing, { value, name, within, count, wish }: FacetValue): HTMLLIElement {
  const key = `${facet} ${value}`;
  const box = element('input', { type: 'checkbox', checked: wish === 'any', value, 'data-key': key });
  box.addEventListener('change', () => onWish(facet, value, box.checked ? 'any' : 'either'));
  const around = within && element('span', { class: 'quiet' }, ' ', ...showText(searchWords.valueWithin(within)));
  const label = element('label', {}, box, element('span', {}, element('bdi', {}, ...showText(name)), around));
  const attributes = { type: 'button', class: 'exclude', 'aria-pressed': String(wish === 'none') };
  const exclude = element('button', {
    ...attributes,
    'aria-label': searchWords.exclude(name),
    title: searchWords.exclude(name),
    'data-key': `not ${key}`,
  });
  exclude.append('−');
  exclude.addEventListener('click', () => onWish(facet, value, wish === 'none' ? 'either' : 'none'));
  return element('li', { 'data-wish': wish }, label, element('small', {}, count.toLocaleString('en')), exclude);
}
