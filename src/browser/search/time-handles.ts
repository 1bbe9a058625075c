import type { Days } from '../../core/search/calendar.ts';
import { element } from './element.ts';
import { searchWords } from './search-words.ts';
import type { Stretch, StretchActions } from './stretch.ts';

/** Two handles below a picture, one at each end of what is chosen. */
export interface TimeHandles {
  readonly element: HTMLElement;
  /** Moves the handles to a stretch; to what is chosen where there is none. */
  readonly preview: (stretch?: Stretch) => void;
}

/** How long the last press of a key rests before what it moved to is chosen, in ms. */
const PAUSE = 600;

/**
 * Makes the handles of a picture: range inputs of the browser, which every means of input knows. They stand at the edges
 * between bars and outside of what is chosen, so that both can be pressed however little that is.
 */
export function timeHandles(bars: readonly Days[], chosen: Stretch, actions: StretchActions): TimeHandles {
  const from = handle('from', bars.length);
  const to = handle('to', bars.length);
  const stretchOf = (): Stretch => ({ first: from.valueAsNumber, last: to.valueAsNumber - 1 });
  const preview = ({ first, last }: Stretch = chosen) => {
    from.valueAsNumber = first;
    to.valueAsNumber = last + 1;
    from.setAttribute('aria-valuetext', periodOf(bars[first]));
    to.setAttribute('aria-valuetext', periodOf(bars[last]));
  };
  const keepApart = (moved: HTMLInputElement) => {
    if (moved === from) from.valueAsNumber = Math.min(from.valueAsNumber, to.valueAsNumber - 1);
    else to.valueAsNumber = Math.max(to.valueAsNumber, from.valueAsNumber + 1);
    actions.preview(stretchOf());
  };
  preview();
  for (const input of [from, to]) {
    input.addEventListener('input', () => keepApart(input));
    chooseAtRest(input, () => actions.choose(stretchOf()), actions.preview);
  }
  return { element: element('div', { class: 'time-handles' }, from, to), preview };
}

function handle(edge: 'from' | 'to', bars: number): HTMLInputElement {
  const range = {
    type: 'range',
    step: '1',
    min: edge === 'from' ? '0' : '1',
    max: String(edge === 'from' ? bars - 1 : bars),
  };
  return element('input', { ...range, class: edge, 'aria-label': searchWords[edge], 'data-key': `handle ${edge}` });
}

/** Whether a handle within an element was moved and does not rest yet: what is drawn anew now would lose that. */
export function isMoving(within: HTMLElement): boolean {
  return within.querySelector(`input[${MOVING}]`) !== null;
}

/** Lets go of handles within an element that were moved and do not rest yet: what they would choose is not wanted any more. */
export function dropMoves(within: HTMLElement): void {
  for (const input of within.querySelectorAll(`input[${MOVING}]`)) input.removeAttribute(MOVING);
}

/** The event of a handle that was moved and given up. */
export const GIVEN_UP = 'given-up';

const MOVING = 'data-moving';

/** Chooses when the handle is let go; from the keyboard, when it rests or Enter is pressed. Escape gives up. */
function chooseAtRest(input: HTMLInputElement, choose: () => void, giveUp: () => void): void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let isHeld = false;
  const stop = () => {
    clearTimeout(rest);
    rest = undefined;
    input.removeAttribute(MOVING);
  };
  const chooseNow = () => {
    const isWanted = input.isConnected && input.hasAttribute(MOVING);
    stop();
    if (isWanted) choose();
  };
  input.addEventListener('pointerdown', () => {
    isHeld = true;
  });
  input.addEventListener('change', () => {
    clearTimeout(rest);
    input.setAttribute(MOVING, '');
    rest = setTimeout(chooseNow, isHeld ? 0 : PAUSE);
    isHeld = false;
  });
  input.addEventListener('keydown', (event) => {
    if (rest === undefined || !['Enter', 'Escape'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') return chooseNow();
    stop();
    giveUp();
    input.dispatchEvent(new Event(GIVEN_UP, { bubbles: true }));
  });
}

function periodOf(bar: Days | undefined): string {
  return bar ? searchWords.period(bar.from, bar.to) : '';
}
