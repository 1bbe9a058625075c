import { mintEventId, mintReportId, mintSegmentId, parsePlaceId } from '../../src/core/model/identifiers.ts';
import {
  authorityAddress,
  eventAddress,
  paragraphAddress,
  type RegisterAddress,
  reportAddress,
} from '../../src/core/model/register-address.ts';
import type { EventEntry, ParagraphEntry, RegisterEntry, ReportEntry } from '../../src/core/model/register-entry.ts';
import type { SealedRelease } from '../../src/core/model/release.ts';
import { formatRelease, releaseName } from '../../src/core/register/format-release.ts';
import { sha256 } from '../../src/store/register/sha256.ts';

/** A release that follows others, sealed as `attest publish` does. */
export function sealed(previous: readonly SealedRelease[], entries: readonly RegisterEntry[]): SealedRelease {
  const seal = {
    release: 1 + Math.max(0, ...previous.map((it) => it.seal.release)),
    date: '2026-11-22',
    software: 'attest 0.1.0',
    previous: previous.map((it) => it.sha256).sort(),
  };
  const release = { seal, entries: [...entries].sort((a, b) => (a.address < b.address ? -1 : 1)) };
  const hash = sha256(formatRelease(release));
  return { ...release, name: releaseName(seal, hash), sha256: hash };
}

/** The bytes of a fake identifier: one number again and again. */
function bytes(number: number) {
  return (count: number) => new Uint8Array(count).fill(number);
}

export function reportEntry(number: number, version = 1): ReportEntry {
  const address = reportAddress(mintReportId(bytes(number)));
  return { type: 'report', address, version, state: 'published', sha256: sha256(`report ${number} v${version}`) };
}

/** A paragraph of a report that shows some words. */
export function paragraphEntry(report: number, number: number, words = 'words', version = 1): ParagraphEntry {
  const address = paragraphAt(report, number);
  const span = { start: number * 100, end: number * 100 + words.length };
  return { type: 'paragraph', address, version, ...span, kind: 'paragraph', sha256: sha256(words) };
}

export function paragraphAt(report: number, number: number): RegisterAddress {
  return paragraphAddress(mintReportId(bytes(report)), mintSegmentId(bytes(number)));
}

export function placeEntry(id: string, name = id): RegisterEntry {
  const place = parsePlaceId(id);
  if (place === undefined) throw new Error(`expected the id of a place, got ${id}`);
  return { type: 'place', address: authorityAddress({ type: 'place', id: place }), name };
}

/** An event told by quotes, each `[report, paragraph, words]`. */
export function eventEntry(
  number: number,
  quotes: readonly (readonly [number, number, string])[],
  facts: Partial<EventEntry> = {},
): EventEntry {
  const anchors = quotes.map(([report, segment, quote]) => ({ paragraph: paragraphAt(report, segment), quote }));
  const address = eventAddress(mintEventId(bytes(number)));
  return { type: 'event', address, kind: 'airstrike', edtf: '2023-10-01', places: ['taiz'], anchors, ...facts };
}
