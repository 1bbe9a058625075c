import type { ArchiveInput } from '../model/archive-input.ts';
import type { Authority } from '../model/authority.ts';
import { authorityAddress, paragraphAddress, reportAddress } from '../model/register-address.ts';
import type { AuthorityEntry, ParagraphEntry, RegisterEntry, ReportEntry, Sha256 } from '../model/register-entry.ts';
import { hasAddress, type Report, versionOf } from '../model/report.ts';
import { isKept, type Segment } from '../model/segment.ts';
import type { GoneParagraph } from '../model/version.ts';
import { shownText } from '../text/shown-text.ts';
import { inCodeUnits } from './in-code-units.ts';

/**
 * The addresses that an archive has, events aside, and what each shows: public reports and their paragraphs, those too
 * that a revision took out, places and actors, in order of address. Cut text and white space have no address; drafts and
 * embargoed reports have none yet.
 */
export function archiveEntries(
  { reports, places, actors }: Pick<ArchiveInput, 'reports' | 'places' | 'actors'>,
  sha256: Sha256,
): readonly RegisterEntry[] {
  const entries: RegisterEntry[] = [...places, ...actors].map(authorityEntry);
  for (const report of reports) {
    if (!hasAddress(report.state)) continue;
    entries.push(reportEntry(report), ...paragraphEntries(report, sha256), ...goneEntries(report, sha256));
  }
  return entries.sort((a, b) => inCodeUnits(a.address, b.address));
}

function authorityEntry(it: Authority): AuthorityEntry {
  return { type: it.type, address: authorityAddress(it), name: it.name };
}

function reportEntry(report: Report): ReportEntry {
  const { id, state, original } = report;
  const version = versionOf(report);
  return { type: 'report', address: reportAddress(id), version, state, sha256: original.sha256 };
}

function paragraphEntries(report: Report, sha256: Sha256): ParagraphEntry[] {
  const shown = report.segments.filter(isKept).filter((segment) => shownText(report.text, segment) !== '');
  return shown.map((segment) =>
    paragraphEntry({ report, version: versionOf(report), text: report.text }, segment, sha256),
  );
}

function goneEntries(report: Report, sha256: Sha256): ParagraphEntry[] {
  return (report.gone ?? []).map((it) => goneEntry(report, it, sha256));
}

/** What a vanished paragraph showed last. */
function goneEntry(report: Report, { id, version }: GoneParagraph, sha256: Sha256): ParagraphEntry {
  const state = report.earlier?.find((it) => it.version === version);
  const segment = state?.segments.find((it) => it.id === id);
  if (!state || !segment) throw new Error(`expected paragraph ${id} in version ${version} of ${report.id}, got none`);
  return { ...paragraphEntry({ report, version, text: state.text }, segment, sha256), gone: true };
}

/** The text of one version of a report. */
interface VersionText {
  readonly report: Report;
  readonly version: number;
  readonly text: string;
}

/** Of a withdrawn report no paragraph tells its hash: it would confirm a guess of its words. */
function paragraphEntry({ report, version, text }: VersionText, segment: Segment, sha256: Sha256): ParagraphEntry {
  const { id, kind, start, end } = segment;
  const entry = { type: 'paragraph', address: paragraphAddress(report.id, id), version, start, end, kind } as const;
  return report.state === 'withdrawn' ? entry : { ...entry, sha256: sha256(shownText(text, segment)) };
}
