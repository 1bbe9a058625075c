import type { ReportId, SegmentId } from '../model/identifiers.ts';
import { type EarlierVersion, isOnView, type Report, versionOf } from '../model/report.ts';
import { isKept, segmentText } from '../model/segment.ts';
import type { KeptParagraph, WithdrawnReport, WithdrawnVersion } from '../model/withdrawn-report.ts';
import { matchUnchanged } from './match-unchanged.ts';
import { passagesOf } from './passages-of.ts';

/** What is left of the withdrawn among some reports once their words are taken away, in the order they are given. */
export function withdrawnReports(reports: readonly Report[]): readonly WithdrawnReport[] {
  const all = new Map(reports.map((it) => [it.id, it]));
  return reports.flatMap((report) => withoutWords(report, all));
}

function withoutWords(report: Report, all: ReadonlyMap<ReportId, Report>): WithdrawnReport[] {
  const { id, state, withdrawn, publisher, published, earlier = [], gone = [] } = report;
  if (state !== 'withdrawn' || withdrawn === undefined) return [];
  const versions = [...earlier, { ...report, version: versionOf(report) }];
  const kept = keptFor(report, all);
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

/** The report on view that a duplicate leads to in the end: the one it was kept as may be withdrawn as a duplicate itself. */
function keptFor(report: Report, all: ReadonlyMap<ReportId, Report>): Report | undefined {
  const way = new Set<Report>();
  let end: Report | undefined = report;
  while (end?.state === 'withdrawn' && !way.has(end)) {
    way.add(end);
    end = end.withdrawn?.of && all.get(end.withdrawn.of);
  }
  return end && isOnView(end.state) ? end : undefined;
}

function versionWithoutWords(state: EarlierVersion): WithdrawnVersion {
  return { version: state.version, sha256: state.original.sha256, anchors: anchorsOf(state) };
}

function anchorsOf({ text, segments }: Pick<Report, 'text' | 'segments'>): SegmentId[] {
  return segments.filter((it) => isKept(it) && segmentText(text, it) !== '').map(({ id }) => id);
}

/** A text as it is or was, and the version that has it where it is not on view. */
type TextState = Pick<EarlierVersion, 'text' | 'segments'> & Partial<Pick<EarlierVersion, 'version'>>;

/**
 * Which paragraphs of another report are, word for word, those of a report: of the words that it showed last sooner than of
 * earlier ones, and where they stand now sooner than where they stood.
 */
function sameParagraphs(versions: readonly EarlierVersion[], other: Report): ReadonlyMap<SegmentId, KeptParagraph> {
  const { text, segments, earlier = [] } = other;
  const same = new Map<SegmentId, KeptParagraph>();
  for (const here of versions.toReversed()) {
    for (const there of [{ text, segments }, ...earlier.toReversed()]) {
      for (const [id, kept] of sameIn(here, there)) if (!same.has(id)) same.set(id, kept);
    }
  }
  return same;
}

function sameIn(here: TextState, there: TextState): readonly (readonly [SegmentId, KeptParagraph])[] {
  const { version } = there;
  return [...matchUnchanged(passagesOf(here), passagesOf(there))].flatMap(([at, was]) => {
    const [now, old] = [there.segments[at], here.segments[was]];
    if (!now || !old || !isKept(now) || !isKept(old)) return [];
    return [[old.id, version === undefined ? { id: now.id } : { id: now.id, version }] as const];
  });
}
