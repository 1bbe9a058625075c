import type { ClaimRef } from '../model/event.ts';
import type { ClaimAddress, EventDecision } from '../model/event-decision.ts';
import type { ReportId } from '../model/identifiers.ts';
import type { Fitting, Misfit } from '../model/misfit.ts';
import type { Reading } from '../model/reading.ts';
import { findClaim } from '../text/find-claim.ts';
import { findQuote } from '../text/find-quote.ts';
import { onOneLine } from '../text/on-one-line.ts';
import type { ChronologyDecisions } from './chronology-decisions.ts';

/** Decisions with their claims found, and those that do not fit. */
export interface ResolvedDecisions {
  readonly decisions: ChronologyDecisions;
  readonly misfits: readonly Misfit[];
}

/** A report as decisions about events refer to it. */
export interface DecidedReport {
  readonly report: { readonly id: ReportId };
  readonly reading: Reading;
}

/**
 * Finds the claims that an editor's decisions about events mean; they refer to reports by their place in the list. A report
 * that is not in the list (a draft, while only what is public is told) is passed over. One claim in two splits, in a split
 * and a join, or under two titles is a misfit; joins that share a claim are one.
 */
export function resolveDecisions(
  reports: readonly DecidedReport[],
  decisions: readonly EventDecision[],
): ResolvedDecisions {
  const places = new Map(reports.map(({ report }, index) => [report.id, index]));
  const resolved = decisions.map((decision) => decision.claims.map((it) => resolve(it, { reports, places })));
  const unfit = resolved.flatMap((claims, index) =>
    claims.flatMap((it, at) => misfitOf(it, decisions[index], { index, at })),
  );
  const decided = decisions.map(({ claims: _, ...decision }, index): Decided => {
    return {
      ...decision,
      index,
      claims: (resolved[index] ?? []).flatMap((it) => ('value' in it ? (it.value ?? []) : [])),
    };
  });
  return { decisions: sortedOut(decided), misfits: [...unfit, ...repeated(decided, decisions)].toSorted(byIndex) };
}

type Decided = DistributiveOmit<EventDecision, 'claims'> & {
  readonly index: number;
  readonly claims: readonly ClaimRef[];
};

type DistributiveOmit<Type, Key extends PropertyKey> = Type extends unknown ? Omit<Type, Key> : never;

interface Places {
  readonly reports: readonly DecidedReport[];
  readonly places: ReadonlyMap<ReportId, number>;
}

/** The claim an address means; no claim where its report is not told of. */
function resolve(address: ClaimAddress, { reports, places }: Places): Fitting<ClaimRef | undefined> {
  const report = places.get(address.report);
  const reading = report === undefined ? undefined : reports[report]?.reading;
  if (report === undefined || !reading) return { value: undefined };
  const quote = findQuote(reading, address);
  if ('misfit' in quote) return quote;
  const claim = findClaim(reading, quote.value, address.claim);
  if ('misfit' in claim) return claim;
  if (!reading.claims[claim.value]?.background) return { value: { report, claim: claim.value } };
  const words = onOneLine(reading.text.slice(quote.value.start, quote.value.end));
  return { misfit: { path: ['claim'], fault: 'background', value: address.claim, candidates: [words] } };
}

function misfitOf(
  it: Fitting<unknown>,
  decision: EventDecision | undefined,
  { index, at }: { readonly index: number; readonly at: number },
): Misfit[] {
  if ('value' in it || !decision) return [];
  return [{ ...it.misfit, index, path: [...pathOf(decision, at), ...it.misfit.path] }];
}

/** The keys under which a decision names a claim. */
function pathOf({ act }: EventDecision, at: number): Misfit['path'] {
  return act === 'title' ? ['of'] : [act, at];
}

function sortedOut(decided: readonly Decided[]): ChronologyDecisions {
  return {
    joins: decided.filter(({ act }) => act === 'join'),
    splits: decided.filter(({ act }) => act === 'split'),
    titles: decided.flatMap((it) => {
      const [claim] = it.claims;
      return it.act === 'title' && claim ? [{ claim, text: it.title, decided: it.decided }] : [];
    }),
  };
}

/** Decisions about a claim that another decision has decided otherwise. */
function repeated(decided: readonly Decided[], decisions: readonly EventDecision[]): Misfit[] {
  return decided.flatMap((it) => {
    const other = decided.slice(0, it.index).find((before) => areAtOdds(before, it));
    const decision = decisions[it.index];
    if (!other || !decision) return [];
    const value = decision.claims[0]?.quote ?? '';
    return [
      {
        index: it.index,
        path: [decision.act],
        fault: 'decided-twice',
        value,
        candidates: [],
        other: other.index,
      },
    ];
  });
}

function areAtOdds(a: Decided, b: Decided): boolean {
  const about = a.act === 'title' ? b.act === 'title' : b.act !== 'title';
  if (!about || (a.act === 'join' && b.act === 'join')) return false;
  return a.claims.some((one) => b.claims.some((other) => one.report === other.report && one.claim === other.claim));
}

function byIndex(a: Misfit, b: Misfit): number {
  return a.index - b.index;
}
