import { reportIn } from './archive-path.ts';
import type { Edits, JournalEntry, Receipt } from './journal-entry.ts';

/** What a journal says lies in the archive. */
export interface Testimony {
  /** SHA-256 of every kept file of a report, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Line of the last entry about each report that should be there. */
  readonly reports: ReadonlyMap<string, number>;
  /** Reports that were withdrawn or redacted: their files may be gone. */
  readonly closed: ReadonlySet<string>;
  /** By name: line, and the manifest that the entry names; no manifest where the journal began after it. */
  readonly releases: ReadonlyMap<
    string,
    { readonly line: number; readonly manifest?: string; readonly begun: boolean }
  >;
  /** Every name and address that the bytes of a report came under: `name` and `url`, by report. */
  readonly sources: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What all entries of a journal together say, in order; give it a journal whose chain holds. */
export function testimonyOf(entries: readonly { readonly line: number; readonly entry: JournalEntry }[]): Testimony {
  const said: Saying = {
    files: new Map(),
    reports: new Map(),
    closed: new Set(),
    releases: new Map(),
    sources: new Map(),
  };
  for (const { line, entry } of entries) hear(said, entry, line);
  return said;
}

/** The way a report came, as one word, to tell a new one from those known. */
export function sourceKey({ name, url }: Pick<Receipt, 'name' | 'url'>): string {
  return JSON.stringify([name, url ?? null]);
}

/** What was heard so far. */
interface Saying {
  readonly files: Map<string, string>;
  readonly reports: Map<string, number>;
  readonly closed: Set<string>;
  readonly releases: Map<string, { line: number; manifest?: string; begun: boolean }>;
  readonly sources: Map<string, Set<string>>;
}

function hear(said: Saying, entry: JournalEntry, line: number): void {
  if ('report' in entry) said.reports.set(entry.report, line);
  if (entry.act === 'begin') hearBeginning(said, entry, line);
  if (entry.act === 'revise') moveToVersions(said.files, entry.report, entry.version - 1);
  if ('received' in entry) hearReceipt(said, entry.report, entry.received);
  if (entry.act === 'receive-again') hearSource(said, entry.report, entry);
  if (entry.act === 'set-state') hearState(said, entry.report, entry.state);
  if (entry.act === 'publish') said.releases.set(entry.release, { line, manifest: entry.manifest, begun: false });
  if ('discarded' in entry) hearEdits(said, entry);
}

/** The states in which the words of a report, and even its original, may be taken away. */
const CLOSED_STATES: ReadonlySet<string> = new Set(['withdrawn', 'redacted']);

function hearState({ closed }: Saying, report: string, state: string): void {
  if (CLOSED_STATES.has(state)) closed.add(report);
  else closed.delete(report);
}

function hearBeginning(said: Saying, entry: Extract<JournalEntry, { act: 'begin' }>, line: number): void {
  for (const { path, sha256 } of entry.kept) {
    said.files.set(path, sha256);
    const report = reportIn(path);
    if (report !== undefined) said.reports.set(report, line);
  }
  for (const name of entry.releases) said.releases.set(name, { line, begun: true });
}

function hearReceipt(said: Saying, report: string, received: Receipt): void {
  said.files.set(`reports/${report}/${received.file}`, received.sha256);
  said.files.set(`reports/${report}/segments.jsonl`, received.segments);
  hearSource(said, report, received);
}

function hearSource(said: Saying, report: string, source: Pick<Receipt, 'name' | 'url'>): void {
  said.sources.set(report, (said.sources.get(report) ?? new Set()).add(sourceKey(source)));
}

/** What lay in a report's folder lies below `versions/` once another original has come. */
function moveToVersions(files: Map<string, string>, report: string, version: number): void {
  const folder = `reports/${report}/`;
  for (const [path, sha256] of [...files]) {
    if (!path.startsWith(folder) || path.startsWith(`${folder}versions/`)) continue;
    files.delete(path);
    files.set(`${folder}versions/${version}/${path.slice(folder.length)}`, sha256);
  }
}

function hearEdits(said: Saying, { discarded }: Edits): void {
  for (const id of discarded) {
    said.reports.delete(id);
    for (const path of [...said.files.keys()]) if (reportIn(path) === id) said.files.delete(path);
  }
}
