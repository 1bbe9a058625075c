import { periodPath } from '../core/views/addresses.ts';
import { ROWS_A_PAGE } from '../core/views/chronology-view.ts';
import type { Corpus } from '../core/views/corpus.ts';
import { pageCount } from '../core/views/pages.ts';

/** The parameters of the pages of a list: nothing for the first, `page/2` for the second. */
export function pageParams(pages: readonly unknown[]) {
  return pages.map((_, index) => ({ params: { page: pagePath(index) }, props: { index } }));
}

/** The parameters of the pages of each place or actor, given how many pages each has. */
export function authorityParams(authorities: readonly { readonly id: string }[], totals: readonly number[]) {
  return authorities.flatMap(({ id }, position) =>
    indexes(totals[position] ?? 1).map((index) => ({
      params: { id, page: pagePath(index) },
      props: { position, index },
    })),
  );
}

/** The parameters of the pages of each period: `2019/08`, `2019/08/page/2`. */
export function periodParams(periods: Corpus['periods']) {
  return periods.flatMap(({ period, rows }, position) =>
    indexes(pageCount(rows.length, ROWS_A_PAGE)).map((index) => ({
      params: { period: [periodPath(period), pagePath(index)].filter(Boolean).join('/') },
      props: { position, index },
    })),
  );
}

function pagePath(index: number): string | undefined {
  return index === 0 ? undefined : `page/${index + 1}`;
}

function indexes(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
