import { type Document, parseDocument } from 'yaml';
import type { ReportRecord } from '../report-schema.ts';

/** Values to set in a record; what is `undefined` is taken out. */
export type RecordChange = { readonly [Key in keyof ReportRecord]?: ReportRecord[Key] | undefined };

/**
 * The text of a `report.yaml` with some values set; comments, order and the spelling of all else stay. Throws when the text
 * is no table; read the report first.
 */
export function changeRecord(text: string, change: RecordChange): string {
  const document = parseDocument(text, { stringKeys: true });
  for (const [key, value] of Object.entries(change)) {
    if (value === undefined) document.delete(key);
    else document.set(key, document.createNode(value));
  }
  return asText(document);
}

/** Texts in quotes: no reader of YAML, of whatever version, takes a date or an id for anything else. */
function asText(document: Document): string {
  return document.toString({ lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
}
