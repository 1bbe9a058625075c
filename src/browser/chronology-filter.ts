import { type Choice, type FilteredRow, isChosen } from './chronology-choice.ts';
import { connectFilter, type Shown } from './filter-fields.ts';

/** Lets the lines of a page of the chronology be narrowed. Further pages, and months before and after, open with the same choice. */
export function enableChronologyFilter(page: Document): void {
  const days = [...page.querySelectorAll<HTMLElement>('.day')];
  if (days.length > 0) connectFilter(page, (choice) => narrow(page, days, choice), '.neighbours a, .pages a');
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

function rowOf({ dataset }: HTMLElement): FilteredRow {
  const { places = '', actors = '', kind = '', certainty = '', differ = '' } = dataset;
  return { places, actors, kind, certainty, differ };
}
