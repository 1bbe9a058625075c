import { GOODS } from '../model/event.ts';
import { HARMS } from '../model/figure.ts';
import { type SpeakerView, speakerKey, speakerOf } from './account-speaker.ts';
import { type Subject, type ValueView, valueKey, valuesOf } from './account-values.ts';
import type { ClaimView } from './claim-view.ts';
import type { Corpus } from './corpus.ts';
import type { DifferenceView, Scope, ViewedAccount } from './difference-view.ts';
import { type StatementView, statementsOf } from './statement-view.ts';

/** The accounts of an event side by side: a column for each speaker, a row for each thing they speak of. */
export interface ComparisonView {
  readonly columns: readonly ColumnView[];
  /** To stand above the quoted words: what the accounts differ in, then every other figure. */
  readonly above: readonly ComparedRow[];
  /** To stand below them: what is left. */
  readonly below: readonly ComparedRow[];
}

export interface ColumnView {
  readonly speaker: SpeakerView;
  readonly statements: readonly StatementView[];
}

export interface ComparedRow extends Subject {
  readonly differs: boolean;
  /** One for each column. */
  readonly cells: readonly CellView[];
}

/** What a speaker says of it; no entry where it is silent. */
export interface CellView {
  readonly entries: readonly CellEntry[];
}

export interface CellEntry {
  readonly value: ValueView;
  readonly scope?: Scope;
}

/** Sets the accounts of an event beside each other. */
export function comparisonOf(
  corpus: Corpus,
  accounts: readonly ViewedAccount[],
  differences: readonly DifferenceView[],
): ComparisonView {
  const columns = columnsOf(accounts);
  const rows = subjectsOf(accounts, differences).map((subject): ComparedRow => {
    const difference = differences.find((it) => it.about === subject.about && it.what === subject.what);
    const cells = columns.map((column) => cellOf(column, subject, difference));
    return { ...subject, differs: difference !== undefined, cells };
  });
  const spoken = rows.filter(({ cells }) => cells.some(({ entries }) => entries.length > 0));
  return {
    columns: columns.map((column) => ({
      speaker: speakerOf(corpus, column[0].account),
      statements: statementsOf(corpus, column),
    })),
    above: [...spoken.filter((it) => it.differs), ...spoken.filter((it) => !it.differs && it.about === 'figure')],
    below: spoken.filter((it) => !it.differs && it.about !== 'figure'),
  };
}

type Column = readonly [ViewedAccount, ...ViewedAccount[]];

/** Accounts by speaker, in the order in which speakers first speak. */
function columnsOf(accounts: readonly ViewedAccount[]): Column[] {
  const columns = new Map<string, [ViewedAccount, ...ViewedAccount[]]>();
  for (const viewed of accounts) {
    const column = columns.get(speakerKey(viewed.account));
    if (column) column.push(viewed);
    else columns.set(speakerKey(viewed.account), [viewed]);
  }
  return [...columns.values()];
}

const SUBJECTS = ['date', 'place', 'actor', 'target', 'participant'] as const;

/** Harm first, then other figures in the order given, then when, where and who; how it ended where that is told. */
function subjectsOf(accounts: readonly ViewedAccount[], differences: readonly DifferenceView[]): Subject[] {
  const counted = new Set(accounts.flatMap(({ view }) => view.figures.map(({ what }) => what)));
  const harms = HARMS.filter((harm) => counted.has(harm));
  const things = [...counted].filter((what) => !harms.some((harm) => harm === what));
  const others = differences.some(({ what }) => what === GOODS) ? [GOODS] : things;
  return [
    ...[...harms, ...others].map((what): Subject => ({ about: 'figure', what })),
    ...SUBJECTS.map((about): Subject => ({ about })),
    ...(tellsOutcome(accounts, differences) ? [{ about: 'outcome' } as const] : []),
  ];
}

function tellsOutcome(accounts: readonly ViewedAccount[], differences: readonly DifferenceView[]): boolean {
  return accounts.some(({ view }) => view.outcome !== undefined) || differences.some((it) => it.about === 'outcome');
}

function cellOf(column: Column, subject: Subject, difference: DifferenceView | undefined): CellView {
  const entries = new Map<string, CellEntry>();
  for (const value of column.flatMap(({ view }) => spokenValues(view, subject, difference))) {
    const key = valueKey(value);
    const side = difference?.sides.find((it) => it.values.some((other) => valueKey(other) === key));
    if (!entries.has(key)) entries.set(key, { value, scope: side?.scope });
  }
  return { entries: [...entries.values()] };
}

/** The kind of happening stands for an outcome only where it is one side of a difference. */
function spokenValues(view: ClaimView, subject: Subject, difference: DifferenceView | undefined): ValueView[] {
  const sides = new Set(difference?.sides.flatMap(({ values }) => values.map(valueKey)));
  return valuesOf(view, subject).filter(
    (it) => it.type !== 'outcome' || it.words !== undefined || sides.has(valueKey(it)),
  );
}
