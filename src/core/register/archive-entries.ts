import type { ArchiveInput } from '../model/archive-input.ts';
import type { Authority } from '../model/authority.ts';
import { authorityAddress, paragraphAddress, reportAddress } from '../model/register-address.ts';
import type { AuthorityEntry, ParagraphEntry, RegisterEntry, ReportEntry, Sha256 } from '../model/register-entry.ts';
import type { Report } from '../model/report.ts';
import { isKept } from '../model/segment.ts';
import { inCodeUnits } from './in-code-units.ts';
import { shownText } from './shown-text.ts';

/**
 * The addresses that an archive has, events aside, and what each shows: published reports and their paragraphs, places
 * and actors, in order of address. Cut text and white space have no address; drafts have none yet.
 */
export function archiveEntries(
  { reports, places, actors }: Pick<ArchiveInput, 'reports' | 'places' | 'actors'>,
  sha256: Sha256,
): readonly RegisterEntry[] {
  const entries: RegisterEntry[] = [...places, ...actors].map(authorityEntry);
  for (const report of reports) {
    if (report.state === 'draft') continue;
    entries.push(reportEntry(report), ...paragraphEntries(report, sha256));
  }
  return entries.sort((a, b) => inCodeUnits(a.address, b.address));
}

/** Which version of a report is on view: the first until it says another. */
export function versionOf(report: Report & { readonly version?: number }): number {
  return report.version ?? 1;
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
  const { id, text, segments } = report;
  const version = versionOf(report);
  return segments.filter(isKept).flatMap((segment) => {
    const shown = shownText(text, segment);
    if (shown === '') return [];
    const { kind, start, end } = segment;
    const address = paragraphAddress(id, segment.id);
    return [{ type: 'paragraph', address, version, start, end, kind, sha256: sha256(shown) }];
  });
}
