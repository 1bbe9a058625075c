import type { Answered } from './answered.ts';
import type { OnWish } from './facet-choices.ts';
import { facetGroup } from './facet-group.ts';
import { kindGroup } from './kind-group.ts';
import { FACETS, type Kind, type TimeChoice } from './search-state.ts';
import { timeGroup } from './time-group.ts';

/** What the reader does in the panel. */
export interface PanelActions {
  readonly wish: OnWish;
  readonly kind: (kind: Kind) => void;
  readonly time: (time?: TimeChoice) => void;
}

/** What narrows a search, beside the results. */
export interface FacetPanel {
  readonly show: (shown: Answered) => Promise<void>;
}

/** Makes the panel in its place on the page. */
export function facetPanel(place: HTMLElement, actions: PanelActions): FacetPanel {
  const kinds = kindGroup(actions.kind);
  const groups = [timeGroup(actions.time), ...FACETS.map((facet) => facetGroup(facet, actions.wish))];
  place.replaceChildren(kinds.element, ...groups.map((it) => it.element));
  return {
    show: async (shown) => {
      kinds.show(shown.state, shown.answer.kinds);
      await Promise.all(groups.map((it) => it.show(shown)));
    },
  };
}
