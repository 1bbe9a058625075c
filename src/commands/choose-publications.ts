import { hasAddress, type Report } from '../core/model/report.ts';
import { didYouMean } from '../store/nearest-word.ts';
import type { SetAside } from '../store/read-reports.ts';
import { counted } from './counted.ts';

/** Which drafts a command asks to publish, what is to be said of the others, and the ids that are none. */
export interface Publications {
  readonly drafts: readonly Report[];
  readonly notes: readonly string[];
  readonly unknown: readonly string[];
}

/** What there is to choose from. */
interface Choice {
  readonly reports: readonly Report[];
  readonly setAside: readonly SetAside[];
  /** The day it is, ISO 8601, as the caller states it: no embargo ends by the clock. */
  readonly now?: string;
}

/**
 * The drafts among the reports named, each once; of `all`, every draft; and in any case the embargoed reports whose day
 * has come, which were decided about when they were put under embargo.
 */
export function choosePublications(
  wanted: readonly string[] | 'all',
  { reports, setAside, now }: Choice,
): Publications {
  const known = new Map<string, Report>(reports.map((report) => [report.id, report]));
  const named = wanted === 'all' ? [] : [...new Set(wanted)];
  const chosen = wanted === 'all' ? reports : named.flatMap((id) => known.get(id) ?? []);
  const freed = new Set(reports.filter((report) => isFree(report, now)));
  const drafts = chosen.filter((report) => report.state === 'draft');
  const already = named.filter((id) => isPublic(known.get(id)));
  const held = (wanted === 'all' ? reports : chosen).filter((it) => it.state === 'embargoed' && !freed.has(it));
  const broken = new Set(setAside.map((it) => it.id));
  return {
    drafts: [...drafts, ...freed],
    notes: [
      ...already.map((id) => `${id} is already ${known.get(id)?.state}`),
      ...held.map(underEmbargo),
      ...(wanted === 'all' && drafts.length === 0 ? ['There is no draft to publish.'] : []),
      ...(wanted.length === 0 ? waiting(reports) : []),
    ],
    unknown: named
      .filter((id) => !known.has(id))
      .map((id) => (broken.has(id) ? `${id} cannot be read; see above` : unknownReport(id, known.keys()))),
  };
}

/** Whether a report's embargo has ended. */
function isFree({ state, embargo }: Report, now: string | undefined): boolean {
  return state === 'embargoed' && embargo !== undefined && now !== undefined && embargo <= now;
}

function isPublic(report: Report | undefined): boolean {
  return report !== undefined && hasAddress(report.state);
}

function underEmbargo({ id, embargo = '' }: Report): string {
  return `${id} is under embargo until ${embargo}: once that day has come, say --now ${embargo}`;
}

/** That drafts stay drafts where none was named, which a person may have expected otherwise. */
function waiting(reports: readonly Report[]): readonly string[] {
  const count = reports.filter((report) => report.state === 'draft').length;
  const stay = counted(count, 'draft stays a draft', 'drafts stay drafts');
  return count === 0 ? [] : [`${stay}; to publish, name reports by their ids, or say --all`];
}

function unknownReport(id: string, known: Iterable<string>): string {
  return `there is no report ${JSON.stringify(id)}: ${didYouMean(id, known, 'see the folders in reports/')}`;
}
