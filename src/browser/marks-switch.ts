const KEY = 'attest-marks';

/** Shows the switch that hides all marks, and remembers the choice on the reader's own machine. */
export function enableMarksSwitch(page: Document): void {
  const button = page.querySelector<HTMLButtonElement>('[data-marks-switch]');
  if (!button) return;
  const { hide = '', show = '' } = button.dataset;
  const turn = (off: boolean) => {
    page.documentElement.dataset.marks = off ? 'off' : 'on';
    // The name tells what a press does; a pressed state beside it would say it twice, and once wrongly.
    button.textContent = off ? show : hide;
  };
  turn(remembered());
  button.hidden = false;
  button.addEventListener('click', () => {
    const off = page.documentElement.dataset.marks !== 'off';
    turn(off);
    remember(off);
  });
}

/** Storage may be forbidden: the switch then works for this page alone. */
function remembered(): boolean {
  try {
    return localStorage.getItem(KEY) === 'off';
  } catch {
    return false;
  }
}

function remember(off: boolean): void {
  try {
    if (off) localStorage.setItem(KEY, 'off');
    else localStorage.removeItem(KEY);
  } catch {
    // Nothing to do: the choice holds until the page is left.
  }
}
