import type { Authority, Coordinates, ExternalId } from '../model/authority.ts';
import type { SegmentId } from '../model/identifiers.ts';
import type { Sha256 } from '../model/register-entry.ts';
import { type Report, versionOf } from '../model/report.ts';
import { isKept, type Segment } from '../model/segment.ts';
import { shownText } from '../text/shown-text.ts';
import { type CitedPage, citedAuthority, citedEvent, citedReport } from './cited-page.ts';
import type { Corpus, EventRecord, FormerEvent, ReadReport } from './corpus.ts';
import { type Named, namedAuthority } from './named.ts';

/** What a program may know of a page to cite: what it is, and what has become of it. */
export interface LinkedView {
  readonly page: CitedPage;
  /** `altered`: an event that is read differently than when it was published; `former`: one that is no longer told. */
  readonly status: 'published' | 'corrected' | 'redacted' | 'withdrawn' | 'altered' | 'former';
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
}

export interface LinkedParagraph {
  readonly permalink: string;
  /** Absent where the page shows none. */
  readonly number?: number;
  /** Of what the page shows, in UTF-8. */
  readonly sha256: string;
  /** The first version since which it shows that. */
  readonly since: number;
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
  const { report, numbers } = from;
  const { addresses } = corpus;
  const permalinkOf = (id: SegmentId) => addresses.permalink(addresses.paragraph(report.id, id));
  const paragraphs = report.segments.filter(isKept).flatMap((segment) => {
    const shown = shownText(report.text, segment);
    if (shown === '') return [];
    const number = numbers.get(segment.id);
    return [
      { permalink: permalinkOf(segment.id), number, sha256: sha256(shown), since: sinceWhen(report, segment.id) },
    ];
  });
  const page = citedReport(corpus, from);
  const status = (page.version ?? 1) > 1 ? 'corrected' : 'published';
  const gone = (report.gone ?? []).map(({ id, version }) => ({ permalink: permalinkOf(id), version }));
  return { page, status, report: { url: report.url, originals: originalsOf(report), paragraphs, gone } };
}

function originalsOf(report: Report): LinkedOriginal[] {
  const states = [...(report.earlier ?? []), { version: versionOf(report), original: report.original }];
  return states.map(({ version, original: { sha256, bytes } }) => ({ version, sha256, bytes })).reverse();
}

/** The first of the versions in a row, up to that on view, in which a paragraph shows the same words. */
function sinceWhen(report: Report, id: SegmentId): number {
  let since = versionOf(report);
  for (const { version, text, segments } of [...(report.earlier ?? [])].reverse()) {
    if (wordsOf(text, segments, id) !== wordsOf(report.text, report.segments, id)) break;
    since = version;
  }
  return since;
}

function wordsOf(text: string, segments: readonly Segment[], id: SegmentId): string | undefined {
  const segment = segments.find((it) => it.id === id);
  return segment && shownText(text, segment);
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
