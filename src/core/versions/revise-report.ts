import { mintSegmentId, type RandomBytes, type SegmentId } from '../model/identifiers.ts';
import { type EarlierVersion, type Original, type Report, versionOf } from '../model/report.ts';
import type { GoneParagraph, Revision } from '../model/version.ts';
import type { Carried } from './carried.ts';
import { type DecisionFault, decideMatches, type MatchDecision } from './decide-matches.ts';

/** A new text for a report, with what a person decided about it. */
export interface RevisionRequest {
  readonly original: Original;
  readonly carried: Carried;
  readonly decisions: readonly MatchDecision[];
  readonly made: Omit<Revision, 'version'>;
  readonly random: RandomBytes;
}

/** The report as its next version has it, the one before among the earlier; or why the decisions do not settle it. */
export function reviseReport(
  report: Report,
  { original, carried, decisions, made, random }: RevisionRequest,
): Report | { readonly faults: readonly DecisionFault[] } {
  const settled = decideMatches(carried, decisions, minterFor(report, random));
  if ('faults' in settled) return settled;
  const last = versionOf(report);
  const gone = settled.gone.map(({ id, into }): GoneParagraph => {
    return { id, version: last, date: made.date, reason: made.reason, into };
  });
  return {
    ...report,
    state: 'corrected',
    original,
    text: carried.text,
    segments: settled.segments,
    imported: made.date,
    version: last + 1,
    revisions: [...(report.revisions ?? []), { version: last + 1, ...made }],
    earlier: [...(report.earlier ?? []), earlierOf(report)],
    gone: [...(report.gone ?? []), ...gone],
  };
}

function earlierOf(report: Report): EarlierVersion {
  const { original, text, segments, language, publisher, published, suppliedTitle, imported } = report;
  const known = { language, publisher, published, suppliedTitle, imported };
  return { version: versionOf(report), original, text, segments, ...known };
}

/** Mints ids unlike every one that the report has or had. */
function minterFor({ segments, earlier = [], gone = [] }: Report, random: RandomBytes): () => SegmentId {
  const all = [...segments, ...earlier.flatMap((it) => it.segments), ...gone];
  const taken = new Set(all.map(({ id }) => id));
  return () => {
    let id = mintSegmentId(random);
    while (taken.has(id)) id = mintSegmentId(random);
    taken.add(id);
    return id;
  };
}
