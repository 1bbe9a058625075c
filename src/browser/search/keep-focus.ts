/**
 * Redraws what is within an element; a control with a `data-key` that held the focus gives it to its successor of the same
 * key or, where there is none, to `otherwise`. The focus is never taken from elsewhere.
 */
export function keepFocus(within: HTMLElement, redraw: () => void, otherwise?: () => HTMLElement | null): void {
  const holder = document.activeElement;
  const key = holder instanceof HTMLElement && within.contains(holder) ? holder.dataset.key : undefined;
  redraw();
  if (key === undefined) return;
  const keyed = [...within.querySelectorAll<HTMLElement>('[data-key]')];
  const successor = keyed.find((it) => it.dataset.key === key) ?? otherwise?.();
  successor?.focus({ preventScroll: true });
}
