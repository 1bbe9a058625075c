import { type Choice, isChosen, parseRows } from './chronology-choice.ts';
import { connectFilter, type Shown } from './filter-fields.ts';

/** Lets the list of all periods be narrowed to those with events that are all that is chosen; they open with the same choice. */
export function enableOverviewFilter(page: Document): void {
  const periods = [...page.querySelectorAll<HTMLElement>('.periods > li')];
  if (periods.length > 0) connectFilter(page, (choice) => narrow(page, periods, choice), '.periods a, .picture a');
}

/** Hides periods and years without an event left, says of the others how many are, and dims the bars in the picture. */
function narrow(page: Document, periods: readonly HTMLElement[], choice: Choice): Shown {
  let [shown, all] = [0, 0];
  for (const period of periods) {
    const rows = parseRows(period.dataset.events ?? '');
    const left = rows.filter((row) => isChosen(row, choice)).length;
    period.hidden = left === 0;
    count(period, { shown: left, all: rows.length });
    shown += left;
    all += rows.length;
  }
  for (const year of page.querySelectorAll<HTMLElement>('.year-of-periods'))
    year.hidden = year.querySelector('.periods > li:not([hidden])') === null;
  dim(page, periods);
  return { shown, all };
}

function count(period: HTMLElement, { shown, all }: Shown): void {
  const note = period.querySelector<HTMLElement>('[data-chosen]');
  if (!note) return;
  note.hidden = shown === all;
  note.textContent = (note.dataset.chosen ?? '').replace('{shown}', String(shown));
}

/** A bar is dim where its month is hidden, or, where it stands for a year, all months of it are. */
function dim(page: Document, periods: readonly HTMLElement[]): void {
  const shown = new Set(
    periods
      .filter((period) => !period.hidden)
      .flatMap((period) => [
        period.querySelector('a')?.pathname,
        `#${period.closest('.year-of-periods')?.querySelector('h2')?.id}`,
      ]),
  );
  for (const link of page.querySelectorAll<SVGAElement>('.picture a')) {
    const { pathname, hash } = new URL(link.href.baseVal, page.baseURI);
    link.classList.toggle('out', !shown.has(hash === '' ? pathname : hash));
  }
}
