import { type Problem, problem } from '../model/problem.ts';
import { type RegisterAddress, readAddress, reportAddress } from '../model/register-address.ts';
import type { RegisterEntry } from '../model/register-entry.ts';
import type { Published, Register } from '../model/release.ts';
import { isOnView } from '../model/report.ts';
import { describeEntry } from './describe-entry.ts';

/**
 * Every published address that an archive no longer has, or under which it shows something else than was published; and
 * every report or paragraph that is public without being in the register. Empty where nothing was published yet.
 * `entries` are those of the archive, events aside: an event that is read differently keeps its page, so it breaks nothing.
 */
export function checkPromises(register: Register, entries: readonly RegisterEntry[]): readonly Problem[] {
  if (register.releases.length === 0) return [];
  const now = new Map(entries.map((it) => [it.address, it]));
  const broken = [...register.published.values()].flatMap((it) => brokenPromise(register, it, now));
  const unnamed = entries.filter((it) => isUnnamed(register, it));
  const without = new Map(unnamed.map((it) => [it.address, it]));
  return [...broken, ...unnamed.filter((it) => isTold(it, without)).map(unregistered)];
}

/** Whether no release names a report, this version of it, or a paragraph. */
function isUnnamed({ published }: Register, entry: RegisterEntry): boolean {
  if (entry.type !== 'report' && entry.type !== 'paragraph') return false;
  const named = published.get(entry.address)?.entry;
  return named === undefined || (entry.type === 'report' && 'version' in named && named.version < entry.version);
}

/** Paragraphs are named with their report: where that is not, it alone is told. */
function isTold({ address }: RegisterEntry, unnamed: ReadonlyMap<RegisterAddress, unknown>): boolean {
  const parts = readAddress(address);
  return parts?.type !== 'paragraph' || !unnamed.has(reportAddress(parts.report));
}

function brokenPromise(
  register: Register,
  published: Published,
  now: ReadonlyMap<RegisterAddress, RegisterEntry>,
): Problem[] {
  const { entry } = published;
  if (entry.type === 'event') return [];
  const shows = now.get(entry.address);
  if (shows === undefined) return standsUnder(now, entry.address) ? [vanished(published)] : [];
  if (isWithdrawnWith(register, entry)) return [];
  const fault = differenceOf(entry, shows);
  return fault === undefined ? [] : [changed(published, fault)];
}

/** Paragraphs go with their report: where that is not there, it alone is told. */
function standsUnder(there: ReadonlyMap<RegisterAddress, unknown>, address: RegisterAddress): boolean {
  const parts = readAddress(address);
  return parts?.type !== 'paragraph' || there.has(reportAddress(parts.report));
}

/** Paragraphs went with their report: where its words come back, it alone is told. */
function isWithdrawnWith({ published }: Register, { address }: RegisterEntry): boolean {
  const parts = readAddress(address);
  const whole = parts?.type === 'paragraph' ? published.get(reportAddress(parts.report))?.entry : undefined;
  return whole?.type === 'report' && whole.state === 'withdrawn';
}

/** What an address shows that it may not, in words. A later version may show other words: it is a recorded correction. */
function differenceOf(was: RegisterEntry, is: RegisterEntry): string | undefined {
  if (!('version' in was && 'version' in is)) return undefined;
  if (isBackOnView(was, is)) return 'its words were taken off the site, and stand there again';
  if (isGone(was) && !isGone(is)) return 'a revision took it out, and it stands there again';
  if (is.version < was.version) return `it shows version ${is.version}, and version ${was.version} was published`;
  if (is.version > was.version || was.sha256 === undefined || is.sha256 === undefined) return undefined;
  if (is.sha256 === was.sha256) return undefined;
  return `${was.type === 'report' ? 'another original lies there' : 'it shows other words'}, SHA-256 ${is.sha256.slice(0, 16)}…`;
}

/** Words that were withdrawn or redacted never come back by themselves: only a later version may show others. */
function isBackOnView(was: ShownEntry, is: ShownEntry): boolean {
  if (was.type === 'report' && is.type === 'report')
    return !isOnView(was.state) && isOnView(is.state) && (was.state === 'withdrawn' || is.version === was.version);
  return was.sha256 === undefined && is.sha256 !== undefined && is.version === was.version;
}

/** An entry that tells which version it is of, and by which digits what it shows is known. */
type ShownEntry = Extract<RegisterEntry, { readonly version: number }>;

function isGone(entry: RegisterEntry): boolean {
  return entry.type === 'paragraph' && entry.gone === true;
}

function vanished(published: Published): Problem {
  return problem('address-vanished', {
    at: placeOf(published),
    found: `${published.entry.address} is gone; it showed ${describeEntry(published.entry)}`,
    expected: 'every address that was ever published',
    wayOut: 'restore its file from version control; a report that must go is withdrawn, a record is merged or renamed',
  });
}

function changed(published: Published, fault: string): Problem {
  return problem('address-changed', {
    at: placeOf(published),
    found: `${published.entry.address}: ${fault}; it showed ${describeEntry(published.entry)}`,
    expected: 'what was published under this address, or a recorded revision of it',
    wayOut: 'restore its file from version control; words that must change are revised, not edited in place',
  });
}

function unregistered(entry: RegisterEntry): Problem {
  const what = entry.type === 'report' && entry.version > 1 ? `version ${entry.version} of ` : '';
  return problem('address-unregistered', {
    at: { file: 'register' },
    found: `${what}${entry.address} is public, and no release names it`,
    expected: 'every public report in a release, and every release in its place',
    wayOut: 'restore the files of register/ from version control; if none is missing, run `attest publish`',
  });
}

function placeOf({ release, line }: Published) {
  return { file: `register/${release.name}.jsonl`, line };
}
