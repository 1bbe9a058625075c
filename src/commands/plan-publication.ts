import { randomBytes } from 'node:crypto';
import { buildArchive } from '../core/archive.ts';
import type { ArchiveInput } from '../core/model/archive-input.ts';
import type { Register, Release } from '../core/model/release.ts';
import type { Report } from '../core/model/report.ts';
import { archiveEntries } from '../core/register/archive-entries.ts';
import { identifyEvents } from '../core/register/identify-events.ts';
import { paragraphTexts } from '../core/register/paragraph-texts.ts';
import { type Changes, linesOf, nextSeal, planRelease } from '../core/register/plan-release.ts';
import { toldEvent } from '../core/register/told-event.ts';
import { sha256 } from '../store/register/sha256.ts';
import { software } from './software.ts';

/** What publishing some drafts would say: the release, absent where nothing is new, and what it changes. */
export interface Publication {
  readonly changes: Changes;
  readonly release?: Release;
}

/** What a release takes along that is not in the archive. */
interface Circumstances {
  readonly drafts: readonly Report[];
  /** ISO 8601. */
  readonly date: string;
  /** SHA-256 of the manifest it comes with. */
  readonly manifest: string;
  /** A role or initials, where one was given. */
  readonly by?: string;
}

/** The release that makes some drafts of an archive public, and with them whatever else is new in it. */
export function planPublication(
  input: ArchiveInput,
  register: Register,
  { drafts, date, manifest, by }: Circumstances,
): Publication {
  const chosen = new Set(drafts);
  const reports = input.reports.map((it): Report => (chosen.has(it) ? { ...it, state: 'published' } : it));
  const archive = { ...input, reports, register };
  const corpus = buildArchive(archive);
  const told = corpus.events.all.map(({ event }) => toldEvent(corpus.reports, event));
  const identities = identifyEvents(told, register.events, paragraphTexts(corpus.reports));
  const showing = { entries: archiveEntries(archive, sha256), told, identities };
  const changes = planRelease(register, showing, (count) => randomBytes(count));
  const entries = linesOf(changes);
  if (entries.length === 0) return { changes };
  return { changes, release: { seal: nextSeal(register, { date, software: software(), by, manifest }), entries } };
}
