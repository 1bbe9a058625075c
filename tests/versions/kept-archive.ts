import type { Authority, Place } from '../../src/core/model/authority.ts';
import { mintReportId, mintSegmentId, type PlaceId, type ReportId } from '../../src/core/model/identifiers.ts';
import type { Register } from '../../src/core/model/release.ts';
import { isOnView, type Original, type Report } from '../../src/core/model/report.ts';
import type { Segment } from '../../src/core/model/segment.ts';
import type { Withdrawal } from '../../src/core/model/withdrawal.ts';
import { archiveEntries } from '../../src/core/register/archive-entries.ts';
import { foldReleases } from '../../src/core/register/fold-releases.ts';
import { formatRelease } from '../../src/core/register/format-release.ts';
import { linesOf, planRelease } from '../../src/core/register/plan-release.ts';
import { failed } from '../../src/store/outcome.ts';
import { parseRelease } from '../../src/store/register/parse-release.ts';
import { sha256 } from '../../src/store/register/sha256.ts';
import { sealed } from '../register/sealed.ts';

/** An archive as it lies on a disk, without the disk: what commands change. */
export interface KeptArchive {
  reports: readonly Report[];
  places: readonly Place[];
  register: Register;
  /** Counts what was minted, so that every run mints the same. */
  minted: number;
}

export function emptyArchive(): KeptArchive {
  return { reports: [], places: [], register: foldReleases([]), minted: 0 };
}

/** Bytes that differ at each call, the same in each run. */
export function randomFor(archive: KeptArchive): (count: number) => Uint8Array {
  return (count) => {
    archive.minted += 1;
    const digest = sha256(`minted ${archive.minted}`);
    return Uint8Array.from({ length: count }, (_, index) =>
      Number.parseInt(digest.slice(2 * index, 2 * index + 2), 16),
    );
  };
}

/** Imports a text that is divided so, as a draft. */
export function importText(archive: KeptArchive, text: string, segments: readonly Omit<Segment, 'id'>[]): ReportId {
  const random = randomFor(archive);
  const report: Report = {
    id: mintReportId(random),
    state: 'draft',
    original: originalOf(text),
    text,
    segments: segments.map((it) => ({ id: mintSegmentId(random), ...it })),
    language: 'en',
    imported: '2026-11-22',
  };
  archive.reports = [...archive.reports, report];
  return report.id;
}

export function originalOf(text: string): Original {
  return { file: 'original.txt', name: 'a.txt', sha256: sha256(text), bytes: text.length, encoding: 'utf-8' };
}

export function replaceReport(archive: KeptArchive, report: Report): void {
  archive.reports = archive.reports.map((it) => (it.id === report.id ? report : it));
}

/** Makes every draft public and writes a release, where anything is new. */
export function publish(archive: KeptArchive): void {
  archive.reports = archive.reports.map((it): Report => (it.state === 'draft' ? { ...it, state: 'published' } : it));
  const showing = { entries: entriesOf(archive), told: [], identities: { ids: new Map(), former: [] } };
  const entries = linesOf(planRelease(archive.register, showing, randomFor(archive)));
  if (entries.length === 0) return;
  const { releases, heads } = archive.register;
  archive.register = foldReleases([...releases, sealed(heads, entries)]);
}

export function withdraw(archive: KeptArchive, report: Report, kind: Withdrawal['kind']): void {
  replaceReport(archive, { ...report, state: 'withdrawn', withdrawn: { kind, date: '2026-11-24', role: 'editor' } });
}

/** The register as newer software reads what older software wrote. */
export function upgrade(archive: KeptArchive): void {
  const releases = archive.register.releases.map((release) => {
    const bytes = new TextEncoder().encode(formatRelease(release));
    const read = parseRelease({ file: `${release.name}.jsonl`, bytes });
    if (failed(read)) throw new Error(JSON.stringify(read.problems));
    return read.value;
  });
  archive.register = foldReleases(releases);
}

export function addPlace(archive: KeptArchive, id: string, moved?: Authority['moved']): void {
  const facts = { names: [], bare: false, cues: [], nominal: [], native: [], identifiers: [], sources: [] };
  const place = { ...facts, type: 'place', id: id as PlaceId, name: id, kind: 'town', unresolved: false } as const;
  const record = { ...place, possiblySame: [], ...(moved && { moved }) } as Place;
  archive.places = [...archive.places.filter((it) => it.id !== id), record];
}

export function entriesOf(archive: KeptArchive) {
  return archiveEntries({ reports: archive.reports, places: archive.places, actors: [] }, sha256);
}

/** A report on view, chosen by a number. */
export function onView(archive: KeptArchive, choice: number): Report | undefined {
  const all = archive.reports.filter(({ state }) => isOnView(state));
  return all[choice % Math.max(1, all.length)];
}
