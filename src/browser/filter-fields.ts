import { type Choice, FILTER_KEYS, parseChoice, withChoice } from './chronology-choice.ts';

/** How many events a choice leaves, and how many there are. */
export interface Shown {
  readonly shown: number;
  readonly all: number;
}

/**
 * Shows the filter of a page, if it has one, and narrows the page whenever something is chosen. The choice stands in the
 * address, and in those of the links to which it is carried on.
 */
export function connectFilter(page: Document, narrow: (choice: Choice) => Shown, carriers: string): void {
  const fields = page.querySelector<HTMLFieldSetElement>('[data-chronology-filter]');
  if (!fields) return;
  const apply = (choice: Choice) => {
    say(fields, narrow(choice), choice);
    for (const link of page.querySelectorAll(carriers)) {
      const address = new URL(link.getAttribute('href') ?? '', page.baseURI);
      link.setAttribute('href', withChoice(address.href, choice));
    }
    history.replaceState(history.state, '', withChoice(location.href, choice));
  };
  fill(fields, parseChoice(new URLSearchParams(location.search)));
  fields.hidden = false;
  fields.addEventListener('change', () => apply(read(fields)));
  fields.querySelector('button')?.addEventListener('click', () => {
    fill(fields, new Map());
    apply(new Map());
    fields.querySelector('select')?.focus();
  });
  apply(read(fields));
}

function read(fields: HTMLFieldSetElement): Choice {
  const parameters = new URLSearchParams();
  for (const key of FILTER_KEYS) {
    const field = fields.elements.namedItem(key);
    if (field instanceof HTMLSelectElement) parameters.set(key, field.value);
    if (field instanceof HTMLInputElement && field.checked) parameters.set(key, field.value);
  }
  return parseChoice(parameters);
}

/** Sets the fields to a choice; a value that no event of this page has is still shown as chosen. */
function fill(fields: HTMLFieldSetElement, choice: Choice): void {
  for (const key of FILTER_KEYS) {
    const field = fields.elements.namedItem(key);
    const value = choice.get(key) ?? '';
    if (field instanceof HTMLInputElement) field.checked = field.value === value;
    if (!(field instanceof HTMLSelectElement)) continue;
    if (![...field.options].some((option) => option.value === value)) field.add(new Option(`${value} (0)`, value));
    field.value = value;
  }
}

function say(fields: HTMLFieldSetElement, { shown, all }: Shown, choice: Choice): void {
  const status = fields.querySelector<HTMLElement>('[role="status"]');
  const button = fields.querySelector<HTMLButtonElement>('button');
  if (button) button.hidden = choice.size === 0;
  if (!status) return;
  const { shown: words = '', none = '' } = status.dataset;
  status.textContent =
    choice.size === 0 ? '' : shown === 0 ? none : words.replace('{shown}', String(shown)).replace('{all}', String(all));
}
