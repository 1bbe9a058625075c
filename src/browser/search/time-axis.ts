import type { Days } from '../../core/search/calendar.ts';
import { element } from './element.ts';
import { searchWords } from './search-words.ts';
import type { TimeBars } from './time-bars.ts';

/** The times written below the bars, for the eye alone: each bar says its own. */
export function timeAxis(shown: Pick<TimeBars, 'unit' | 'bars'>): HTMLElement {
  const ticks = axisTicks(shown);
  const isOneYear = yearOf(shown.bars[0]) === yearOf(shown.bars.at(-1));
  const cells = shown.bars.map(({ from }, index) =>
    element('span', {}, ticks.has(index) && element('i', {}, searchWords.tick(shown.unit, from, isOneYear))),
  );
  return element('div', { class: 'time-axis', 'aria-hidden': 'true' }, ...cells);
}

/** About how many times there is room for. */
const ROOM = 4;

/**
 * The places of the bars whose times are written: the first, the last, and of those between as many as do not stand in
 * each other's way; where months are of several years, their Januaries.
 */
export function axisTicks({ unit, bars }: Pick<TimeBars, 'unit' | 'bars'>): ReadonlySet<number> {
  const last = bars.length - 1;
  const gap = Math.ceil(bars.length / ROOM);
  const hasYears = unit === 'month' && yearOf(bars[0]) !== yearOf(bars[last]);
  const ticks = [0];
  for (const [index, { from }] of bars.entries()) {
    const isFree = index - (ticks.at(-1) ?? 0) >= gap && last - index >= gap;
    if (isFree && (!hasYears || from.endsWith('-01-01'))) ticks.push(index);
  }
  return new Set([...ticks, last]);
}

function yearOf(bar: Days | undefined): string | undefined {
  return bar?.from.slice(0, 4);
}
