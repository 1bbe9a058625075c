import type { ArchiveInfo } from '../core/model/archive-info.ts';
import { readAddress } from '../core/model/register-address.ts';
import type { RegisterEntry } from '../core/model/register-entry.ts';
import type { SealedRelease } from '../core/model/release.ts';
import type { Change, Changes } from '../core/register/plan-release.ts';
import { type Addresses, makeAddresses } from '../core/views/addresses.ts';
import { countEntries } from './count-entries.ts';

/**
 * What to tell the world of a release, in plain text to be pasted: its day, what is new, changed and gone, and the digits by
 * which anyone can check a copy later, for digits that stand in one place only prove little. No title and no name: what is
 * pasted elsewhere cannot be taken back when a report must go.
 */
export function releaseNotes({ seal, name, sha256 }: SealedRelease, changes: Changes, info: ArchiveInfo): string {
  const addresses = makeAddresses(info.address);
  const by = seal.by === undefined ? '' : `, by ${seal.by}`;
  return [
    `${info.title}, release ${seal.release}, ${seal.date}${by}`,
    addresses.permalink(addresses.home),
    '',
    ...happenings(changes).flatMap(([what, entries]) => part(what, entries, addresses)),
    '',
    ...(seal.manifest === undefined ? [] : ['SHA-256 of MANIFEST, which is the site’s manifest.txt:', seal.manifest]),
    `SHA-256 of register/${name}.jsonl, which names every address of this release:`,
    sha256,
    '',
    ...(seal.manifest === undefined ? [] : howToCheck(seal.manifest)),
  ]
    .join('\n')
    .trimEnd();
}

function happenings({ added, changed }: Changes): readonly (readonly [string, readonly RegisterEntry[]])[] {
  const [gone, altered] = [changed.filter(isLeaving), changed.filter((it) => !isLeaving(it))];
  return [
    ['New', added],
    ['Changed', altered.map(({ to }) => to)],
    ['Gone, and the address says so', gone.map(({ to }) => to)],
  ];
}

/** A paragraph that a revision took out, or an event that is no longer told. */
function isLeaving({ from, to }: Change): boolean {
  return isGone(to) && !isGone(from.entry);
}

function isGone(entry: RegisterEntry): boolean {
  return ('gone' in entry && entry.gone === true) || ('former' in entry && entry.former === true);
}

/** How many reports are listed; of the others only how many there are. */
const SHOWN = 20;

function part(what: string, entries: readonly RegisterEntry[], addresses: Addresses): readonly string[] {
  if (entries.length === 0) return [];
  const reports = entries.flatMap((it) => reportLine(it, addresses));
  const more = reports.length - SHOWN;
  return [`${what}: ${countEntries(entries)}`, ...reports.slice(0, SHOWN), ...(more > 0 ? [`  and ${more} more`] : [])];
}

function reportLine(entry: RegisterEntry, addresses: Addresses): readonly string[] {
  const parts = readAddress(entry.address);
  if (entry.type !== 'report' || parts?.type !== 'report') return [];
  const state = entry.state === 'published' || entry.state === 'corrected' ? `version ${entry.version}` : entry.state;
  return [`  ${addresses.permalink(addresses.report(parts.id))}  ${state}`];
}

function howToCheck(manifest: string): readonly string[] {
  return [
    'In the folder of a copy of the archive, the first of these prints the digits above,',
    'the second finds every file as it was, the third still knows them after later releases:',
    '  sha256sum MANIFEST',
    '  sha256sum --check MANIFEST',
    `  attest verify --archive . --known ${manifest.slice(0, 16)}`,
  ];
}
