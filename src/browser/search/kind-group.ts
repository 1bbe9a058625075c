import { element } from './element.ts';
import { keepFocus } from './keep-focus.ts';
import { KINDS, type Kind, type SearchState } from './search-state.ts';
import { searchWords } from './search-words.ts';

/** The kinds of things to be found, with how many there are of each; drawn anew for each answer. */
export interface KindGroup {
  readonly element: HTMLFieldSetElement;
  readonly show: (state: SearchState, counts: ReadonlyMap<Kind, number>) => void;
}

/** Makes the group of kinds. */
export function kindGroup(onKind: (kind: Kind) => void): KindGroup {
  const list = element('ul');
  const group = element('fieldset', { class: 'facet' }, element('legend', {}, searchWords.kind), list);
  const showKind = (kind: Kind, isChosen: boolean, count: number) => {
    const box = element('input', { type: 'checkbox', checked: isChosen, value: kind, 'data-key': `kind ${kind}` });
    box.addEventListener('change', () => onKind(kind));
    const label = element('label', {}, box, element('bdi', {}, searchWords.kinds[kind]));
    return element('li', {}, label, element('small', {}, count.toLocaleString('en')));
  };
  return {
    element: group,
    show: ({ kinds }, counts) => {
      const shown = KINDS.filter((kind) => kinds.includes(kind) || (counts.get(kind) ?? 0) > 0);
      group.hidden = shown.length === 0;
      const items = shown.map((kind) => showKind(kind, kinds.includes(kind), counts.get(kind) ?? 0));
      keepFocus(group, () => list.replaceChildren(...items));
    },
  };
}
