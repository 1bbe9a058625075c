/** Replaces what stands in a part of the page; where a check box of it had the focus, the same one has it again. */
export function replaceKeepingFocus(part: HTMLElement, children: readonly Node[]): void {
  const focused = part.querySelector<HTMLInputElement>('input[type="checkbox"]:focus');
  part.replaceChildren(...children);
  if (!focused) return;
  const boxes = [...part.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  boxes.find((it) => it.name === focused.name && it.value === focused.value)?.focus({ preventScroll: true });
}
