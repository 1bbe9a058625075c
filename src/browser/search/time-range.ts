import { type Days, isSame } from '../../core/search/calendar.ts';
import type { RangeCount } from '../../core/search/count-ranges.ts';
import { TIMES, type Time } from '../../core/search/time-levels.ts';
import { element } from './element.ts';
import type { TimeChoice } from './search-state.ts';
import { searchWords } from './search-words.ts';
import type { Stretch, StretchActions } from './stretch.ts';
import { timeAxis } from './time-axis.ts';
import type { TimeBars } from './time-bars.ts';
import { timeHandles } from './time-handles.ts';
import { timePicture } from './time-picture.ts';

/** Times to choose from. */
export interface ShownTimes {
  readonly times: TimeBars;
  /** Of each bar. */
  readonly counts: readonly RangeCount[];
  readonly time: TimeChoice;
  readonly onTime: (time: TimeChoice) => void;
}

/** Which time is meant, the picture with all that chooses a stretch of it, and its first and last day. */
export function showTimes(shown: ShownTimes): HTMLElement[] {
  const { times, time, onTime } = shown;
  const picture =
    times.bars.length === 0 ? [element('p', { class: 'quiet' }, searchWords.noTimes)] : stretchChoice(shown);
  return [timeChoice(time, onTime), ...picture, ...dayFields(time, onTime)];
}

function timeChoice(time: TimeChoice, onTime: (time: TimeChoice) => void): HTMLElement {
  const choices = TIMES.map((by: Time) => {
    const radio = element('input', { type: 'radio', name: 'time', value: by, checked: by === time.by, 'data-key': by });
    radio.addEventListener('change', () => onTime({ ...time, by }));
    return element('label', {}, radio, searchWords.times[by]);
  });
  return element('div', { class: 'time-choice' }, ...choices);
}

/** The picture: what it shows or what the reader is about to choose, the bars, the handles, and ways out to longer times. */
function stretchChoice({ times, counts, time, onTime }: ShownTimes): HTMLElement[] {
  const { bars } = times;
  const chosen = chosenStretch(bars, time);
  const all = { first: 0, last: bars.length - 1 };
  const told = element('p', { class: 'time-told', 'aria-live': 'polite' }, chosenPeriod(bars, time));
  const actions: StretchActions = {
    preview: (stretch) => {
      told.textContent = stretch ? periodOf(bars, stretch) : chosenPeriod(bars, time);
      for (const part of [picture, handles]) part.preview(stretch);
    },
    choose: (stretch) => {
      const isNothing = counts.slice(stretch.first, stretch.last + 1).every(({ count }) => count === 0);
      if (isNothing) actions.preview();
      else onTime(timeOf(times, time, stretch));
    },
  };
  const picture = timePicture({ bars, counts, chosen }, actions);
  const handles = timeHandles(bars, chosen ?? all, actions);
  const control = element('div', { class: 'time-picture' }, picture.element, timeAxis(times), handles.element);
  return [told, control, ...waysOut(times, time, onTime)];
}

/** The time of some bars: none where these are all there are, and what lies around where they are chosen already. */
function timeOf(
  { bars, wider, isWhole }: TimeBars,
  { by, from, to }: TimeChoice,
  { first, last }: Stretch,
): TimeChoice {
  const days = { from: bars[first]?.from ?? '', to: bars[last]?.to ?? '' };
  if (from && to && isSame(days, { from, to }) && first === last) return { by, ...wider[0] };
  return isWhole && last - first === bars.length - 1 ? { by } : { by, ...days };
}

/** The bars that share a day with what is chosen. */
function chosenStretch(bars: readonly Days[], { from = '', to = '~' }: TimeChoice): Stretch | undefined {
  if (from === '' && to === '~') return undefined;
  const [first, last] = [bars.findIndex((bar) => bar.to >= from), bars.findLastIndex((bar) => bar.from <= to)];
  return first < 0 || last < first ? undefined : { first, last };
}

function waysOut({ wider }: TimeBars, { by, from, to }: TimeChoice, onTime: (time: TimeChoice) => void): HTMLElement[] {
  if (!from && !to) return [];
  const button = (words: string, next: Partial<Days>) => {
    const made = element('button', { type: 'button', class: 'plain-button', 'data-key': `out ${words}` }, words);
    made.addEventListener('click', () => onTime({ by, ...next }));
    return made;
  };
  const periods = wider.map((days) => button(searchWords.period(days.from, days.to), days));
  return [element('p', { class: 'time-out' }, `${searchWords.show} `, ...periods, button(searchWords.wholeTime, {}))];
}

function periodOf(bars: readonly Days[], { first, last }: Stretch): string {
  return searchWords.period(bars[first]?.from ?? '', bars[last]?.to ?? '');
}

function chosenPeriod(bars: readonly Days[], { from, to }: TimeChoice): string {
  if (from && to) return searchWords.period(from, to);
  return searchWords.range(from, to) || periodOf(bars, { first: 0, last: bars.length - 1 });
}

function dayFields(time: TimeChoice, onTime: (time: TimeChoice) => void): HTMLElement[] {
  return (['from', 'to'] as const).map((edge) => {
    const field = element('input', { type: 'date', 'data-key': edge });
    field.value = time[edge] ?? '';
    field.addEventListener('change', () => onTime({ ...time, [edge]: field.value || undefined }));
    return element('label', { class: 'day' }, searchWords[edge], field);
  });
}
