import { CITATION_FILES, type CitationFormat } from '../model/citation-form.ts';
import type { ActorId, EventId, PlaceId, ReportId, SegmentId } from '../model/identifiers.ts';

/** A month of the chronology (`month` 1–12), or a whole year where no month is known. */
export interface Period {
  readonly year: number;
  readonly month?: number;
}

/** Every address of the site, made here and nowhere else; all are rooted paths under the archive's base. */
export interface Addresses {
  readonly home: string;
  readonly reports: (page?: number) => string;
  readonly report: (id: ReportId) => string;
  readonly paragraph: (id: ReportId, segment: SegmentId) => string;
  readonly original: (id: ReportId) => string;
  /** An earlier version of a report, and a paragraph of it. */
  readonly version: (id: ReportId, version: number, segment?: SegmentId) => string;
  readonly versionOriginal: (id: ReportId, version: number) => string;
  readonly places: (page?: number) => string;
  readonly place: (id: PlaceId, page?: number) => string;
  readonly actors: (page?: number) => string;
  readonly actor: (id: ActorId, page?: number) => string;
  readonly chronology: string;
  readonly period: (period: Period, page?: number) => string;
  /** Events that no account dates. */
  readonly undated: (page?: number) => string;
  readonly event: (id: EventId) => string;
  /** The ledger of figures: of harm to people, or of all else. */
  readonly ledger: (kind: 'harm' | 'other', page?: number) => string;
  readonly search: string;
  readonly sources: (page?: number) => string;
  readonly feed: string;
  /** The list of files and their SHA-256, as `sha256sum` writes it. */
  readonly manifest: string;
  readonly prose: (slug: string) => string;
  /** The files beside a page that say how to cite it, and what it is in schema.org's words. */
  readonly citation: (page: string, format: CitationFormat) => string;
  readonly linkedData: (page: string) => string;
  /** The absolute form of one of these, to be cited. */
  readonly permalink: (address: string) => string;
}

/** Makes the addresses of an archive published at `site`, an absolute URL whose path is the base: `https://host/base/`. */
export function makeAddresses(site: string): Addresses {
  const { origin, base } = splitSite(site);
  const at = (path: string) => base + path;
  const paged = (path: string, page = 1) => at(page > 1 ? `${path}page/${page}/` : path);
  const report = (id: ReportId) => at(`r/${id}/`);
  return {
    home: base,
    reports: (page) => paged('r/', page),
    report,
    paragraph: (id, segment) => `${report(id)}#${segment}`,
    original: (id) => `${report(id)}original.txt`,
    version: (id, version, segment) => `${report(id)}v${version}/${segment === undefined ? '' : `#${segment}`}`,
    versionOriginal: (id, version) => `${report(id)}v${version}/original.txt`,
    places: (page) => paged('places/', page),
    place: (id, page) => paged(`places/${id}/`, page),
    actors: (page) => paged('actors/', page),
    actor: (id, page) => paged(`actors/${id}/`, page),
    chronology: at('chronology/'),
    period: (period, page) => paged(`chronology/${periodPath(period)}/`, page),
    undated: (page) => paged('chronology/undated/', page),
    event: (id) => at(`events/${id}/`),
    ledger: (kind, page) => paged(kind === 'harm' ? 'claims/' : 'claims/other/', page),
    search: at('search/'),
    sources: (page) => paged('sources/', page),
    feed: at('feed.xml'),
    manifest: at('manifest.txt'),
    prose: (slug) => at(`${slug}/`),
    citation: (page, format) => `${page}cite.${CITATION_FILES[format].name}`,
    linkedData: (page) => `${page}cite.jsonld`,
    permalink: (address) => origin + address,
  };
}

/** `2019/08`, or `2019`; years are at least four digits wide. */
export function periodPath({ year, month }: Period): string {
  const years = String(year).padStart(4, '0');
  return month === undefined ? years : `${years}/${String(month).padStart(2, '0')}`;
}

/** The origin and the base path (with a slash at both ends) of an absolute URL. */
export function splitSite(site: string): { readonly origin: string; readonly base: string } {
  const match = /^(https?:\/\/[^/?#]+)((?:\/[^?#]*)?)$/.exec(site);
  if (!match) throw new Error(`an archive's address is an absolute http(s) URL, got ${JSON.stringify(site)}`);
  const [, origin = '', path = ''] = match;
  return { origin, base: path.endsWith('/') ? path : `${path}/` };
}
