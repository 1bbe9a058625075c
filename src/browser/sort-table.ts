type Direction = 'ascending' | 'descending';

/** Makes the headings of sortable tables into buttons that order the rows by their column, then the other way round. */
export function enableSorting(page: Document): void {
  for (const table of page.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
    const headings = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
    for (const [column, heading] of headings.entries()) makeButton(heading, () => sortBy(table, headings, column));
    table.dataset.sortable = 'ready';
  }
}

function makeButton(heading: HTMLElement, press: () => void): void {
  const button = heading.ownerDocument.createElement('button');
  button.type = 'button';
  button.textContent = heading.textContent.trim();
  button.addEventListener('click', press);
  heading.replaceChildren(button);
}

function sortBy(table: HTMLTableElement, headings: readonly HTMLElement[], column: number): void {
  const body = table.tBodies[0];
  const heading = headings[column];
  if (!body || !heading) return;
  const direction: Direction = heading.ariaSort === 'ascending' ? 'descending' : 'ascending';
  for (const each of headings) each.ariaSort = null;
  heading.ariaSort = direction;
  body.append(...inOrder([...body.rows], column, direction));
}

/** Rows in order of a column; those that say nothing there come last either way. */
function inOrder(rows: readonly HTMLTableRowElement[], column: number, direction: Direction): HTMLTableRowElement[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row.cells[column]) }));
  const sign = direction === 'ascending' ? 1 : -1;
  keyed.sort((a, b) => {
    if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
    return sign * ORDER.compare(a.key, b.key);
  });
  return keyed.map(({ row }) => row);
}

const ORDER = new Intl.Collator('en', { numeric: true });

/** What a cell is sorted by: its key where its column has keys, else its words; nothing where it says nothing. */
function keyOf(cell: HTMLTableCellElement | undefined): string {
  if (!cell || cell.querySelector('.silent')) return '';
  return cell.dataset.key ?? cell.textContent.trim();
}
