import { element } from './element.ts';
import type { FacetBranch } from './facet-branches.ts';
import type { Facet, Wish } from './search-state.ts';
import { searchWords } from './search-words.ts';
import { showText } from './show-text.ts';

/** A value as it stands in its list. */
export interface FacetRow {
  readonly facet: Facet;
  readonly branch: FacetBranch;
  /** Says where it lies: needed where it does not stand within that. */
  readonly tellsWhere: boolean;
  /** Whether its parts stand open; absent where it has none. */
  readonly isOpen?: boolean;
}

/** What a reader does to a value. */
export interface RowActions {
  readonly wish: (branch: FacetBranch, wish: Wish) => void;
  readonly unfold: (branch: FacetBranch, isOpen: boolean) => void;
}

/**
 * A value as a line: a button that opens its parts, where it has any; a box that chooses it, half ticked where only parts
 * of it are chosen; how many passages it would give; a button that leaves it out.
 */
export function facetRow(row: FacetRow, actions: RowActions): HTMLDivElement {
  const { facet, branch, tellsWhere, isOpen } = row;
  const { value, name, within, count, wish, inherited, held } = branch;
  const key = `${facet} ${value}`;
  const note = `note ${key}`.replaceAll(' ', '-');
  const isWanted = wish === 'any';
  const box = element('input', {
    ...{ type: 'checkbox', checked: isWanted, value, 'data-key': key, 'aria-describedby': note },
  });
  box.indeterminate = !isWanted && held.has('any');
  box.addEventListener('change', () => actions.wish(branch, isWanted ? 'either' : 'any'));
  const where = tellsWhere && within.length > 0 && searchWords.valueWithin(within.join(', '));
  const line = where && element('span', { class: 'quiet' }, ' ', ...showText(where));
  const label = element('label', {}, box, element('span', {}, element('bdi', {}, ...showText(name)), line));
  const told = wish === 'either' && inherited !== 'either' && searchWords.inherited[inherited];
  const about = element('span', { class: 'facet-note', id: note });
  about.append(...(told ? [element('em', {}, told), ' '] : []), element('small', {}, count.toLocaleString('en')));
  const opener = isOpen === undefined ? [] : [unfoldButton(row, isOpen, actions)];
  return element('div', { class: 'facet-row' }, ...opener, label, about, excludeButton(row, actions));
}

function unfoldButton({ branch, facet }: FacetRow, isOpen: boolean, { unfold }: RowActions): HTMLButtonElement {
  const button = element('button', {
    ...{ type: 'button', class: 'unfold', 'aria-expanded': String(isOpen), 'data-key': `in ${facet} ${branch.value}` },
    'aria-label': searchWords.parts(branch.name, branch.parts.length),
  });
  button.addEventListener('click', () => unfold(branch, !isOpen));
  return button;
}

function excludeButton({ branch, facet }: FacetRow, { wish }: RowActions): HTMLButtonElement {
  const isOut = branch.wish === 'none';
  const name = searchWords.exclude(branch.name);
  const attributes = { type: 'button', class: 'exclude', 'aria-pressed': String(isOut), title: name };
  const button = element('button', { ...attributes, 'aria-label': name, 'data-key': `not ${facet} ${branch.value}` });
  button.append('−');
  button.addEventListener('click', () => wish(branch, isOut ? 'either' : 'none'));
  return button;
}
