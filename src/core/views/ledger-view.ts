import { GOODS } from '../model/event.ts';
import { type Figure, isHarm } from '../model/figure.ts';
import { onOneLine } from '../text/on-one-line.ts';
import { type ClaimPart, type FigureView, figureView, type PartyView } from './claim-view.ts';
import type { Corpus, ToldClaim, ToldFigure } from './corpus.ts';
import { type Page, pageCount, pageOf } from './pages.ts';
import { type ToldView, toldView } from './told-view.ts';

/** Which figures a ledger lists: of harm to people, or of all else. */
export const LEDGERS = ['harm', 'other'] as const;

export type LedgerKind = (typeof LEDGERS)[number];

/** A figure as a row of the ledger; of what accounts differ in, only what bears on it. */
export interface LedgerRow extends ToldView {
  readonly figure: FigureView;
  /** The larger figure it is part of, as the report words it; absent where it stands alone, or none is found near. */
  readonly partOf?: string;
  readonly places: readonly PartyView[];
  readonly keys: LedgerKeys;
}

/** What the columns of a row are sorted by, where their words would not do. */
export interface LedgerKeys {
  /** The number, or the lower of two; absent where only words are given. */
  readonly value?: number;
  /** First and last day it can speak of; absent where it does not say when. */
  readonly days?: string;
  /** The order of the reports and of the text. */
  readonly whence: string;
}

/** A page of a ledger. */
export interface LedgerView extends Page<LedgerRow> {
  readonly kind: LedgerKind;
  readonly address: string;
  /** Both ledgers, and how many figures each has. */
  readonly ledgers: readonly { readonly kind: LedgerKind; readonly count: number; readonly address: string }[];
}

export const FIGURES_A_PAGE = 150;

/** Which page of which ledger. */
export interface LedgerPage {
  readonly kind: LedgerKind;
  readonly number: number;
}

/** The pages of both ledgers, that of harm first; an empty ledger still has one. */
export function ledgerPages({ claims }: Corpus): LedgerPage[] {
  return LEDGERS.flatMap((kind) => {
    const count = pageCount(claims[kind].length, FIGURES_A_PAGE);
    return Array.from({ length: count }, (_, index) => ({ kind, number: index + 1 }));
  });
}

/** A page of a ledger. */
export function ledgerView(corpus: Corpus, { kind, number }: LedgerPage): LedgerView {
  const { claims, addresses } = corpus;
  const address = (page: number) => addresses.ledger(kind, page);
  const page = pageOf(claims[kind], { number, size: FIGURES_A_PAGE, address });
  return {
    ...page,
    kind,
    address: address(number),
    items: page.items.map((it) => rowOf(corpus, it)),
    ledgers: LEDGERS.map((each) => ({ kind: each, count: claims[each].length, address: addresses.ledger(each) })),
  };
}

function rowOf(corpus: Corpus, { told, figure }: ToldFigure): LedgerRow {
  const view = toldView(corpus, told);
  const whole = figure.included ? wholeOf(corpus, told, figure) : undefined;
  return {
    ...view,
    differs: view.differs.filter(({ about, what = figure.what }) => about !== 'figure' || isAbout(what, figure)),
    figure: figureView(told.from, figure),
    partOf: whole && onOneLine(whole.text),
    places: view.parts.find((part: ClaimPart) => part.role === 'place')?.parties ?? [],
    keys: keysOf(corpus, told, figure),
  };
}

/** Whether a conflict of figures bears on one of them. */
function isAbout(what: string, figure: Figure): boolean {
  return what === figure.what || (what === GOODS && !isHarm(figure));
}

function keysOf(corpus: Corpus, told: ToldClaim, { value, start }: Figure): LedgerKeys {
  const position = corpus.positions.get(told.from.report.id) ?? 0;
  const number = Array.isArray(value) ? value[0] : value;
  return {
    value: number ?? undefined,
    days: told.earliest === '~' ? undefined : `${told.earliest} ${told.latest}`,
    whence: `${padded(position)} ${padded(start)}`,
  };
}

/** Wide enough for any position, so that words sort as numbers do. */
function padded(position: number): string {
  return String(position).padStart(9, '0');
}

/**
 * The figure that an included one is most likely part of: of those of the same kind in its paragraph that stand by
 * themselves, the nearest before it, else the nearest after it.
 */
function wholeOf(corpus: Corpus, told: ToldClaim, part: Figure): Figure | undefined {
  const near = (corpus.claims.ofReport.get(told.from.report.id) ?? []).filter(
    (it) => it.sentence.segment === told.sentence.segment,
  );
  const wholes = near.flatMap(({ claim }) => claim.figures).filter((it) => !it.included && it.what === part.what);
  const before = wholes.filter((it) => it.start < part.start).sort((a, b) => b.start - a.start);
  const after = wholes.filter((it) => it.start > part.start).sort((a, b) => a.start - b.start);
  return before[0] ?? after[0];
}
