import type { Modality } from '../model/claim.ts';
import { type ConflictSubject, GOODS } from '../model/event.ts';
import type { EventKind } from '../model/event-kind.ts';
import type { ClaimRole, ClaimView, FigureView, PartyView, WhenView } from './claim-view.ts';

/** What accounts are compared in: what they may differ in, and whom it was done to or who took part. */
export interface Subject {
  readonly about: ConflictSubject | 'target' | 'participant';
  /** Of figures: the harm or the thing counted, or `GOODS`: every thing counted. */
  readonly what?: string;
}

/** What one account says of one subject. */
export type ValueView = AmountValue | DateValue | NamesValue | OutcomeValue;

interface AmountValue {
  readonly type: 'amount';
  readonly figure: FigureView;
  /** Whether the amount says nothing without its thing, since others count other things. */
  readonly named: boolean;
}

interface DateValue {
  readonly type: 'date';
  readonly when: WhenView;
}

interface NamesValue {
  readonly type: 'names';
  readonly names: readonly PartyView[];
}

/** How it ended, in the report's words, or else the kind of happening that is told or denied instead. */
interface OutcomeValue {
  readonly type: 'outcome';
  readonly words?: string;
  readonly kind: EventKind;
  readonly modality: Modality;
}

/** What an account says of a subject; an empty list where it is silent. */
export function valuesOf(account: ClaimView, { about, what }: Subject): ValueView[] {
  if (about === 'figure') return amountsOf(account, what);
  if (about === 'date') return account.when.edtf === null ? [] : [{ type: 'date', when: account.when }];
  if (about === 'outcome') {
    const { outcome: words, kind, modality } = account;
    return [{ type: 'outcome', words, kind, modality }];
  }
  const role = ROLES[about];
  return account.parts.filter((part) => part.role === role).map(({ parties }) => ({ type: 'names', names: parties }));
}

function amountsOf({ figures }: ClaimView, what: string | undefined): AmountValue[] {
  const named = what === GOODS;
  const meant = figures.filter((it) => (named ? !it.harm : it.what === what));
  return meant.map((figure) => ({ type: 'amount', figure, named }));
}

const ROLES: Readonly<Record<'place' | 'actor' | 'target' | 'participant', ClaimRole>> = {
  place: 'place',
  actor: 'perpetrator',
  target: 'target',
  participant: 'participant',
};

/** One key for values that say the same. */
export function valueKey(value: ValueView): string {
  if (value.type === 'date') return value.when.edtf ?? '';
  if (value.type === 'outcome') return value.words ?? `${value.modality} ${value.kind}`;
  if (value.type === 'names') return [...new Set(value.names.map(({ name }) => name))].sort().join(' · ');
  const { qualifier, what, included, amount, value: number } = value.figure;
  return [qualifier, number ?? amount?.toLowerCase() ?? '', what, included].join(' ');
}

/** Values that say the same stand once, in the order first given. */
export function distinct(values: readonly ValueView[]): ValueView[] {
  const first = new Map<string, ValueView>();
  for (const value of values) if (!first.has(valueKey(value))) first.set(valueKey(value), value);
  return [...first.values()];
}
