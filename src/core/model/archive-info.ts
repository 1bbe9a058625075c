/** What `archive.yaml` says of the archive itself. */
export interface ArchiveInfo {
  readonly title: string;
  readonly description: string;
  /** Where it is published, e.g. `https://example.org/archive/`: gives the base path and every permalink. */
  readonly address: string;
  /** BCP 47 tag of the archive's own words: its title, its pages, its editors' notes. */
  readonly language: string;
  /** BCP 47 tag of the interface, where that is another: see `interfaceTag`. */
  readonly interface?: string;
  readonly editor: string;
  readonly contact?: string;
  /** Rights of the archive's own words, not of the reports'. */
  readonly rights: string;
  readonly map?: BaseMap;
  /** Where the facts of authority records come from, by code. */
  readonly sources: readonly FactSource[];
}

/** A source of facts with the attribution it asks for. */
export interface FactSource {
  readonly code: string;
  readonly name: string;
  readonly attribution: string;
}

/** Base geometry for maps: a TopoJSON file in `map/`, and the attribution it asks for. */
export interface BaseMap {
  readonly file: string;
  readonly source: string;
}
