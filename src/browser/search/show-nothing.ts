import type { Answered } from './answered.ts';
import { element } from './element.ts';
import { narrows, type SearchState, type TimeChoice, withoutChoices } from './search-state.ts';
import { searchWords } from './search-words.ts';

/** Why nothing is found, as far as it can be known, and ways on: other days, no filters where these alone are in the way. */
export function showNothing({ index, state, answer }: Answered, go: (next: SearchState) => void): Node[] {
  if (index.table.passages === 0) return [quiet(searchWords.noReports)];
  const days = reversedDays(state.time);
  if (days) {
    const swapped = { ...state, time: { ...state.time, ...days } };
    return [quiet(searchWords.reversed), wayOn(searchWords.swap(days.from, days.to), () => go(swapped))];
  }
  const hint = quiet(searchWords.noneHint);
  const isNarrowed = narrows(state) || state.kinds.length > 0;
  if (!isNarrowed || answer.unfiltered === 0) return [hint];
  return [hint, wayOn(searchWords.unfiltered(answer.unfiltered), () => go(withoutChoices(state)))];
}

/** Two days the other way round, where the first comes after the last. */
function reversedDays({ from, to }: TimeChoice): { readonly from: string; readonly to: string } | undefined {
  return from !== undefined && to !== undefined && from > to ? { from: to, to: from } : undefined;
}

function quiet(words: string): HTMLElement {
  return element('p', { class: 'quiet' }, words);
}

function wayOn(words: string, act: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'copy' }, words);
  button.addEventListener('click', act);
  return button;
}
