/** The styles in which a reference is written out: APA 7, a note of Chicago 17, MLA 9, the archive's own short form. */
export const CITATION_STYLES = ['apa', 'chicago', 'mla', 'archive'] as const;

export type CitationStyle = (typeof CITATION_STYLES)[number];

/** The files that reference managers import. */
export const CITATION_FORMATS = ['bibtex', 'biblatex', 'ris', 'csl'] as const;

export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** What a format's file is called, and its media type. */
export interface CitationFile {
  /** Its name beside the page, after `cite.`. */
  readonly name: string;
  /** The ending by which a reference manager knows it. */
  readonly ending: string;
  readonly type: string;
}

export const CITATION_FILES: Readonly<Record<CitationFormat, CitationFile>> = {
  bibtex: { name: 'bib', ending: 'bib', type: 'application/x-bibtex' },
  biblatex: { name: 'biblatex', ending: 'bib', type: 'application/x-bibtex' },
  ris: { name: 'ris', ending: 'ris', type: 'application/x-research-info-systems' },
  csl: { name: 'json', ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
};
