import type { Authority } from '../model/authority.ts';
import { CITATION_FILES, CITATION_FORMATS, type CitationFormat } from '../model/citation-form.ts';
import type { EventId } from '../model/identifiers.ts';
import { type EarlierVersion, type Report, versionOf } from '../model/report.ts';
import { bracketed, titleOf } from '../model/title.ts';
import { withVisibleControls } from '../text/scripts.ts';
import type { Corpus, ReadReport } from './corpus.ts';
import type { CitedThing } from './csl-item.ts';
import { licenseIn } from './license.ts';
import { namedAuthority, publisherOf } from './named.ts';

/** A page to cite, with what a program may know of it beside its citation. */
export interface CitedPage extends CitedThing {
  /** In the words of schema.org. */
  readonly kind: 'NewsArticle' | 'Place' | 'Person' | 'Organization' | 'Event';
  readonly address: string;
  readonly files: readonly CitedFile[];
  readonly linkedData: string;
  /** The permalink of the page on who published it. */
  readonly maker?: string;
  /** The address of its licence, where its rights name one. */
  readonly license?: string;
  readonly rights?: string;
  /** The permalink of the original as received. */
  readonly original?: string;
}

/** A file for reference managers. */
export interface CitedFile {
  readonly format: CitationFormat;
  readonly address: string;
  /** Its media type. */
  readonly type: string;
  /** The ending by which a reference manager knows it. */
  readonly ending: string;
}

/** How to cite a report as it is on view. */
export function citedReport(corpus: Corpus, { report, reading, title }: ReadReport): CitedPage {
  const { addresses } = corpus;
  const { value, status } = reading.published;
  return {
    ...citedText(corpus, report, report),
    ...pageAt(corpus, addresses.report(report.id)),
    key: report.id,
    title: bracketed(title),
    date: { value, status },
    version: versionOf(report),
    original: addresses.permalink(addresses.original(report.id)),
  };
}

/** How to cite an earlier version of a report: its own words, day, publisher and original, under its own address. */
export function citedVersion(corpus: Corpus, report: Report, state: EarlierVersion): CitedPage {
  const { addresses } = corpus;
  const { version, text, segments, suppliedTitle, published } = state;
  return {
    ...citedText(corpus, report, state),
    ...pageAt(corpus, addresses.version(report.id, version)),
    key: `${report.id}-v${version}`,
    title: withVisibleControls(bracketed(titleOf(text, segments, suppliedTitle?.text))),
    date: { value: published?.value ?? null, status: published?.status ?? 'unresolved' },
    version,
    original: addresses.permalink(addresses.versionOriginal(report.id, version)),
  };
}

/** What the citations of all versions of a report are made of alike. */
function citedText(corpus: Corpus, { rights }: Report, { publisher, language, original }: Report | EarlierVersion) {
  const by = publisherOf(corpus, { publisher });
  return {
    kind: 'NewsArticle' as const,
    author: by?.name,
    archive: corpus.info.title,
    language,
    sha256: original.sha256.slice(0, 16),
    own: false,
    maker: by && corpus.addresses.permalink(by.address),
    license: licenseIn(rights),
    rights,
  };
}

/** How to cite the page of a place or actor. */
export function citedAuthority(corpus: Corpus, authority: Authority): CitedPage {
  return {
    ...ownPage(corpus, namedAuthority(corpus, authority).address),
    kind: authority.type === 'place' ? 'Place' : authority.kind === 'person' ? 'Person' : 'Organization',
    key: `${authority.type}-${authority.id}`,
    title: authority.name,
  };
}

/** How to cite the page of an event; its title is composed in the words of the interface. */
export function citedEvent(corpus: Corpus, { id, title }: { readonly id: EventId; readonly title: string }): CitedPage {
  return { ...ownPage(corpus, corpus.addresses.event(id)), kind: 'Event', key: `event-${id}`, title };
}

/** What all pages of the archive's own share: its editor made them, its rights hold, and they have no date. */
function ownPage(corpus: Corpus, address: string) {
  const { editor, language, rights, title } = corpus.info;
  return {
    ...pageAt(corpus, address),
    author: editor,
    archive: title,
    language,
    own: true,
    license: licenseIn(rights),
    rights,
  };
}

function pageAt({ addresses }: Corpus, address: string) {
  const files = CITATION_FORMATS.map((format): CitedFile => {
    const { type, ending } = CITATION_FILES[format];
    return { format, type, ending, address: addresses.citation(address, format) };
  });
  return {
    address,
    permalink: addresses.permalink(address),
    files,
    linkedData: addresses.linkedData(address),
  };
}
