import type { SegmentId } from '../model/identifiers.ts';
import { type Report, versionOf } from '../model/report.ts';
import type { Addresses } from './addresses.ts';
import type { Corpus, ReadReport } from './corpus.ts';

/** What the page of a revised report says of its versions. */
export interface VersionsView {
  readonly current: number;
  /** The newest first. */
  readonly versions: readonly VersionRow[];
  readonly gone: readonly GoneView[];
}

/** A version, and the revision that made it; the first was made by none. */
export interface VersionRow {
  readonly number: number;
  /** The day its text came, ISO 8601. */
  readonly date: string;
  readonly reason?: string;
  readonly by?: string;
  /** Absent for the version on view. */
  readonly address?: string;
}

/** A paragraph that a revision took out: its address stays, and says so. */
export interface GoneView {
  readonly id: string;
  /** The last version that had it, and where it stands there. */
  readonly version: number;
  readonly address: string;
  readonly date: string;
  readonly reason: string;
  readonly into: readonly GoneInto[];
}

/** A paragraph that holds words of one that is gone; it has no number where it is a heading, or gone itself. */
export interface GoneInto {
  readonly address: string;
  readonly number?: number;
}

/** The versions of a report; absent where it was never revised. */
export function versionsView({ addresses }: Corpus, { report, numbers }: ReadReport): VersionsView | undefined {
  const { revisions = [], gone = [] } = report;
  if (revisions.length === 0) return undefined;
  const intoView = (id: SegmentId): GoneInto => ({
    address: addresses.paragraph(report.id, id),
    number: numbers.get(id),
  });
  return {
    current: versionOf(report),
    versions: versionRows(addresses, report).reverse(),
    gone: gone.map(({ id, version, date, reason, into }) => ({
      id,
      version,
      date,
      reason,
      address: addresses.version(report.id, version, id),
      into: into.map(intoView),
    })),
  };
}

/** The versions of a report, the first one first. */
export function versionRows(addresses: Addresses, report: Report): VersionRow[] {
  const { id, imported, earlier = [], revisions = [] } = report;
  const states = [...earlier, { version: versionOf(report), imported }];
  return states.map(({ version, imported: date }) => {
    const made = revisions.find((it) => it.version === version);
    const address = version === versionOf(report) ? undefined : addresses.version(id, version);
    return { number: version, date: made?.date ?? date, reason: made?.reason, by: made?.by, address };
  });
}
