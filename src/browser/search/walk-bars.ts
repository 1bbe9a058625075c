import { type Stretch, type StretchActions, stretchBetween } from './stretch.ts';

/**
 * Lets a reader walk from bar to bar with the arrow keys, Home and End, as in a toolbar (WAI-ARIA Authoring Practices),
 * past those that give nothing; where the focus is, the Tab key stops. With Shift the bars walked over are previewed, and Enter or Space chooses them; Escape
 * gives them up.
 */
export function walkBars(picture: HTMLElement, bars: readonly HTMLElement[], actions: StretchActions): void {
  let from: number | undefined;
  let stretch: Stretch | undefined;
  const giveUp = () => {
    if (stretch) actions.preview();
    from = undefined;
    stretch = undefined;
  };
  const walk = (at: number, to: number, isStretched: boolean) => {
    bars[to]?.focus();
    if (!isStretched) return giveUp();
    from ??= at;
    stretch = stretchBetween(from, to);
    actions.preview(stretch);
  };
  picture.addEventListener('keydown', (event) => {
    const at = event.target instanceof HTMLElement ? bars.indexOf(event.target) : -1;
    const to = nextBar(bars, at, stepOf(event.key, picture));
    if (to !== undefined) walk(at, to, event.shiftKey);
    else if (stretch && isChoosing(event.key)) actions.choose(stretch);
    else if (stretch && event.key === 'Escape') giveUp();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  picture.addEventListener('focusin', ({ target }) => moveStop(bars, target));
  picture.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && picture.contains(relatedTarget))) giveUp();
  });
}

/** The bars a key passes: to the nearest on a side, to the outermost, or none. */
type Step = 'before' | 'after' | 'first' | 'last';

function stepOf(key: string, picture: HTMLElement): Step | undefined {
  const isReversed = getComputedStyle(picture).direction === 'rtl';
  const steps = new Map<string, Step>([
    ['ArrowLeft', isReversed ? 'after' : 'before'],
    ['ArrowRight', isReversed ? 'before' : 'after'],
    ['Home', 'first'],
    ['End', 'last'],
  ]);
  return steps.get(key);
}

function nextBar(bars: readonly HTMLElement[], at: number, step: Step | undefined): number | undefined {
  const giving = bars.flatMap((bar, index) => (bar instanceof HTMLButtonElement ? [index] : []));
  const place = giving.indexOf(at);
  if (place < 0 || step === undefined) return undefined;
  return { before: giving[place - 1], after: giving[place + 1], first: giving[0], last: giving.at(-1) }[step];
}

function moveStop(bars: readonly HTMLElement[], stop: EventTarget | null): void {
  for (const bar of bars) if (bar instanceof HTMLButtonElement) bar.tabIndex = bar === stop ? 0 : -1;
}

function isChoosing(key: string): boolean {
  return key === 'Enter' || key === ' ';
}
