import { element } from './element.ts';
import { type FacetBranch, facetBranches, replacedWishes } from './facet-branches.ts';
import { facetList, foundValues, type ListActions, OPEN, type Unfolding } from './facet-list.ts';
import { type FacetValue, matchingValues } from './facet-values.ts';
import { keepFocus } from './keep-focus.ts';
import type { Facet, Wish } from './search-state.ts';
import { searchWords } from './search-words.ts';

/** Called with what the reader wishes of a value, and those whose wishes it takes the place of. */
export type OnWish = (facet: Facet, value: string, wish: Wish, instead?: readonly string[]) => void;

/** The values of a facet to choose from; what the reader has unfolded and looks for outlasts the answers. */
export interface FacetChoices {
  readonly element: HTMLFieldSetElement;
  /** Shows values, of which so many rarer ones are still to be fetched. */
  readonly show: (values: readonly FacetValue[], rarer: number) => void;
  /** Says that the values could not be had. */
  readonly fail: () => void;
}

/** Makes the choices of a facet; `fetchAll` is called once the reader goes beyond the values that were shown. */
export function facetChoices(facet: Facet, onWish: OnWish, fetchAll: () => void): FacetChoices {
  const group = element('fieldset', { class: 'facet', 'aria-label': searchWords.facets[facet] });
  const find = findBox(facet);
  const memory: Memory = { opened: new Map(), whole: new Set() };
  let values: readonly FacetValue[] = [];
  let rarer = 0;
  const draw = () =>
    keepFocus(group, () => group.replaceChildren(...drawChoices({ facet, find, values, rarer, memory, actions })));
  const goBeyond = () => {
    draw();
    if (rarer > 0) fetchAll();
  };
  const actions: ListActions = {
    wish: (branch, wish) => onWish(facet, branch.value, wish, replacedWishes(values, branch, wish)),
    unfold: ({ value }, isOpen) => {
      memory.opened.set(value, isOpen);
      goBeyond();
    },
    showWhole: (of) => {
      memory.whole.add(of);
      goBeyond();
    },
  };
  find.addEventListener('input', goBeyond);
  return {
    element: group,
    show: (next, left) => {
      values = next;
      rarer = left;
      draw();
    },
    fail: () => group.replaceChildren(element('p', { class: 'quiet' }, searchWords.facetFailed)),
  };
}

/** What the reader has opened or closed, and which lists are shown as a whole. */
interface Memory {
  readonly opened: Map<string, boolean>;
  readonly whole: Set<string>;
}

interface Choices {
  readonly facet: Facet;
  readonly find: HTMLInputElement;
  readonly values: readonly FacetValue[];
  readonly rarer: number;
  readonly memory: Memory;
  readonly actions: ListActions;
}

function drawChoices({ facet, find, values, rarer, memory, actions }: Choices): Node[] {
  if (values.length === 0) return [element('p', { class: 'quiet' }, searchWords.nothingToChoose)];
  const branches = facetBranches(values);
  if (find.value.trim() !== '') {
    const found = new Set(matchingValues(values, find.value).map(({ value }) => value));
    return [find, foundValues({ facet, branches: flat(branches).filter(({ value }) => found.has(value)), actions })];
  }
  const unfolding: Unfolding = {
    isOpen: ({ value, held }, isMain) => memory.opened.get(value) ?? (isMain || held.has('any') || held.has('none')),
    isWhole: (of) => memory.whole.has(of),
  };
  const list = facetList({ facet, of: '', branches, rarer, unfolding, actions });
  return values.length + rarer > OPEN || find.value !== '' ? [find, ...list] : list;
}

function flat(branches: readonly FacetBranch[]): FacetBranch[] {
  return branches.flatMap((it) => [it, ...flat(it.parts)]);
}

function findBox(facet: Facet): HTMLInputElement {
  const label = searchWords.filterValues(searchWords.facets[facet]);
  const attributes = { type: 'search', 'aria-label': label, placeholder: searchWords.find, dir: 'auto' };
  return element('input', { ...attributes, 'data-key': `find ${facet}` });
}
