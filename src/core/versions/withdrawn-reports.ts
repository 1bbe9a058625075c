import type { ReportId, SegmentId } from '../model/identifiers.ts';
import { type EarlierVersion, isOnView, type Report, versionOf } from '../model/report.ts';
import { isKept, segmentText } from '../model/segment.ts';
import type { WithdrawnReport, WithdrawnVersion } from '../model/withdrawn-report.ts';
import { matchUnchanged } from './match-unchanged.ts';
import { passagesOf } from './passages-of.ts';

/** What is left of the withdrawn among some reports once their words are taken away, in the order they are given. */
export function withdrawnReports(reports: readonly Report[]): readonly WithdrawnReport[] {
  const onView = new Map(reports.filter(({ state }) => isOnView(state)).map((it) => [it.id, it]));
  return reports.flatMap((report) => withoutWords(report, onView));
}

function withoutWords(report: Report, onView: ReadonlyMap<ReportId, Report>): WithdrawnReport[] {
  const { id, state, withdrawn, publisher, published, earlier = [], gone = [] } = report;
  if (state !== 'withdrawn' || withdrawn === undefined) return [];
  const versions = [...earlier, { ...report, version: versionOf(report) }];
  const kept = withdrawn.of === undefined ? undefined : onView.get(withdrawn.of);
  return [
    {
      id,
      withdrawn,
      publisher,
      published: published?.value ?? undefined,
      versions: versions.map(versionWithoutWords),
      anchors: [...anchorsOf(report), ...gone.map((it) => it.id)],
      ...(kept ? { kept: { report: kept.id, paragraphs: sameParagraphs(versions, kept) } } : {}),
    },
  ];
}

function versionWithoutWords(state: EarlierVersion): WithdrawnVersion {
  return { version: state.version, sha256: state.original.sha256, anchors: anchorsOf(state) };
}

function anchorsOf({ text, segments }: Pick<Report, 'text' | 'segments'>): SegmentId[] {
  return segments.filter((it) => isKept(it) && segmentText(text, it) !== '').map(({ id }) => id);
}

/** Which paragraphs of another report are, word for word, those of a report in any of its versions. */
function sameParagraphs(versions: readonly EarlierVersion[], other: Report): ReadonlyMap<SegmentId, SegmentId> {
  const same = new Map<SegmentId, SegmentId>();
  for (const state of versions) {
    for (const [at, was] of matchUnchanged(passagesOf(state), passagesOf(other))) {
      const [there, here] = [other.segments[at], state.segments[was]];
      if (there && here && isKept(there) && isKept(here)) same.set(here.id, there.id);
    }
  }
  return same;
}
