import type { ActorId, ReportId, SegmentId } from './identifiers.ts';
import { type EarlierVersion, type Report, versionOf } from './report.ts';
import { isKept, segmentText } from './segment.ts';
import type { Withdrawal } from './withdrawal.ts';

/** What a site may still say of a withdrawn report: nothing in it is, or is made of, words of the report. */
export interface WithdrawnReport {
  readonly id: ReportId;
  readonly withdrawn: Withdrawal;
  readonly publisher?: ActorId;
  /** EDTF, where the editor's record gives a day. */
  readonly published?: string;
  /** In order of version, that which was on view last. */
  readonly versions: readonly WithdrawnVersion[];
  /** Every paragraph that ever had an address, in the order of the text, those last that were gone before. */
  readonly anchors: readonly SegmentId[];
}

export interface WithdrawnVersion {
  readonly version: number;
  /** Of the original. */
  readonly sha256: string;
  readonly anchors: readonly SegmentId[];
}

/** What is left of a withdrawn report once its words are taken away; none where it is not withdrawn. */
export function withoutWords(report: Report): WithdrawnReport[] {
  const { id, state, withdrawn, publisher, published, earlier = [], gone = [] } = report;
  if (state !== 'withdrawn' || withdrawn === undefined) return [];
  const current = { ...report, version: versionOf(report) };
  return [
    {
      id,
      withdrawn,
      publisher,
      published: published?.value ?? undefined,
      versions: [...earlier, current].map(versionWithoutWords),
      anchors: [...anchorsOf(report), ...gone.map((it) => it.id)],
    },
  ];
}

function versionWithoutWords(state: EarlierVersion): WithdrawnVersion {
  return { version: state.version, sha256: state.original.sha256, anchors: anchorsOf(state) };
}

function anchorsOf({ text, segments }: Pick<Report, 'text' | 'segments'>): SegmentId[] {
  return segments.filter((it) => isKept(it) && segmentText(text, it) !== '').map(({ id }) => id);
}
