import type { Authority, Coordinates, ExternalId } from '../model/authority.ts';
import type { ReportId, SegmentId } from '../model/identifiers.ts';
import type { Sha256 } from '../model/register-entry.ts';
import { type EarlierVersion, versionOf } from '../model/report.ts';
import type { GoneParagraph } from '../model/version.ts';
import { type CitedPage, citedAuthority, citedEvent, citedReport, citedVersion } from './cited-page.ts';
import type { Corpus, EventRecord, FormerEvent, ReadReport } from './corpus.ts';
import { type LinkedParagraph, linkedParagraphs, type PermalinkOf } from './linked-paragraphs.ts';
import { type Named, namedAuthority } from './named.ts';
import type { ReportVersion } from './version-view.ts';

/** What a program may know of a page to cite: what it is, and what has become of it. */
export interface LinkedView {
  readonly page: CitedPage;
  /**
   * `superseded`: an earlier version of a report; `altered`: an event that is read differently than when it was published;
   * `former`: one that is no longer told.
   */
  readonly status: 'published' | 'corrected' | 'superseded' | 'redacted' | 'withdrawn' | 'altered' | 'former';
  readonly report?: LinkedReport;
  readonly authority?: LinkedAuthority;
  readonly event?: LinkedEvent;
}

export interface LinkedReport {
  /** Where the publisher has it. */
  readonly url?: string;
  /** The originals of all versions, that on view first. */
  readonly originals: readonly LinkedOriginal[];
  /** In the order of the text. */
  readonly paragraphs: readonly LinkedParagraph[];
  /** Those that a revision took out. */
  readonly gone: readonly LinkedGone[];
  /** Of an earlier version: the permalink of the report. */
  readonly of?: string;
}

export interface LinkedOriginal {
  readonly version: number;
  readonly sha256: string;
  readonly bytes: number;
}

export interface LinkedGone {
  readonly permalink: string;
  /** The last version that had it. */
  readonly version: number;
  /** Permalinks of it in all versions that had it, in their order. */
  readonly before: readonly string[];
}

export interface LinkedAuthority {
  readonly names: readonly string[];
  readonly identifiers: readonly ExternalId[];
  readonly coordinates?: Coordinates;
}

export interface LinkedEvent {
  /** EDTF; null where no account says when. */
  readonly edtf: string | null;
  readonly places: readonly Named[];
}

/** A published report. */
export function linkedReport(corpus: Corpus, from: ReadReport, sha256: Sha256): LinkedView {
  const { report } = from;
  const permalinkOf = (id: SegmentId, version?: number) => permalinkIn(corpus, report.id, { id, version });
  const states = [...(report.earlier ?? []), { ...report, version: versionOf(report) }];
  const paragraphs = linkedParagraphs(states, permalinkOf, sha256);
  const page = citedReport(corpus, from);
  const status = (page.version ?? 1) > 1 ? 'corrected' : 'published';
  const gone = (report.gone ?? []).map((it) => linkedGone(it, states, permalinkOf));
  const originals = states.map(originalOf).reverse();
  return { page, status, report: { url: report.url, originals, paragraphs, gone } };
}

/** An earlier version of a report: what it was, and of which report. What became of that, the report's own record says. */
export function linkedVersion(corpus: Corpus, { report, state }: ReportVersion, sha256: Sha256): LinkedView {
  const { addresses } = corpus;
  const { version } = state;
  const permalinkOf = (id: SegmentId, it = version) => permalinkIn(corpus, report.id, { id, version: it });
  const states = (report.earlier ?? []).filter((it) => it.version <= version);
  return {
    page: citedVersion(corpus, report, state),
    status: 'superseded',
    report: {
      url: report.url,
      originals: [originalOf(state)],
      paragraphs: linkedParagraphs(states, permalinkOf, sha256),
      gone: [],
      of: addresses.permalink(addresses.report(report.id)),
    },
  };
}

function linkedGone(
  { id, version }: GoneParagraph,
  states: readonly EarlierVersion[],
  permalinkOf: PermalinkOf,
): LinkedGone {
  const had = states.filter(({ segments }) => segments.some((it) => it.id === id));
  return { permalink: permalinkOf(id), version, before: had.map((it) => permalinkOf(id, it.version)) };
}

/** The permalink of a paragraph, on the page of one version of its report where one is named. */
function permalinkIn(
  { addresses }: Corpus,
  report: ReportId,
  { id, version }: { readonly id: SegmentId; readonly version?: number },
): string {
  return addresses.permalink(
    version === undefined ? addresses.paragraph(report, id) : addresses.version(report, version, id),
  );
}

function originalOf({ version, original }: Pick<EarlierVersion, 'version' | 'original'>): LinkedOriginal {
  return { version, sha256: original.sha256, bytes: original.bytes };
}

/** A place or actor. */
export function linkedAuthority(corpus: Corpus, authority: Authority): LinkedView {
  const { name, names, native, identifiers } = authority;
  const others = new Set([...native.map(({ text }) => text), ...names]);
  others.delete(name);
  const coordinates = authority.type === 'place' ? authority.coordinates : undefined;
  return {
    page: citedAuthority(corpus, authority),
    status: 'published',
    authority: { names: [...others], identifiers, coordinates },
  };
}

/** A published event with the title that the interface gives it; a former one only says what it was. */
export function linkedEvent(corpus: Corpus, it: EventRecord | FormerEvent, title: string): LinkedView {
  if (it.id === undefined) throw new Error('expected a published event, got one without an id');
  const { edtf, places = [] } = 'event' in it ? it.event : it;
  return {
    page: citedEvent(corpus, { id: it.id, title }),
    status: 'event' in it ? (it.altered ? 'altered' : 'published') : 'former',
    event: { edtf, places: corpus.places.filter(({ id }) => places.includes(id)).map((at) => named(corpus, at)) },
  };
}

function named(corpus: Corpus, place: Authority): Named {
  const { name, address } = namedAuthority(corpus, place);
  return { name, address: corpus.addresses.permalink(address) };
}
