import { type Stretch, type StretchActions, stretchBetween } from './stretch.ts';

/** A stretch that is being drawn. */
interface Drag {
  readonly pointer: number;
  readonly from: number;
  /** Absent as long as the pointer has not left the bar where it began: that is a click. */
  readonly stretch?: Stretch;
}

/**
 * Lets a reader drag over bars, with mouse, pen or finger: what the pointer has passed over is previewed, and chosen when
 * it is let go. Escape, and whatever takes the pointer away, gives it up. A press that stays on one bar is left to the bar.
 */
export function dragBars(picture: HTMLElement, bars: readonly HTMLElement[], actions: StretchActions): void {
  let drag: Drag | undefined;
  const end = () => {
    drag = undefined;
    document.removeEventListener('keydown', giveUpAtEscape, { capture: true });
  };
  const giveUp = () => {
    if (drag?.stretch) actions.preview();
    end();
  };
  const giveUpAtEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !drag?.stretch) return;
    event.preventDefault();
    event.stopPropagation();
    giveUp();
  };
  picture.addEventListener('pointerdown', ({ isPrimary, button, pointerId, clientX }) => {
    if (!isPrimary || button !== 0) return;
    drag = { pointer: pointerId, from: barAt(bars, clientX) };
    document.addEventListener('keydown', giveUpAtEscape, { capture: true });
  });
  picture.addEventListener('pointermove', ({ pointerId, clientX }) => {
    if (drag?.pointer !== pointerId) return;
    const to = barAt(bars, clientX);
    if (!drag.stretch && to === drag.from) return;
    // From here on it is no click on a bar any more: the picture gets it.
    if (!drag.stretch) picture.setPointerCapture(pointerId);
    drag = { ...drag, stretch: stretchBetween(drag.from, to) };
    actions.preview(drag.stretch);
  });
  picture.addEventListener('pointerup', () => {
    const stretch = drag?.stretch;
    end();
    if (stretch) actions.choose(stretch);
  });
  picture.addEventListener('pointercancel', giveUp);
}

/** The bar above or below a point, or the nearest. */
function barAt(bars: readonly HTMLElement[], x: number): number {
  const distances = bars.map((bar) => {
    const { left, right } = bar.getBoundingClientRect();
    return Math.max(left - x, x - right, 0);
  });
  return distances.indexOf(Math.min(...distances));
}
