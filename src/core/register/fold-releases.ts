import type { EventId, ReportId } from '../model/identifiers.ts';
import { type RegisterAddress, readAddress } from '../model/register-address.ts';
import type { EventEntry } from '../model/register-entry.ts';
import type { Published, Register, SealedRelease } from '../model/release.ts';
import { inCodeUnits } from './in-code-units.ts';

/**
 * Everything ever published, from all releases of an archive in whatever order they are given. What a later release
 * says of an address stands above what an earlier one says; where two branches were merged that both say something of
 * it, the higher version stands, else the one whose release has the higher number, else the later name. Give it releases
 * without chain faults.
 */
export function foldReleases(given: readonly SealedRelease[]): Register {
  const releases = [...given].sort(byNumber);
  const published = new Map<RegisterAddress, Published>();
  const versions = new Map<ReportId, Set<number>>();
  const followed = new Set(releases.flatMap(({ seal }) => seal.previous));
  for (const release of releases) {
    for (const [index, entry] of release.entries.entries()) {
      const earlier = published.get(entry.address);
      const since = earlier?.since ?? release.seal.release;
      const it = { entry, since, release, line: index + 2 };
      published.set(entry.address, earlier && isLater(earlier, it) ? earlier : it);
      if (entry.type === 'report') noteVersion(versions, entry);
    }
  }
  const sorted = [...published].sort(([a], [b]) => inCodeUnits(a, b));
  return {
    releases,
    heads: releases.filter(({ sha256 }) => !followed.has(sha256)).sort((a, b) => inCodeUnits(a.sha256, b.sha256)),
    published: new Map(sorted),
    versions,
    events: new Map(sorted.flatMap(([address, it]) => eventOf(address, it))),
  };
}

/** A number is always above those it follows, so that this is an order of ancestry. */
function byNumber(a: SealedRelease, b: SealedRelease): number {
  return a.seal.release - b.seal.release || inCodeUnits(a.name, b.name);
}

function isLater(earlier: Published, later: Published): boolean {
  return versionOf(earlier) > versionOf(later);
}

function versionOf({ entry }: Published): number {
  return 'version' in entry ? entry.version : 0;
}

function noteVersion(versions: Map<ReportId, Set<number>>, { address, version }: ReportVersion): void {
  const parts = readAddress(address);
  if (parts?.type !== 'report') throw new Error(`expected the address of a report, got ${address}`);
  versions.set(parts.id, (versions.get(parts.id) ?? new Set()).add(version));
}

interface ReportVersion {
  readonly address: RegisterAddress;
  readonly version: number;
}

function eventOf(address: RegisterAddress, it: Published): [EventId, Published<EventEntry>][] {
  const parts = readAddress(address);
  return parts?.type === 'event' && isEvent(it) ? [[parts.id, it]] : [];
}

function isEvent(it: Published): it is Published<EventEntry> {
  return it.entry.type === 'event';
}
