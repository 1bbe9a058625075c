import {
  CITATION_FORMATS,
  CITATION_STYLES,
  type CitationFormat,
  type CitationStyle,
} from '../../core/model/citation-form.ts';
import type { CslItem } from '../../core/model/csl-item.ts';
import type { CitationForms } from '../../core/views/cite-view.ts';
import { type CitedThing, cslItem } from '../../core/views/csl-item.ts';
import { archiveReference } from '../../words/archive-reference.ts';
import { apaStyle } from './apa.ts';
import { biblatex, bibtex } from './bibtex.ts';
import { chicagoNote } from './chicago.ts';
import { cslJson } from './csl-json.ts';
import { mlaEntry } from './mla.ts';
import { ris } from './ris.ts';

/** A cited thing in every style. */
export function referencesOf(thing: CitedThing): CitationForms['references'] {
  const item = cslItem(thing);
  return CITATION_STYLES.map((style) => ({ style, text: STYLES[style](item) }));
}

/** A cited thing in a format that reference managers import. */
export function citationFile(thing: CitedThing, format: CitationFormat): string {
  return FORMATS[format](cslItem(thing));
}

/** The same in every such format. */
export function citationFiles(thing: CitedThing): CitationForms['files'] {
  return CITATION_FORMATS.map((format) => ({ format, text: citationFile(thing, format) }));
}

type Writer = (item: CslItem) => string;

const STYLES: Readonly<Record<CitationStyle, Writer>> = {
  apa,
  chicago: chicagoNote,
  mla: mlaEntry,
  archive: archiveReference,
};

const FORMATS: Readonly<Record<CitationFormat, Writer>> = { bibtex, biblatex, ris, csl: cslJson };

let engine: Writer | undefined;

/** The engine is made with the first reference and serves all others. */
function apa(item: CslItem): string {
  engine ??= apaStyle();
  return engine(item);
}
