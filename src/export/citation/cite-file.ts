import { CITATION_FILES, CITATION_FORMATS } from '../../core/model/citation-form.ts';
import type { LinkedView } from '../../core/views/linked-view.ts';
import { jsonLd } from '../linked-data/json-ld.ts';
import { citationFile } from './citation-forms.ts';

/** The names, after `cite.`, of the files beside every page that can be cited. */
export const CITE_FILE_NAMES: readonly string[] = [
  ...CITATION_FORMATS.map((format) => CITATION_FILES[format].name),
  'jsonld',
];

/** The text of one of them. */
export function citeFile(view: LinkedView, name: string | undefined): string {
  if (name === 'jsonld') return jsonLd(view);
  const format = CITATION_FORMATS.find((it) => CITATION_FILES[it].name === name);
  if (!format) throw new Error(`expected one of ${CITE_FILE_NAMES.join(', ')}, got ${name}`);
  return citationFile(view.page, format);
}
