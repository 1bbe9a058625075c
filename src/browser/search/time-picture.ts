import type { Days } from '../../core/search/calendar.ts';
import type { RangeCount } from '../../core/search/count-ranges.ts';
import { dragBars } from './drag-bars.ts';
import { element } from './element.ts';
import { searchWords } from './search-words.ts';
import type { Stretch, StretchActions } from './stretch.ts';
import { walkBars } from './walk-bars.ts';

/** Bars side by side, one for each stretch of days. */
export interface TimePicture {
  readonly element: HTMLElement;
  /** Marks the bars that a reader is about to choose. */
  readonly preview: (stretch?: Stretch) => void;
}

/** What a picture of times is drawn from. */
export interface DrawnTimes {
  readonly bars: readonly Days[];
  /** Of each bar. */
  readonly counts: readonly RangeCount[];
  /** The bars within which is chosen; absent where nothing is. */
  readonly chosen?: Stretch;
}

/**
 * Draws times as a toolbar of bars (WAI-ARIA Authoring Practices): the whole is one stop of the Tab key, each bar a button
 * that says its time and its count and can be pressed by any means, and none where there is nothing. Bars, not two sliders:
 * so the picture itself is read out, and a touch screen's reader needs no gesture but the press. The handles below it are
 * for fingers, to whom a bar is narrow.
 */
export function timePicture({ bars, counts, chosen }: DrawnTimes, actions: StretchActions): TimePicture {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const drawn = bars.map((days, index) => {
    const counted = counts[index] ?? { count: 0, sharp: 0 };
    const bar = drawBar({ days, counted, most, isChosen: isIn(chosen, index) });
    bar.addEventListener('click', ({ shiftKey }) => actions.choose(shiftKey ? widened(chosen, index) : alone(index)));
    return bar;
  });
  const buttons = drawn.filter((it) => it instanceof HTMLButtonElement);
  const stop = buttons.find((it) => it.ariaPressed === 'true') ?? buttons[0];
  if (stop) stop.tabIndex = 0;
  const label = { 'aria-label': searchWords.histogram, 'aria-description': searchWords.histogramHint };
  const picture = element('div', { class: 'histogram', role: 'toolbar', ...label }, ...drawn);
  dragBars(picture, drawn, actions);
  walkBars(picture, drawn, actions);
  const preview = (stretch?: Stretch) => {
    for (const [index, bar] of drawn.entries()) bar.toggleAttribute('data-preview', isIn(stretch, index));
    picture.toggleAttribute('data-previews', stretch !== undefined);
  };
  return { element: picture, preview };
}

function isIn(stretch: Stretch | undefined, index: number): boolean {
  return stretch !== undefined && stretch.first <= index && index <= stretch.last;
}

function alone(index: number): Stretch {
  return { first: index, last: index };
}

/** What is chosen, with another bar and all between. */
function widened(chosen: Stretch | undefined, index: number): Stretch {
  if (!chosen) return alone(index);
  return { first: Math.min(chosen.first, index), last: Math.max(chosen.last, index) };
}

interface DrawnBar {
  readonly days: Days;
  readonly counted: RangeCount;
  /** The count of the highest bar. */
  readonly most: number;
  readonly isChosen: boolean;
}

/** A button, or where there is nothing to choose none. */
function drawBar({ days: { from, to }, counted: { count, sharp }, most, isChosen }: DrawnBar): HTMLElement {
  const name = searchWords.bar(searchWords.period(from, to), count, count - sharp);
  const named = { 'aria-label': name, title: name, 'aria-pressed': String(isChosen) };
  const key = { type: 'button', tabindex: '-1', 'data-key': `bar ${from}` };
  const bar = count === 0 ? element('span') : element('button', { ...named, ...key });
  bar.append(barShape(count / most, sharp / most));
  bar.toggleAttribute('data-chosen', isChosen);
  return bar;
}

/** Full as far as passages tell the time, hollow where theirs is longer. */
function barShape(share: number, sharp: number): SVGSVGElement {
  const picture = svg('svg', { viewBox: `0 0 10 ${HEIGHT}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' });
  const [full, all] = [heightOf(sharp), heightOf(share)];
  if (all > full)
    picture.append(svg('rect', { class: 'vague', ...WIDTH, y: `${HEIGHT - all}`, height: `${all - full}` }));
  if (full > 0) picture.append(svg('rect', { ...WIDTH, y: `${HEIGHT - full}`, height: `${full}` }));
  return picture;
}

/** The height of the picture and the width of a bar, in units of its own. */
const HEIGHT = 48;
const WIDTH = { x: '1', width: '8' };

/** Whatever there is can be seen. */
function heightOf(share: number): number {
  return share === 0 ? 0 : Math.max(2, Math.round(share * HEIGHT));
}

function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
