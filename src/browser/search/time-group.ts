import type { Answered } from './answered.ts';
import { element } from './element.ts';
import { keepFocus } from './keep-focus.ts';
import type { TimeChoice } from './search-state.ts';
import { searchWords } from './search-words.ts';
import { timeBars } from './time-bars.ts';
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
      const times = timeBars(await now.answer.days(time.by), time);
      const counts = await now.answer.ranges(time.by, times.bars);
      if (now !== shown) return;
      const stop = () => fieldset.querySelector<HTMLElement>('.histogram [tabindex="0"]');
      keepFocus(fieldset, () => fieldset.replaceChildren(...showTimes({ times, counts, time, onTime })), stop);
    } catch {
      fieldset.replaceChildren(element('p', { class: 'quiet' }, searchWords.facetFailed));
    }
  };
  details.addEventListener('toggle', () => void draw());
  return {
    element: details,
    show: async (next) => {
      shown = next;
      if (next.state.time.from || next.state.time.to) details.open = true;
      await draw();
    },
  };
}
<<<<<<< Updated upstream

function timeChoice(time: TimeChoice, onTime: (time: TimeChoice) => void): HTMLElement {
  const choices = TIMES.map((by: Time) => {
    const radio = element('input', { type: 'radio', name: 'time', value: by, checked: by === time.by, 'data-key': by });
    radio.addEventListener('change', () => onTime({ ...time, by }));
    return element('label', {}, radio, searchWords.times[by]);
  });
  return element('div', { class: 'time-choice' }, ...choices);
}

/** The height of the picture, in pixels of its own. */
const HEIGHT = 48;

/**
 * Bars side by side, each a button that chooses its time; with Shift, all from what is chosen to it. The arrow keys go
 * from bar to bar, as in a toolbar, so that the whole picture is one stop of the Tab key.
 */
function histogram(bars: readonly TimeBar[], time: TimeChoice, onTime: (time: TimeChoice) => void): HTMLElement {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const chosen = (bar: TimeBar) => (!time.from || bar.to >= time.from) && (!time.to || bar.from <= time.to);
  const isNarrowed = Boolean(time.from || time.to);
  const buttons = bars.map((bar) => {
    const button = element('button', {
      type: 'button',
      'aria-label': searchWords.bar(whenOf(bar), bar.count),
      title: searchWords.bar(whenOf(bar), bar.count),
      'aria-pressed': String(isNarrowed && chosen(bar)),
      'data-key': `bar ${bar.from}`,
      tabindex: '-1',
    });
    button.append(barPicture(bar.count / most));
    button.addEventListener('click', ({ shiftKey }) => onTime(shiftKey ? stretched(time, bar) : alone(time, bar)));
    return button;
  });
  const stop = buttons[Math.max(0, isNarrowed ? bars.findIndex(chosen) : 0)];
  stop?.setAttribute('tabindex', '0');
  const picture = element(
    'div',
    { class: 'histogram', role: 'toolbar', 'aria-label': searchWords.histogram },
    ...buttons,
  );
  picture.addEventListener('keydown', (event) => moveAlong(event, buttons));
  return picture;
}

function alone({ by, from, to }: TimeChoice, bar: TimeBar): TimeChoice {
  return from === bar.from && to === bar.to ? { by } : { by, from: bar.from, to: bar.to };
}

function stretched({ by, from, to }: TimeChoice, bar: TimeBar): TimeChoice {
  return { by, from: from && from < bar.from ? from : bar.from, to: to && to > bar.to ? to : bar.to };
}

function moveAlong(event: KeyboardEvent, buttons: readonly HTMLButtonElement[]): void {
  const { target } = event;
  if (!(target instanceof HTMLButtonElement)) return;
  const at = buttons.indexOf(target);
  const later = getComputedStyle(target).direction === 'rtl' ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: at - later,
    ArrowRight: at + later,
    Home: 0,
    End: buttons.length - 1,
  };
  const next = Object.hasOwn(steps, event.key) ? buttons[steps[event.key] ?? at] : undefined;
  if (!next) return;
  event.preventDefault();
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next.focus();
}

function barPicture(share: number): SVGSVGElement {
  const picture = document.createElementNS(SVG, 'svg');
  const bar = document.createElementNS(SVG, 'rect');
  const height = share === 0 ? 0 : Math.max(2, Math.round(share * HEIGHT));
  for (const [name, value] of Object.entries({ viewBox: `0 0 10 ${HEIGHT}`, preserveAspectRatio: 'none' })) {
    picture.setAttribute(name, value);
  }
  picture.setAttribute('aria-hidden', 'true');
  const shape = { x: '0', y: String(HEIGHT - height), width: '10', height: String(height) };
  for (const [name, value] of Object.entries(shape)) bar.setAttribute(name, value);
  picture.append(bar);
  return picture;
}

const SVG = 'http://www.w3.org/2000/svg';

/** “August 2019”, or “2019”. */
function whenOf({ from, to }: TimeBar): string {
  return searchWords.period(from, from.slice(5, 7) !== to.slice(5, 7));
}

function dayFields(time: TimeChoice, onTime: (time: TimeChoice) => void): HTMLElement[] {
  return (['from', 'to'] as const).map((edge) => {
    const field = element('input', { type: 'date', 'data-key': edge });
    field.value = time[edge] ?? '';
    field.addEventListener('change', () => onTime({ ...time, [edge]: field.value || undefined }));
    return element('label', { class: 'day' }, searchWords[edge], field);
  });
}
=======
>>>>>>> Stashed changes
