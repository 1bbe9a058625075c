import { type Choice, FILTER_KEYS, isChosen, parseChoice, withChoice } from './chronology-choice.ts';

/** Shows the filter of a page of the chronology and hides the lines it leaves out; the choice stands in the address. */
export function enableChronologyFilter(page: Document): void {
  const form = page.querySelector<HTMLFieldSetElement>('[data-chronology-filter]');
  const days = [...page.querySelectorAll<HTMLElement>('.day')];
  if (!form || days.length === 0) return;
  const apply = (choice: Choice) => {
    say(form, narrow(page, days, choice), choice);
    carry(page, choice);
    history.replaceState(history.state, '', withChoice(location.href, choice));
  };
  fill(form, parseChoice(new URLSearchParams(location.search)));
  form.hidden = false;
  form.addEventListener('change', () => apply(read(form)));
  form.querySelector('button')?.addEventListener('click', () => {
    fill(form, new Map());
    apply(new Map());
    form.querySelector('select')?.focus();
  });
  apply(read(form));
}

interface Shown {
  readonly shown: number;
  readonly all: number;
}

/** Hides what is not chosen: lines, and days without a line left; dims their bars in the picture. */
function narrow(page: Document, days: readonly HTMLElement[], choice: Choice): Shown {
  let [shown, all] = [0, 0];
  for (const day of days) {
    const rows = [...day.querySelectorAll<HTMLElement>('.event-row')];
    for (const row of rows) row.hidden = !isChosen(rowOf(row), choice);
    const left = rows.filter((row) => !row.hidden).length;
    day.hidden = left === 0;
    dim(page, day, rows);
    shown += left;
    all += rows.length;
  }
  return { shown, all };
}

/** The bars of a day stand in the order of its lines. */
function dim(page: Document, day: HTMLElement, rows: readonly HTMLElement[]): void {
  const id = CSS.escape(day.getAttribute('aria-labelledby') ?? '');
  const bars = page.querySelectorAll(`[data-day="${id}"] .one`);
  for (const [index, row] of rows.entries()) bars[index]?.classList.toggle('out', row.hidden === true);
}

function rowOf({ dataset }: HTMLElement) {
  const { places = '', actors = '', kind = '', certainty = '', differ = '' } = dataset;
  return { places, actors, kind, certainty, differ };
}

function read(form: HTMLFieldSetElement): Choice {
  const parameters = new URLSearchParams();
  for (const key of FILTER_KEYS) {
    const field = form.elements.namedItem(key);
    if (field instanceof HTMLSelectElement) parameters.set(key, field.value);
    if (field instanceof HTMLInputElement && field.checked) parameters.set(key, field.value);
  }
  return parseChoice(parameters);
}

/** Sets the form to a choice; a value that no event of this page has is still shown as chosen. */
function fill(form: HTMLFieldSetElement, choice: Choice): void {
  for (const key of FILTER_KEYS) {
    const field = form.elements.namedItem(key);
    const value = choice.get(key) ?? '';
    if (field instanceof HTMLInputElement) field.checked = field.value === value;
    if (!(field instanceof HTMLSelectElement)) continue;
    if (![...field.options].some((option) => option.value === value)) field.add(new Option(`${value} (0)`, value));
    field.value = value;
  }
}

function say(form: HTMLFieldSetElement, { shown, all }: Shown, choice: Choice): void {
  const status = form.querySelector<HTMLElement>('[role="status"]');
  const button = form.querySelector<HTMLButtonElement>('button');
  if (button) button.hidden = choice.size === 0;
  if (!status) return;
  const { shown: words = '', none = '' } = status.dataset;
  status.textContent =
    choice.size === 0 ? '' : shown === 0 ? none : words.replace('{shown}', String(shown)).replace('{all}', String(all));
}

/** Months before and after, and further pages, open with the same choice. */
function carry(page: Document, choice: Choice): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>('.neighbours a, .pages a'))
    link.href = withChoice(link.href, choice);
}
