import type { ReportId, SegmentId } from '../model/identifiers.ts';
import type { Withdrawal } from '../model/withdrawal.ts';
import type { WithdrawnReport } from '../model/withdrawn-report.ts';
import { authorityKey, type Corpus } from './corpus.ts';
import { type Named, namedAuthority, namedReport } from './named.ts';

/** The page of a withdrawn report, or of one of its versions: every address stays, no word of the report does. */
export interface TombstoneView {
  readonly id: ReportId;
  readonly address: string;
  readonly permalink: string;
  /** The version it is the page of; absent where it is that of the report. */
  readonly version?: number;
  readonly withdrawn: Withdrawal;
  readonly publisher?: Named;
  /** EDTF. */
  readonly published?: string;
  /** Every version there was, with the SHA-256 of its original. */
  readonly originals: readonly { readonly version: number; readonly sha256: string }[];
  readonly anchors: readonly TombstoneAnchor[];
  /** Of a duplicate: the report that is kept. */
  readonly kept?: Named;
  /** Whom to ask, where the archive says so. */
  readonly contact?: string;
}

/** Where a paragraph stood; of a duplicate, where its very words stand now. */
export interface TombstoneAnchor {
  readonly id: SegmentId;
  readonly now?: string;
}

/** The page of a withdrawn report. */
export function tombstoneView(corpus: Corpus, report: WithdrawnReport): TombstoneView {
  const { id, withdrawn, published, versions, anchors } = report;
  const address = corpus.addresses.report(id);
  return {
    id,
    address,
    permalink: corpus.addresses.permalink(address),
    withdrawn,
    publisher: publisherOf(corpus, report),
    published,
    originals: versions.map(({ version, sha256 }) => ({ version, sha256 })),
    anchors: anchors.map((it) => anchorOf(corpus, report, it)),
    kept: keptOf(corpus, report),
    contact: corpus.info.contact,
  };
}

/** The page of an earlier version of a withdrawn report. */
export function versionTombstoneView(corpus: Corpus, report: WithdrawnReport, version: number): TombstoneView {
  const state = report.versions.find((it) => it.version === version);
  if (!state) throw new Error(`expected a version ${version} of report ${report.id}, got none`);
  const address = corpus.addresses.version(report.id, version);
  const permalink = corpus.addresses.permalink(address);
  const anchors = state.anchors.map((it) => anchorOf(corpus, report, it));
  return { ...tombstoneView(corpus, report), address, permalink, version, anchors };
}

function anchorOf({ addresses }: Corpus, { kept }: WithdrawnReport, id: SegmentId): TombstoneAnchor {
  const same = kept?.paragraphs.get(id);
  if (!kept || !same) return { id };
  const { id: there, version } = same;
  const now =
    version === undefined ? addresses.paragraph(kept.report, there) : addresses.version(kept.report, version, there);
  return { id, now };
}

function keptOf(corpus: Corpus, { kept }: WithdrawnReport): Named | undefined {
  const from = kept && corpus.reports[corpus.positions.get(kept.report) ?? -1];
  return from && namedReport(corpus, from);
}

function publisherOf(corpus: Corpus, { publisher }: WithdrawnReport): Named | undefined {
  const actor = publisher && corpus.authorities.get(authorityKey({ type: 'actor', id: publisher }));
  return actor && namedAuthority(corpus, actor);
}
