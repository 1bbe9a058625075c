import { element } from './element.ts';
import type { FacetBranch } from './facet-branches.ts';
import { facetRow, type RowActions } from './facet-row.ts';
import type { Facet } from './search-state.ts';
import { searchWords } from './search-words.ts';

/** How many values of one level stand open, and how many at most once it is unfolded. */
export const OPEN = 8;
const MOST = 100;

/** Which parts of a facet the reader has opened. */
export interface Unfolding {
  /** Whether the parts of a value stand open; of one that is the main one of its level, unless the reader closed it. */
  readonly isOpen: (branch: FacetBranch, isMain: boolean) => boolean;
  /** Whether the list of the parts of a value, or of the facet where there is none, is shown as a whole. */
  readonly isWhole: (of: string) => boolean;
}

/** What a reader does to a list of values. */
export interface ListActions extends RowActions {
  readonly showWhole: (of: string) => void;
}

/** What a list of values is drawn from. */
export interface FacetList {
  readonly facet: Facet;
  /** The value whose parts these are; empty at the top. */
  readonly of: string;
  readonly branches: readonly FacetBranch[];
  /** How many rarer values are still to be fetched. */
  readonly rarer: number;
  readonly unfolding: Unfolding;
  readonly actions: ListActions;
}

/** A level of a facet as nested lists: the first of its values, all in which something is wished, and the rest at a press. */
export function facetList(list: FacetList): Node[] {
  const { facet, of, branches, rarer, unfolding, actions } = list;
  const most = unfolding.isWhole(of) ? MOST : OPEN;
  const shown = branches.filter((it, index) => index < most || it.wish !== 'either' || it.held.has('any'));
  const left = branches.length - shown.length + rarer;
  const main = mainOf(branches);
  const items = shown.map((branch) => {
    const isOpen = branch.parts.length > 0 ? unfolding.isOpen(branch, branch === main) : undefined;
    const row = facetRow({ facet, branch, tellsWhere: false, isOpen }, actions);
    const parts = isOpen ? facetList({ ...list, of: branch.value, branches: branch.parts, rarer: 0 }) : [];
    const told = branch.wish === 'either' ? branch.inherited : branch.wish;
    return element('li', { 'data-wish': told }, row, ...parts);
  });
  if (left > 0 && most === MOST) items.push(element('li', { class: 'quiet' }, searchWords.valuesLeft(left)));
  const values = element('ul', { class: hasParts(branches) ? 'branches' : undefined }, ...items);
  return left > 0 && most === OPEN ? [values, wholeButton(list, left)] : [values];
}

/** Values that were looked for, one after the other, each with where it lies. */
export function foundValues({
  facet,
  branches,
  actions,
}: Omit<FacetList, 'of' | 'rarer' | 'unfolding'>): HTMLUListElement {
  const items = branches.slice(0, MOST).map((branch) => {
    return element('li', { 'data-wish': branch.wish }, facetRow({ facet, branch, tellsWhere: true }, actions));
  });
  if (branches.length === 0) items.push(element('li', { class: 'quiet' }, searchWords.noValues));
  if (branches.length > MOST) {
    items.push(element('li', { class: 'quiet' }, searchWords.valuesLeft(branches.length - MOST)));
  }
  return element('ul', {}, ...items);
}

/** The value with more passages than all others of its level together: there the question is where within it. */
function mainOf(branches: readonly FacetBranch[]): FacetBranch | undefined {
  const sum = branches.reduce((all, { count }) => all + count, 0);
  return branches.find(({ count }) => 2 * count > sum);
}

function hasParts(branches: readonly FacetBranch[]): boolean {
  return branches.some(({ parts }) => parts.length > 0);
}

function wholeButton({ facet, of, actions }: FacetList, left: number): HTMLButtonElement {
  const attributes = { type: 'button', class: 'plain-button', 'data-key': `more ${facet} ${of}` };
  const button = element('button', attributes, searchWords.moreValues(left));
  button.addEventListener('click', () => actions.showWhole(of));
  return button;
}
