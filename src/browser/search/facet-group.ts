import type { Answered } from './answered.ts';
import { element } from './element.ts';
import { facetChoices, type OnWish } from './facet-choices.ts';
import { facetValues } from './facet-values.ts';
import type { Facet } from './search-state.ts';
import { searchWords } from './search-words.ts';

/** One facet beside the results: closed until it is opened, and only then fetched. */
export interface FacetGroup {
  readonly element: HTMLDetailsElement;
  readonly show: (shown: Answered) => Promise<void>;
}

/** Makes the group of a facet. It opens by itself where something of it is chosen. */
export function facetGroup(facet: Facet, onWish: OnWish): FacetGroup {
  const choices = facetChoices(facet, onWish, () => {
    whole = 'whole';
    void load();
  });
  const count = element('small', {});
  const details = element('details', {}, element('summary', {}, searchWords.facets[facet], count), choices.element);
  let shown: Answered | undefined;
  let whole: 'whole' | undefined;
  const load = async () => {
    const now = shown;
    if (!now || !details.open) return;
    try {
      const [file, counts] = await Promise.all([now.index.facet(facet), now.answer.counts(facet, whole)]);
      const left = file.values.length - counts.size;
      if (now === shown) choices.show(facetValues(facet, now.state, file, counts), left);
    } catch {
      choices.fail();
    }
  };
  details.addEventListener('toggle', () => void load());
  return {
    element: details,
    show: async (next) => {
      shown = next;
      const { any = [], none = [] } = next.state.chosen.get(facet) ?? {};
      const wishes = any.length + none.length;
      count.textContent = wishes > 0 ? ` ${searchWords.chosen(wishes)}` : '';
      if (wishes > 0) details.open = true;
      await load();
    },
  };
}
