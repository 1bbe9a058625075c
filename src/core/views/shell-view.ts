import { type PassageLanguage, passageLanguage } from '../text/scripts.ts';
import type { Corpus } from './corpus.ts';
import { type ArchiveCounts, countsOf } from './home-view.ts';
import type { Named } from './named.ts';

/** What stands around every page: the archive's name, its sections, the foot. */
export interface ShellView {
  readonly title: string;
  readonly description: string;
  /** Of the archive's own words: its title, its pages, its notes. */
  readonly language: PassageLanguage;
  readonly home: string;
  readonly search: string;
  /** How many characters a query may have. */
  readonly longestQuery: number;
  readonly sources: string;
  readonly feed: string;
  /** The archive's own page on citing, if it has one. */
  readonly howToCite?: string;
  readonly sections: readonly SectionLink[];
  /** The archive's own prose pages. */
  readonly prose: readonly Named[];
  readonly counts: ArchiveCounts;
  /** The manifest of the last release: its SHA-256, and where it is. */
  readonly manifest?: ManifestLink;
  /** The absolute form of an address. */
  readonly permalink: (address: string) => string;
}

export interface SectionLink {
  readonly key: 'reports' | 'chronology' | 'places' | 'actors' | 'figures' | 'sources' | 'about';
  readonly address: string;
}

export interface ManifestLink {
  /** 64 digits. */
  readonly sha256: string;
  /** The first 16 of them, as citations have them. */
  readonly digits: string;
  readonly address: string;
}

/** A prose page as the archive has it. */
export interface ProsePage {
  readonly slug: string;
  readonly title: string;
}

/** What the shell of an archive is made from beside its reports. */
export interface ShellParts {
  readonly prose: readonly ProsePage[];
  /** The SHA-256 of its manifest, where it has one. */
  readonly manifest?: string;
  /** How many characters a query of its search may have. */
  readonly longestQuery: number;
}

/** The shell of an archive. */
export function shellView(corpus: Corpus, { prose, manifest, longestQuery }: ShellParts): ShellView {
  const { info, addresses } = corpus;
  const about = prose.some((page) => page.slug === 'about');
  return {
    title: info.title,
    description: info.description,
    language: passageLanguage('', info.language),
    home: addresses.home,
    search: addresses.search,
    longestQuery,
    sources: addresses.sources(),
    feed: addresses.feed,
    howToCite: prose.some((page) => page.slug === 'cite') ? addresses.prose('cite') : undefined,
    sections: [
      { key: 'reports', address: addresses.reports() },
      { key: 'chronology', address: addresses.chronology },
      { key: 'places', address: addresses.places() },
      { key: 'actors', address: addresses.actors() },
      { key: 'figures', address: addresses.ledger('harm') },
      { key: 'sources', address: addresses.sources() },
      ...(about ? [{ key: 'about', address: addresses.prose('about') } as const] : []),
    ],
    prose: prose.map(({ slug, title }) => ({ name: title, address: addresses.prose(slug) })),
    counts: countsOf(corpus),
    ...(manifest === undefined ? {} : { manifest: manifestLink(manifest, addresses.manifest) }),
    permalink: addresses.permalink,
  };
}

function manifestLink(sha256: string, address: string): ManifestLink {
  return { sha256, digits: sha256.slice(0, 16), address };
}
