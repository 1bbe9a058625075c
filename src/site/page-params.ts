import { type Period, periodPath } from '../core/views/addresses.ts';
import type { LedgerPage } from '../core/views/ledger-view.ts';

/** The parameters of the pages of a list: nothing for the first, `page/2` for the second. */
export function pageParams(pages: readonly unknown[]) {
  return pages.map((_, index) => ({ params: { page: pagePath(index) }, props: { index } }));
}

/** The parameters of the pages of each place or actor, given how many pages each has. */
export function authorityParams(authorities: readonly { readonly id: string }[], totals: readonly number[]) {
  return authorities.flatMap(({ id }, position) =>
    indexes(totals[position] ?? 1).map((index) => ({
      params: { id, page: pagePath(index) },
      props: { position, index, on: false },
    })),
  );
}

/** The parameters of the pages of records that lead on; positions are those in the whole list of them. */
export function movedParams(moved: readonly { readonly type: string; readonly id: string }[], type: string) {
  return moved.flatMap((it, position) =>
    it.type === type ? [{ params: { id: it.id, page: undefined }, props: { position, index: 0, on: true } }] : [],
  );
}

/** The parameters of the pages of each period: `2019/08`, `2019/08/page/2`, `undated`. */
export function periodParams(totals: readonly { readonly period?: Period; readonly pages: number }[]) {
  return totals.flatMap(({ period, pages }, position) =>
    indexes(pages).map((index) => ({
      params: { period: [period ? periodPath(period) : 'undated', pagePath(index)].filter(Boolean).join('/') },
      props: { position, index },
    })),
  );
}

/** The parameters of the pages of both ledgers: nothing for the first of that of harm, `other/page/2`. */
export function ledgerParams(pages: readonly LedgerPage[]) {
  return pages.map(({ kind, number }) => {
    const path = [kind === 'harm' ? undefined : kind, pagePath(number - 1)].filter(Boolean).join('/');
    return { params: { page: path === '' ? undefined : path }, props: { kind, number } };
  });
}

/** The parameters of the files that say how to cite each of some things: one of every name. */
export function citeParams(
  things: readonly { readonly id: string; readonly position?: number }[],
  names: readonly string[],
) {
  return things.flatMap(({ id, position }, index) =>
    names.map((form) => ({ params: { id, form }, props: { position: position ?? index } })),
  );
}

function pagePath(index: number): string | undefined {
  return index === 0 ? undefined : `page/${index + 1}`;
}

function indexes(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
