import type { Answered } from './answered.ts';
import { element } from './element.ts';
import type { OnWish } from './facet-choices.ts';
import { facetGroup } from './facet-group.ts';
import { facetSheet } from './facet-sheet.ts';
import { kindGroup } from './kind-group.ts';
import { FACETS, type Kind, type TimeChoice } from './search-state.ts';
import { searchWords } from './search-words.ts';
import { timeGroup } from './time-group.ts';

/** What the reader does in the panel. */
export interface PanelActions {
  readonly wish: OnWish;
  readonly kind: (kind: Kind) => void;
  readonly time: (time?: TimeChoice) => void;
  /** Takes back all that is chosen. */
  readonly clear: () => void;
}

/** What narrows a search, beside the results or in a sheet over them. */
export interface FacetPanel {
  readonly show: (shown: Answered) => Promise<void>;
}

/** Makes the panel in its place on the page. */
export function facetPanel(place: HTMLElement, actions: PanelActions): FacetPanel {
  const kinds = kindGroup(actions.kind);
  const groups = [timeGroup(actions.time), ...FACETS.map((facet) => facetGroup(facet, actions.wish))];
  const hint = element('p', { class: 'quiet facet-hint' }, searchWords.filterHint);
  const panel = element('div', {}, hint, kinds.element, ...groups.map((it) => it.element));
  const sheet = facetSheet(place, panel, actions.clear);
  return {
    show: async (shown) => {
      place.hidden = shown.index.table.passages === 0 && shown.index.records.length === 0;
      kinds.show(shown.state, shown.answer.kinds);
      sheet.show(shown);
      await Promise.all(groups.map((it) => it.show(shown)));
    },
  };
}
