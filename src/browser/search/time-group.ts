import type { TimeLevel } from '../../core/search/time-levels.ts';
import type { Answered } from './answered.ts';
import { element } from './element.ts';
import { keepFocus } from './keep-focus.ts';
import { narrows, type TimeChoice } from './search-state.ts';
import { searchWords } from './search-words.ts';
import { needsShorter, timeBars } from './time-bars.ts';
import { dropMoves, GIVEN_UP, isMoving } from './time-handles.ts';
import { showTimes } from './time-range.ts';

/** The time beside the results: a picture of when, of which stretches can be chosen, and the days between which to look. */
export interface TimeGroup {
  readonly element: HTMLDetailsElement;
  readonly show: (shown: Answered) => Promise<void>;
}

/** Makes the group of times; it is fetched when it is opened, and opens by itself where a time is chosen. */
export function timeGroup(onTime: (time: TimeChoice) => void): TimeGroup {
  const fieldset = element('fieldset', { class: 'facet times', 'aria-label': searchWords.time });
  const details = element('details', {}, element('summary', {}, searchWords.time), fieldset);
  let shown: Answered | undefined;
  const draw = async () => {
    const now = shown;
    if (!now || !details.open) return;
    try {
      const { time } = now.state;
      const times = timeBars(await timesOf(now), time);
      const counts = await now.answer.ranges(time.by, { unit: times.unit, ranges: times.bars });
      if (now !== shown || isMoving(fieldset)) return;
      const stop = () => fieldset.querySelector<HTMLElement>('.histogram [tabindex="0"]');
      keepFocus(fieldset, () => fieldset.replaceChildren(...showTimes({ times, counts, time, onTime })), stop);
    } catch {
      fieldset.replaceChildren(element('p', { class: 'quiet' }, searchWords.facetFailed));
    }
  };
  details.addEventListener('toggle', () => void draw());
  fieldset.addEventListener(GIVEN_UP, () => void draw());
  return {
    element: details,
    show: async (next) => {
      if (shown && narrows(shown.state) && !narrows(next.state)) dropMoves(fieldset);
      shown = next;
      if (next.state.time.from || next.state.time.to) details.open = true;
      await draw();
    },
  };
}

/** How many passages each time gives, told no finer than its picture needs. */
async function timesOf({ answer, state }: Answered): Promise<ReadonlyMap<string, number>> {
  let level: TimeLevel | undefined = 'year';
  let counts: ReadonlyMap<string, number> = new Map();
  while (level) {
    counts = await answer.times(state.time.by, level);
    level = needsShorter(level, counts);
  }
  return counts;
}
