import type { LedgerKind } from '../core/views/ledger-view.ts';

/** The strings of the ledger of figures. */
export const ledgerWords = {
  title: 'Figures',
  titles: { harm: 'Figures of harm to people', other: 'Other figures' } satisfies Record<LedgerKind, string>,
  tabs: { harm: 'Harm to people', other: 'Everything else counted' } satisfies Record<LedgerKind, string>,
  tabsLabel: 'Kinds of figures',
  description: (archive: string) => `Every number that the reports of ${archive} give, with who says so.`,
  intro:
    'Every number the reports give, one a row: how it is limited, what it counts, who says so, and how its date is known.',
  noTotals:
    'Nothing here is added up. Two rows may count the same people, one may lie within another, and some contradict each other: a total would be a claim that nobody made.',
  entries: (n: number) => `${n.toLocaleString('en')} ${n === 1 ? 'entry' : 'entries'}`,
  empty: 'No report in this archive gives such a figure.',
  sortBy: 'Sort by',
  sortedHere: 'Sorting reorders the rows of this page.',
  columns: {
    value: 'Number',
    what: 'Counted',
    who: 'Who or what',
    when: 'When',
    where: 'Where',
    said: 'Said by',
    whence: 'Report',
  },
  partOf: (whole: string | undefined) => (whole === undefined ? 'part of another figure' : `part of “${whole}”`),
  notSaid: 'not said',
} as const;
