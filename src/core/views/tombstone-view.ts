import type { ReportId, SegmentId } from '../model/identifiers.ts';
import type { Withdrawal } from '../model/withdrawal.ts';
import type { WithdrawnReport } from '../model/withdrawn-report.ts';
import { authorityKey, type Corpus } from './corpus.ts';
import { type Named, namedAuthority } from './named.ts';

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
  readonly anchors: readonly SegmentId[];
  /** Whom to ask, where the archive says so. */
  readonly contact?: string;
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
    anchors,
    contact: corpus.info.contact,
  };
}

/** The page of an earlier version of a withdrawn report. */
export function versionTombstoneView(corpus: Corpus, report: WithdrawnReport, version: number): TombstoneView {
  const state = report.versions.find((it) => it.version === version);
  if (!state) throw new Error(`expected a version ${version} of report ${report.id}, got none`);
  const address = corpus.addresses.version(report.id, version);
  const permalink = corpus.addresses.permalink(address);
  return { ...tombstoneView(corpus, report), address, permalink, version, anchors: state.anchors };
}

function publisherOf(corpus: Corpus, { publisher }: WithdrawnReport): Named | undefined {
  const actor = publisher && corpus.authorities.get(authorityKey({ type: 'actor', id: publisher }));
  return actor && namedAuthority(corpus, actor);
}
