import type { CitedPage } from '../../core/views/cited-page.ts';
import type { LinkedAuthority, LinkedEvent, LinkedReport, LinkedView } from '../../core/views/linked-view.ts';

/**
 * What a page is in the words of schema.org, as the text of a JSON-LD file that the page links to. A file and not a script
 * in the page: no text of a report is ever written as markup, and a program reads what became of a citation without the page.
 */
export function jsonLd(view: LinkedView): string {
  return `${JSON.stringify({ '@context': 'https://schema.org', ...thing(view) }, null, 2)}\n`;
}

function thing(view: LinkedView): object {
  const { page, report, authority, event } = view;
  const name = page.kind === 'NewsArticle' ? { headline: page.title } : { name: page.title };
  const shared = { '@id': page.permalink, '@type': page.kind, ...name, url: page.permalink };
  if (report) return { ...shared, ...ofWork(view), ...ofReport(page, report) };
  const about = { '@type': 'WebPage', '@id': `${page.permalink}cite.jsonld`, ...ofWork(view) };
  return {
    ...shared,
    ...(authority ? ofAuthority(authority) : {}),
    ...(event ? ofEvent(event) : {}),
    mainEntityOfPage: about,
  };
}

/** What is true of anything somebody wrote. */
function ofWork({ page, status }: LinkedView): object {
  return {
    creativeWorkStatus: status,
    inLanguage: page.language,
    version: page.version,
    publisher: page.author && { '@type': 'Organization', name: page.author, url: page.maker },
    license: page.license,
    copyrightNotice: page.rights,
    isPartOf: { '@type': 'ArchiveComponent', holdingArchive: { '@type': 'ArchiveOrganization', name: page.archive } },
  };
}

function ofReport({ date, original: contentUrl }: CitedPage, report: LinkedReport): object {
  const { url, originals, paragraphs, gone, of } = report;
  return {
    datePublished: isoDate(date?.value),
    temporal: isoDate(date?.value) === undefined ? (date?.value ?? undefined) : undefined,
    isBasedOn: url,
    exampleOfWork: of,
    encoding: originals.map(({ version, sha256, bytes }, index) => ({
      '@type': 'MediaObject',
      contentUrl: index === 0 ? contentUrl : undefined,
      encodingFormat: 'text/plain',
      contentSize: `${bytes} B`,
      sha256,
      version,
    })),
    hasPart: [
      ...paragraphs.map(({ permalink, number, sha256, since, before }) => ({
        '@type': 'CreativeWork',
        '@id': permalink,
        position: number,
        version: since,
        isBasedOn: before.length > 0 ? before : undefined,
        identifier: { '@type': 'PropertyValue', propertyID: 'SHA-256', value: sha256 },
      })),
      ...gone.map(({ permalink, version, before }) => ({
        '@type': 'CreativeWork',
        '@id': permalink,
        version,
        isBasedOn: before,
        creativeWorkStatus: 'gone',
      })),
    ],
  };
}

function ofAuthority({ names, identifiers, coordinates }: LinkedAuthority): object {
  return {
    alternateName: names.length > 0 ? names : undefined,
    identifier: identifiers.map(({ scheme, value }) => ({ '@type': 'PropertyValue', propertyID: scheme, value })),
    geo: coordinates && { '@type': 'GeoCoordinates', latitude: coordinates.lat, longitude: coordinates.lon },
  };
}

function ofEvent({ edtf, places }: LinkedEvent): object {
  const [start, end = start] = edtf?.split('/') ?? [];
  return {
    startDate: isoDate(start),
    endDate: isoDate(end),
    temporal: edtf ?? undefined,
    location: places.map(({ name, address }) => ({ '@type': 'Place', '@id': address, name })),
  };
}

/** A year, month or day that ISO 8601 knows; of what EDTF adds nothing is said as a plain date. */
function isoDate(edtf: string | null | undefined): string | undefined {
  return edtf && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(edtf) ? edtf : undefined;
}
