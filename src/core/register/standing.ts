import { type AddressParts, paragraphAddress, type RegisterAddress, reportAddress } from '../model/register-address.ts';
import type { EventEntry, ParagraphEntry, RegisterEntry, ReportEntry } from '../model/register-entry.ts';
import type { Register } from '../model/release.ts';
import { meansTheSame } from './altered-events.ts';

/** What has become of a published address, as far as a citation of it can tell. */
export interface Standing {
  /** `gone`: a paragraph that a revision took out; `altered`: an event that is read differently than when published. */
  readonly state: 'public' | 'redacted' | 'withdrawn' | 'gone' | 'altered';
  /** Of a report or a paragraph: the version on view. */
  readonly version?: number;
  /** The first version since which it has shown what it shows; of a paragraph that is gone, the last that had it. */
  readonly since?: number;
  /**
   * The versions that were published, of a paragraph those since the first that had it, each with the SHA-256 of its
   * original unless that is not told.
   */
  readonly versions: readonly PublishedVersion[];
}

export interface PublishedVersion {
  readonly version: number;
  readonly sha256?: string;
}

/** What the register of an archive says has become of an address; `undefined` where it was never published. */
export function standingOf(register: Register, address: AddressParts): Standing | undefined {
  const now = register.published.get(address.address)?.entry;
  if (now === undefined) return undefined;
  switch (now.type) {
    case 'report':
      return standingOfReport(register, now);
    case 'paragraph':
      return address.type === 'paragraph' ? standingOfParagraph(register, now, address) : undefined;
    case 'event':
      return { state: isAltered(register, now) ? 'altered' : 'public', versions: [] };
    default:
      return { state: 'public', versions: [] };
  }
}

function standingOfReport(register: Register, now: ReportEntry): Standing {
  const { version, state } = now;
  const hidden = state === 'withdrawn' || state === 'redacted' ? state : 'public';
  return { state: hidden, version, since: version, versions: versionsOf(register, now.address) };
}

function standingOfParagraph(
  register: Register,
  now: ParagraphEntry,
  { report, segment }: Extract<AddressParts, { type: 'paragraph' }>,
): Standing | undefined {
  const whole = register.published.get(reportAddress(report))?.entry;
  if (whole?.type !== 'report') return undefined;
  const all = versionsOf(register, whole.address);
  if (whole.state === 'withdrawn') return { version: whole.version, versions: all, state: 'withdrawn' };
  const first = firstVersionOf(register, now.address);
  const shared = { version: whole.version, versions: all.filter(({ version }) => version >= first) };
  if (now.gone) return { ...shared, state: 'gone', since: now.version };
  if (now.sha256 === undefined) return { ...shared, state: 'redacted' };
  return { ...shared, state: 'public', since: sinceWhen(register, paragraphAddress(report, segment), now) };
}

/** The first of the versions in a row, up to that on view, in which a paragraph shows the same words. */
function sinceWhen(register: Register, address: RegisterAddress, now: ParagraphEntry): number {
  const told = entriesOf(register, address).filter((it) => it.type === 'paragraph');
  const other = told.findLastIndex((it) => it.sha256 !== now.sha256);
  return told[other + 1]?.version ?? now.version;
}

/** The first version in which a paragraph was published. */
function firstVersionOf(register: Register, address: RegisterAddress): number {
  const told = entriesOf(register, address).filter((it) => it.type === 'paragraph');
  return Math.min(...told.map(({ version }) => version));
}

function versionsOf(register: Register, address: RegisterAddress): readonly PublishedVersion[] {
  const told = entriesOf(register, address).filter((it) => it.type === 'report');
  return [...new Map(told.map(({ version, sha256 }) => [version, { version, sha256 }])).values()];
}

/** An event whose page shows another date, kind or place than some release said, or only its quotes. */
function isAltered(register: Register, now: EventEntry): boolean {
  const told = entriesOf(register, now.address).filter((it) => it.type === 'event');
  return now.former === true || told.some((it) => !meansTheSame(it, now));
}

/** All that the releases say of an address, the oldest first. */
function entriesOf({ releases }: Register, address: RegisterAddress): readonly RegisterEntry[] {
  return releases.flatMap(({ entries }) => entries.filter((it) => it.address === address));
}
